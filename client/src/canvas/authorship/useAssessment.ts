import type { Fit } from '@groundwork/shared/model/domain'
import { UNJUDGED, cellKey } from '@groundwork/shared/model/shapes/map'
import type { Authorship } from '@groundwork/shared/protocol/authorship'
import { useEffect, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import { api } from '../../api'
import type { CellAddress } from '../map/maps'
import { boardOf } from './boardOf'
import { STILL_MS } from './useAuthorship'

type Assessment = NonNullable<Authorship['assessed']>

/** Who gave a cell the verdict it shows, by the server's word; nothing while that is not known. */
export function useAssessment({ map, aspect, approach }: CellAddress, fit: Fit): Assessment | undefined {
	const editor = useEditor()
	const board = useValue(boardOf(editor))
	const cell = cellKey(aspect, approach)
	const [known, setKnown] = useState<{ map: string; cell: string; assessed: Assessment | null }>()

	useEffect(() => {
		if (board === null || fit === UNJUDGED.fit) return undefined
		const abort = new AbortController()
		const timer = setTimeout(() => {
			api.authorship(board, { record: map, cell }, abort.signal).then(
				({ assessed }) => setKnown({ map, cell, assessed }),
				// Offline: what is not known is not shown.
				() => setKnown(undefined),
			)
		}, STILL_MS)
		return () => {
			clearTimeout(timer)
			abort.abort()
		}
	}, [board, map, cell, fit])

	// The server may not have heard of this verdict yet, or of a later one.
	const isOfThis = known?.map === map && known.cell === cell && known.assessed?.fit === fit
	return isOfThis ? (known.assessed ?? undefined) : undefined
}
