import { perEditor } from '../perEditor'

/** What somebody has typed and not sent. */
export interface Draft<Id extends string = string> {
	text: string
	/** Of the comment it will be: a call that has to be sent again does not say it twice. */
	id: Id
}

/** By thread, or by the thing a thread would begin on; kept while the board is open, also with the thread closed. */
export const draftsOf = perEditor(() => new Map<string, Draft>())
