import * as Y from 'yjs'
import { figure } from '../figures.js'
import { NOTES, notes10k } from '../replicas.js'

/** Bytes a note of a whole seeded board of 10,000 notes, in both of Yjs's encodings. */
export function notesAtRest(): void {
	const state = notes10k()
	figure('encoding.notes10k.v1', state.byteLength / NOTES, 'B', 200)
	figure('encoding.notes10k.v2', Y.convertUpdateFormatV1ToV2(state).byteLength / NOTES, 'B', 180)
}
