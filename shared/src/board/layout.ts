import * as Y from 'yjs'

/**
 * How a layer's records lie in its Y.Doc.
 *
 *     records: Y.Map    id → one Y.Map, its entry, created together with the record, whose keys are
 *       $                 the base: the record as it was created, written once (`base.ts`)
 *       @                 geometry overlay: [x, y, rotation] or [x, y, rotation, tag of the parent shape]
 *       ^                 placement overlay: [parentId, index, x, y, rotation]
 *       /props/color …    one overlay per changed value, by JSON pointer (RFC 6901); `undefined` removes the value
 *       ~                 the main text, a Y.Text: the rich text of a note, the points of a freehand line
 *       ~/props/title#7 … a part of a plain text, a Y.Text, by JSON pointer and the Yjs client that began it
 *     gestures: Y.Map   Yjs client → the shapes it drags right now; `client.` → where they are (`gesture.ts`)
 *     meta: Y.Map       layout: version of this page; schema: tldraw's serialised schema
 *
 * A record is read as base, then placement, then geometry if it was written under the present parent, then the overlays,
 * outer values first, then the texts. So two people who change two values keep both, two who type keep every letter; deletion
 * of a record, or of a key, wins over an edit inside it; and a record is never seen half-loaded, because its base arrives in
 * the same update as itself.
 *
 * A plain text is all of its parts, in the order of their keys. It usually has one. Where two people begin an empty text at
 * once it has two, and what both wrote is kept. A text that lies whole in an overlay of its own, or in a value that was never
 * taken apart, stays whole: whoever took it apart a second time would double it.
 *
 *     1  2026-11-24  the base is the record as JSON; texts are values
 *     2  2026-11-24  bases by template, texts as Y.Text, gestures
 */
export const LAYOUT_VERSION = 2

export const BASE = '$'
export const GEOMETRY = '@'
export const PLACEMENT = '^'
export const MAIN_TEXT = '~'

/** Whether a JSON pointer names a value or something inside it. */
export const isAtOrIn = (pointer: string, outer: string) =>
	pointer === outer || pointer.startsWith(`${outer}/`)

export const isOverlay = (key: string) => key.startsWith('/')

/** The key of the part of a plain text that a Yjs client begins. */
export const textPartKey = (pointer: string, client: number) => `${MAIN_TEXT}${pointer}#${client}`

/** The pointer of the plain text that a key is a part of. */
export function pointerOfTextPart(key: string): string | undefined {
	return key.startsWith('~/') ? key.slice(1, key.lastIndexOf('#')) : undefined
}

/** Values that are not a Y.Map come only from foreign programs; readers check. */
export const recordsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('records')
export const gesturesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('gestures')
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')
