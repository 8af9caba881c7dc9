import type { CloseReason } from '@groundwork/shared/protocol/close'

const REASONS: Partial<Record<number, CloseReason>> = { 401: 'signedOut', 403: 'forbidden', 404: 'boardGone' }

/**
 * Why a socket could not be opened: browsers hide the status of a refused upgrade, so the same question is put over HTTP.
 * `null` while trying again makes sense.
 */
export async function whyUnreachable(boardId: string): Promise<CloseReason | null> {
	try {
		const answer = await fetch(`/api/boards/${encodeURIComponent(boardId)}`, { cache: 'no-store' })
		return REASONS[answer.status] ?? null
	} catch {
		return null // No network: the ordinary case of being offline.
	}
}
