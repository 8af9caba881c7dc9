/**
 * Who may do what, in one table. A board's content is split into layers by rights, because filtering Yjs updates inside
 * one document cannot be done soundly: each layer is a Y.Doc of its own, and the server checks this table per message.
 */

export const ROLES = ['leader', 'member', 'commenter', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export const LAYERS = ['canvas', 'review', 'leaders', 'discussion'] as const
export type Layer = (typeof LAYERS)[number]
/** What of a board is shown on a canvas. */
export type StoreLayer = Exclude<Layer, 'discussion'>

export const LAYER_ACCESS = ['none', 'read', 'write'] as const
export type LayerAccess = (typeof LAYER_ACCESS)[number]

/** `discussion` is written by the server alone, on commands over HTTP, so no role may write it on the wire. */
const ACCESS: Record<Layer, Record<Role, LayerAccess>> = {
	canvas: { leader: 'write', member: 'write', commenter: 'read', viewer: 'read' },
	review: { leader: 'write', member: 'read', commenter: 'read', viewer: 'read' },
	leaders: { leader: 'write', member: 'none', commenter: 'none', viewer: 'none' },
	discussion: { leader: 'read', member: 'read', commenter: 'read', viewer: 'read' },
}

export function layerAccess(role: Role, layer: Layer): LayerAccess {
	return ACCESS[layer][role]
}

export function mayRead(role: Role, layer: Layer): boolean {
	return ACCESS[layer][role] !== 'none'
}

export function mayWrite(role: Role, layer: Layer): boolean {
	return ACCESS[layer][role] === 'write'
}

/** The layers a role may read, in their usual order. */
export const readableLayers = (role: Role): Layer[] => LAYERS.filter((layer) => mayRead(role, layer))

/** Comments are written by the server, so the layer's own row says nothing of who may ask it to. */
const MAY_COMMENT: Record<Role, boolean> = { leader: true, member: true, commenter: true, viewer: false }

/** Begin a thread, answer, resolve and reopen; edit and delete what one wrote oneself. */
export function mayComment(role: Role): boolean {
	return MAY_COMMENT[role]
}

/** What somebody else wrote. */
export function mayDeleteAnyComment(role: Role): boolean {
	return role === 'leader'
}

export function isRole(value: unknown): value is Role {
	return (ROLES as readonly unknown[]).includes(value)
}

export function isLayer(value: unknown): value is Layer {
	return (LAYERS as readonly unknown[]).includes(value)
}
