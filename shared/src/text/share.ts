import type { Role } from '../model/roles.js'
import { roleLabels } from './roles.js'
import { locales } from './language.js'

/** What people read when they invite others and hand out roles. */

export const shareText = {
	heading: 'Share this board',
	invite: 'Invite by link',
	inviteHint: 'Whoever opens the link joins with the role you pick. Share it only with the people you mean.',
	role: 'They join as',
	more: 'Limit or label the link',
	expires: 'Works until the end of',
	expiresHint: 'Leave empty for a link that does not expire.',
	expiresPast: 'Pick a day that is not over yet.',
	maxUses: 'How many people may join',
	maxUsesHint: 'Leave empty for no limit.',
	maxUsesRange: (max: number) => `A whole number from 1 to ${max.toLocaleString(locales.en)}.`,
	label: 'A label for your own list',
	labelHint: 'Such as “Grade 7 team”. The people you invite do not see it.',
	create: 'Make a link',
	creating: 'Making the link…',
	created: 'Here is the link',
	createdHint:
		'It is shown only now. Groundwork keeps no copy that could be read later; you can always make another.',
	link: 'Invitation link',
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'This browser did not allow copying. Select the link and copy it by hand.',
	another: 'Make another link',
	links: 'Links in use',
	noLinks: 'No link is in use.',
	linkRole: (role: Role) => `Joins as a ${roleLabels[role].toLowerCase()}`,
	unlabelled: 'Link without a label',
	uses: (uses: number, max: number | null) => (max === null ? `${uses} joined` : `${uses} of ${max} joined`),
	until: 'until',
	noExpiry: 'no end date',
	expired: 'expired',
	usedUp: 'used up',
	revoke: 'Withdraw',
	revokeLabel: (label: string) => `Withdraw the link “${label}”`,
	revoked: 'The link no longer works.',
	people: 'People on this board',
	roleOf: (name: string) => `Role of ${name}`,
	remove: 'Remove',
	removeLabel: (name: string) => `Remove ${name} from this board`,
	removeAsk: (name: string) =>
		`Remove ${name}? What they wrote stays. They can come back with a link that is still in use.`,
	removeYes: 'Yes, remove',
	leaveAsk: 'Remove yourself? You need a new invitation to come back.',
	stepDownAsk: (role: Role) =>
		`Become a ${roleLabels[role].toLowerCase()}? Only another leader can make you a leader again.`,
	stepDownYes: 'Yes, change my role',
	roleChanged: (name: string, role: Role) => `${name} is now a ${roleLabels[role].toLowerCase()}.`,
	removed: (name: string) => `${name} is no longer on this board.`,
}
