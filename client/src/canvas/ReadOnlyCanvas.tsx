import { snapshotCanvasText } from '@groundwork/shared/text/snapshots'
import { useEffect, useMemo } from 'react'
import { Tldraw, useEditor } from 'tldraw'
import type { TLRecord } from 'tldraw'
import 'tldraw/tldraw.css'
import { bundledAssets } from './assets/bundled'
import { boardOptions, boardShapeUtils, boardTools } from './boardShapes'
import { cardDetail } from './card/cardDetail'
import { showEverything, turnPages } from './firstView'
import { frozenStore } from './frozenStore'
import { openOnClick } from './openOnClick'
import { readOnlyComponents } from './ui/components'
import { overrides } from './ui/overrides'
import { onlooker } from './user'
import { tieVisibility } from './tie/tieVisibility'
import './canvas.css'
import './readOnly.css'

const NO_EMBEDS: never[] = []

/** Records to look at: a snapshot, drawn as the board was. Fills the element it lies in. */
export function ReadOnlyCanvas({
	records,
	licenseKey,
}: {
	records: readonly TLRecord[]
	licenseKey?: string
}) {
	const { store, left } = useMemo(() => frozenStore(records), [records])
	return (
		<div className="gw-canvas" data-testid="read-only-canvas" aria-label={snapshotCanvasText.label}>
			<Tldraw
				store={store}
				user={onlooker}
				shapeUtils={boardShapeUtils}
				tools={boardTools}
				components={readOnlyComponents}
				overrides={overrides}
				assetUrls={bundledAssets}
				options={boardOptions}
				getShapeVisibility={tieVisibility}
				embeds={NO_EMBEDS}
				licenseKey={licenseKey}
			>
				<Frozen />
			</Tldraw>
			{left > 0 && <p className="gw-left">{snapshotCanvasText.left(left)}</p>}
		</div>
	)
}

function Frozen() {
	const editor = useEditor()
	useEffect(() => {
		editor.updateInstanceState({ isReadonly: true })
		const stops = [showEverything(editor), turnPages(editor), openOnClick(editor), cardDetail(editor)]
		return () => stops.forEach((stop) => stop())
	}, [editor])
	return null
}
