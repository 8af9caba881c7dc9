import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExportCopy, MadeForm } from '@groundwork/shared/model/domain'
import { api, asApiError } from '../../api'
import type { ApiError } from '../../api'
import { saveFile } from '../../ui/saveFile'

/** Most files are there before anybody wonders; only then the server is asked how far it is. */
const ASK_AFTER_MS = 1000
const ASK_EVERY_MS = 500

export type Exporting =
	| { state: 'idle' | 'cancelled' }
	/** `share` of 1, where the server tells. */
	| { state: 'running'; waiting: boolean; share: number | null }
	| { state: 'failed'; error: ApiError }
	| { state: 'saved'; file: string }

interface Export {
	exporting: Exporting
	start: () => void
	cancel: () => void
}

/** Has a file made, tells how far it is, and saves it under the server's name. Whoever leaves the page cancels it. */
export function useExport(board: string, number: number, form: MadeForm, copy: ExportCopy): Export {
	const [exporting, setExporting] = useState<Exporting>({ state: 'idle' })
	const running = useRef<AbortController>(undefined)
	useEffect(() => () => running.current?.abort(), [])

	const start = useCallback(() => {
		const abort = new AbortController()
		running.current = abort
		setExporting({ state: 'running', waiting: false, share: null })
		const stopAsking = askHowFar(board, number, form, copy, abort.signal, setExporting)
		api
			.exportFile(board, number, form, copy, abort.signal)
			.then(
				({ name, content }) => {
					if (abort.signal.aborted) return
					const file = name || `snapshot-${number}.${form}`
					saveFile(file, content.type, content)
					setExporting({ state: 'saved', file })
				},
				(error: unknown) => {
					if (!abort.signal.aborted) setExporting({ state: 'failed', error: asApiError(error) })
				},
			)
			.finally(stopAsking)
	}, [board, number, form, copy])

	const cancel = useCallback(() => {
		running.current?.abort()
		setExporting({ state: 'cancelled' })
	}, [])
	return { exporting, start, cancel }
}

/** Until it is stopped, or told that nobody waits any more. */
function askHowFar(
	board: string,
	number: number,
	form: MadeForm,
	copy: ExportCopy,
	signal: AbortSignal,
	tell: (exporting: Exporting) => void,
): () => void {
	let timer: ReturnType<typeof setTimeout>
	let stopped = false
	const ask = async () => {
		const progress = await api.exportProgress(board, number, form, copy, signal).catch(() => null)
		if (stopped || signal.aborted) return
		if (progress?.state === 'waiting') tell({ state: 'running', waiting: true, share: null })
		if (progress?.state === 'running') tell({ state: 'running', waiting: false, share: progress.done })
		timer = setTimeout(() => void ask(), ASK_EVERY_MS)
	}
	timer = setTimeout(() => void ask(), ASK_AFTER_MS)
	return () => {
		stopped = true
		clearTimeout(timer)
	}
}
