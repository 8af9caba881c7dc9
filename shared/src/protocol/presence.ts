/**
 * What travels in an awareness state. A client sends `view`; the server stamps `person` from the session, so that nobody can
 * point in another's name, and drops whatever else a client put there.
 */
export interface PresenceState {
	person: { id: string; name: string }
	view: PresenceView | null
}

/** Where somebody is and what she points at, on which page. Coordinates in page units. */
export interface PresenceView {
	page: string
	cursor: { x: number; y: number; rotation: number; type: string } | null
	camera: { x: number; y: number; z: number }
	screen: { w: number; h: number }
	selected: string[]
	brush: { x: number; y: number; w: number; h: number } | null
	/** The person this one follows, or empty. */
	following: string
}
