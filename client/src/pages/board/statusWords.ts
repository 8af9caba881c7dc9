import { statusText } from '@groundwork/shared/text/board'
import type { SaveStatus } from '../../sync/BoardSession'

/** The status in the fewest words that are still true, for the line under the title. */
export function statusWords(status: SaveStatus): string {
	switch (status.kind) {
		case 'loading':
			return statusText.loading
		case 'saved':
			return statusText.saved
		case 'saving':
			return statusText.saving(status.pending)
		case 'offline':
			return statusText.offline(status.pending)
		case 'held':
			return statusText.held[status.because](status.pending)
		case 'readOnly':
			return statusText.readOnly
		case 'refused':
			return statusText.refusedShort[status.reason]
	}
}

/** The whole sentence of a refusal, with what is still only on this device. */
export function refusalSentence(status: Extract<SaveStatus, { kind: 'refused' }>): string {
	const sentence = statusText.refused[status.reason]
	return status.pending > 0 ? `${sentence} ${statusText.kept(status.pending)}` : sentence
}
