import { atom } from 'tldraw'
import { perEditor } from '../perEditor'

/** The live board an editor shows; none for a snapshot, which nobody changes any more. */
export const boardOf = perEditor(() => atom<string | null>('board', null))
