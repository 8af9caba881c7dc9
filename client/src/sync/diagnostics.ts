import type { TLRecord } from '@tldraw/tlschema'
import type { BoardSession, QuarantinedRecord, SaveStatus } from './BoardSession'

/** What a person who helps from afar may ask for in the browser's console: this window's own view of the open board. */
interface Diagnostics {
	records(): Record<string, TLRecord>
	status(): SaveStatus
	quarantined(): QuarantinedRecord[]
}

declare global {
	interface Window {
		groundwork?: Diagnostics
	}
}

/** Offers `groundwork` in the console while the board is open. Returns the way to take it back. */
export function offerDiagnostics(session: BoardSession): () => void {
	const diagnostics: Diagnostics = {
		records: () => session.store.serialize('document'),
		status: () => session.status.get(),
		quarantined: () => session.quarantined.get(),
	}
	window.groundwork = diagnostics
	return () => {
		if (window.groundwork === diagnostics) delete window.groundwork
	}
}
