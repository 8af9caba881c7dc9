import * as Y from 'yjs'

/**
 * How a layer's records lie in its Y.Doc.
 *
 *     records: Y.Map    id → one Y.Map, created together with the record, whose keys are
 *       $                 the base: the record as it was created, written once
 *       @                 geometry overlay: [x, y, rotation] or [x, y, rotation, parent shape]
 *       ^                 placement overlay: [parentId, index, x, y, rotation]
 *       /props/color …    one overlay per changed value, by JSON pointer (RFC 6901); `undefined` removes the value
 *     meta: Y.Map       layout: version of this page; schema: tldraw's serialised schema (canvas layer only)
 *
 * A record is read as base, then placement, then geometry if it was written under the present parent, then the pointers,
 * shorter ones first. So two people who change two values keep both; deletion of a record, or of a key, wins over an edit
 * inside it; and a record is never seen half-loaded, because its base arrives in the same update as itself.
 */
export const LAYOUT_VERSION = 1

export const BASE = '$'
export const GEOMETRY = '@'
export const PLACEMENT = '^'

/** Values that are not a Y.Map come only from foreign programs; readers check. */
export const recordsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('records')
export const metaOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta')
