import type { AuditEntry } from '../protocol/audit.js'
import type { Role } from '../model/roles.js'
import { snapshotKindLabels } from './snapshots.js'
import { roleLabels } from './roles.js'

/** What leaders read in the history of access. */

export const auditText = {
	title: (board: string) => `History of access of ${board}`,
	heading: 'History of access',
	lead: 'Who came to this board, as what, and what was taken from it. Entries are written by the server and never change. Only leaders see them.',
	back: 'Back to the board',
	loading: 'Loading the history',
	empty: {
		heading: 'Nothing has been recorded yet',
		body: 'From now on, every invitation, every change of role and every export is written down here.',
	},
	earlier: 'Show earlier entries',
	earlierLoading: 'Loading earlier entries…',
	all: 'This is the beginning of the history.',
	shown: (count: number) => `${count} entries are shown.`,
	export: 'Export as CSV',
	problems: {
		forbidden: {
			heading: 'The history is for leaders',
			body: 'Your role on this board does not include it. A leader of the board can show it to you or change your role.',
		},
		not_found: {
			heading: 'We cannot find this board',
			body: 'It may have been deleted, or you are not on it.',
		},
	},
	columns: {
		number: 'Number',
		at: 'Time (UTC)',
		person: 'Person',
		personId: 'Person id',
		action: 'Action',
		sentence: 'What happened',
		details: 'Details (JSON)',
	},
	/** One entry in a sentence: “Lea made Mia a leader.” */
	sentence,
}

const as = (role: Role) => `a ${roleLabels[role].toLowerCase()}`
const link = ({ label }: { label: string }) => (label ? `the link “${label}”` : 'a link without a label')

function sentence(entry: AuditEntry): string {
	const { id, name } = entry.person
	switch (entry.action) {
		case 'board_created':
			return `${name} made the board “${entry.details.title}”.`
		case 'board_renamed':
			return `${name} renamed the board from “${entry.details.from}” to “${entry.details.to}”.`
		case 'board_deleted':
			return `${name} deleted the board.`
		case 'board_restored':
			return `${name} brought the board back.`
		case 'joined': {
			const { invitation, role, before } = entry.details
			return before
				? `${name}, ${as(before)} until then, became ${as(role)} by ${link(invitation)}.`
				: `${name} joined as ${as(role)} by ${link(invitation)}.`
		}
		case 'role_changed': {
			const { member, from, to } = entry.details
			return member.id === id
				? `${name} changed their own role from ${as(from)} to ${as(to)}.`
				: `${name} made ${member.name}, ${as(from)} until then, ${as(to)}.`
		}
		case 'removed':
			return `${name} removed ${entry.details.member.name}, ${as(entry.details.role)}, from the board.`
		case 'left':
			return `${name}, ${as(entry.details.role)}, left the board.`
		case 'invitation_created': {
			const { invitation, role, maxUses, expiresAt } = entry.details
			const limits = [
				maxUses === null ? '' : `for ${maxUses} ${maxUses === 1 ? 'person' : 'people'}`,
				expiresAt === null ? '' : `good until ${expiresAt.slice(0, 10)}`,
			].filter(Boolean)
			return `${name} made ${link(invitation)}, to join as ${[as(role), ...limits].join(', ')}.`
		}
		case 'invitation_revoked':
			return `${name} withdrew ${link(entry.details.invitation)}, to join as ${as(entry.details.role)}.`
		case 'snapshot_captured': {
			const { number, kind } = entry.details
			return `${name} took snapshot ${number} (${snapshotKindLabels[kind].toLowerCase()}).`
		}
		case 'snapshot_exported':
			return `${name} exported snapshot ${entry.details.number}.`
		case 'snapshot_addendum':
			return `${name} added to snapshot ${entry.details.number}.`
		case 'snapshot_retention':
			return `${name} changed how long snapshot ${entry.details.number} is kept.`
		case 'snapshot_disposition':
			return `${name} disposed of snapshot ${entry.details.number}.`
		case 'snapshot_restored':
			return entry.details.as === 'new'
				? `${name} made a new board of snapshot ${entry.details.number}.`
				: `${name} brought the board back to snapshot ${entry.details.number}.`
		case 'restoration_undone':
			return `${name} took back that the board went back to snapshot ${entry.details.number}.`
		case 'audit_exported':
			return `${name} exported the history of access.`
		case 'comment_deleted': {
			const { author } = entry.details
			return author.id === id
				? `${name} deleted a comment of their own.`
				: `${name} deleted a comment by ${author.name}.`
		}
		case 'thread_deleted':
			return `${name} deleted a conversation begun by ${entry.details.author.name}.`
	}
}
