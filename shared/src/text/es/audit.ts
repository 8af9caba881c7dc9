import type * as english from '../audit.js'
import type { Role } from '../../model/roles.js'
import type { AuditEntry } from '../../protocol/audit.js'
import { snapshotKindLabels } from './snapshots.js'
import { roleLabels } from './roles.js'
import { counted } from './count.js'

export const auditText: typeof english.auditText = {
	title: (board) => `Historial de acceso de ${board}`,
	heading: 'Historial de acceso',
	lead: 'Quién llegó a este tablero, con qué rol, y qué se sacó de él. El servidor escribe las entradas y nunca cambian. Solo las ven los líderes.',
	back: 'Volver al tablero',
	loading: 'Cargando el historial',
	empty: {
		heading: 'Todavía no hay nada registrado',
		body: 'Desde ahora queda anotada aquí cada invitación, cada cambio de rol y cada exportación.',
	},
	earlier: 'Mostrar entradas anteriores',
	earlierLoading: 'Cargando entradas anteriores…',
	all: 'Este es el comienzo del historial.',
	shown: (count) => (count === 1 ? 'Se muestra 1 entrada.' : `Se muestran ${count} entradas.`),
	export: 'Exportar como CSV',
	problems: {
		forbidden: {
			heading: 'El historial es para líderes',
			body: 'Tu rol en este tablero no lo incluye. Un líder del tablero puede mostrártelo o cambiar tu rol.',
		},
		not_found: {
			heading: 'No encontramos este tablero',
			body: 'Puede que se haya eliminado o que no tengas acceso a él.',
		},
	},
	columns: {
		number: 'Número',
		at: 'Hora (UTC)',
		person: 'Persona',
		personId: 'Id de la persona',
		action: 'Acción',
		sentence: 'Qué pasó',
		details: 'Detalles (JSON)',
	},
	sentence,
}

const as = (role: Role) => `como ${roleLabels[role].toLowerCase()}`
const from = (before: Role, now: Role) =>
	`de ${roleLabels[before].toLowerCase()} a ${roleLabels[now].toLowerCase()}`
const link = ({ label }: { label: string }) => (label ? `el enlace “${label}”` : 'un enlace sin etiqueta')

function sentence(entry: AuditEntry): string {
	const { id, name } = entry.person
	switch (entry.action) {
		case 'board_created':
			return `${name} creó el tablero “${entry.details.title}”.`
		case 'board_renamed':
			return `${name} cambió el título del tablero de “${entry.details.from}” a “${entry.details.to}”.`
		case 'board_deleted':
			return `${name} eliminó el tablero.`
		case 'board_restored':
			return `${name} recuperó el tablero.`
		case 'joined': {
			const { invitation, role, before } = entry.details
			return before
				? `${name} pasó ${from(before, role)} con ${link(invitation)}.`
				: `${name} se unió ${as(role)} con ${link(invitation)}.`
		}
		case 'role_changed': {
			const { member, from: before, to } = entry.details
			return member.id === id
				? `${name} cambió su propio rol ${from(before, to)}.`
				: `${name} cambió el rol de ${member.name} ${from(before, to)}.`
		}
		case 'removed':
			return `${name} sacó del tablero a ${entry.details.member.name}, que participaba ${as(entry.details.role)}.`
		case 'left':
			return `${name}, que participaba ${as(entry.details.role)}, dejó el tablero.`
		case 'invitation_created': {
			const { invitation, role, maxUses, expiresAt } = entry.details
			const limits = [
				maxUses === null ? '' : `para ${counted.people(maxUses)}`,
				expiresAt === null ? '' : `con validez hasta ${expiresAt.slice(0, 10)}`,
			].filter(Boolean)
			return `${name} creó ${link(invitation)} para unirse ${[as(role), ...limits].join(', ')}.`
		}
		case 'invitation_revoked':
			return `${name} retiró ${link(entry.details.invitation)} para unirse ${as(entry.details.role)}.`
		case 'snapshot_captured': {
			const { number, kind } = entry.details
			return `${name} tomó la instantánea ${number} (${snapshotKindLabels[kind].toLowerCase()}).`
		}
		case 'snapshot_exported':
			return `${name} exportó la instantánea ${entry.details.number}.`
		case 'snapshot_addendum':
			return `${name} añadió algo a la instantánea ${entry.details.number}.`
		case 'snapshot_retention':
			return `${name} cambió cuánto tiempo se conserva la instantánea ${entry.details.number}.`
		case 'snapshot_disposition':
			return `${name} eliminó el contenido de la instantánea ${entry.details.number}.`
		case 'snapshot_restored':
			return entry.details.as === 'new'
				? `${name} hizo un tablero nuevo con la instantánea ${entry.details.number}.`
				: `${name} devolvió el tablero a la instantánea ${entry.details.number}.`
		case 'restoration_undone':
			return `${name} deshizo la vuelta del tablero a la instantánea ${entry.details.number}.`
		case 'audit_exported':
			return `${name} exportó el historial de acceso.`
		case 'comment_deleted': {
			const { author } = entry.details
			return author.id === id
				? `${name} eliminó un comentario propio.`
				: `${name} eliminó un comentario de ${author.name}.`
		}
		case 'thread_deleted':
			return `${name} eliminó una conversación que empezó ${entry.details.author.name}.`
	}
}
