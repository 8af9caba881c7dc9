import { snapshotCanvasText } from '@groundwork/shared/text/snapshots'
import { useEffect, useEffectEvent } from 'react'
import { Tldraw, useEditor } from 'tldraw'
import type { Editor, TLStore } from 'tldraw'
import 'tldraw/tldraw.css'
import { bundledAssets } from './assets/bundled'
import { boardOptions, boardShapeUtils, boardTools } from './boardShapes'
import { cardDetail } from './card/cardDetail'
import { showEverything, turnPages } from './firstView'
import { guardRights } from './guard'
import { openOnClick } from './openOnClick'
import { readOnlyComponents } from './ui/components'
import { overrides } from './ui/overrides'
import { onlooker } from './user'
import { tieVisibility } from './tie/tieVisibility'
import './canvas.css'

const NO_EMBEDS: never[] = []

interface ReadOnlyCanvasProps {
	/** As `frozenStore` makes it. */
	store: TLStore
	/** tldraw's own key, if the deployment has one. */
	licenseKey?: string
	onEditor: (editor: Editor) => void
}

/** Records to look at: a snapshot, drawn as the board was. Fills the element it lies in. */
export function ReadOnlyCanvas({ store, licenseKey, onEditor }: ReadOnlyCanvasProps) {
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
				<Frozen onEditor={onEditor} />
			</Tldraw>
		</div>
	)
}

function Frozen({ onEditor }: Pick<ReadOnlyCanvasProps, 'onEditor'>) {
	const editor = useEditor()
	const announce = useEffectEvent((ready: Editor) => onEditor(ready))
	useEffect(() => {
		editor.updateInstanceState({ isReadonly: true })
		const stops = [
			// Nobody is told: whatever could be refused is not offered in the first place.
			guardRights(editor, () => undefined),
			showEverything(editor),
			turnPages(editor),
			openOnClick(editor),
			cardDetail(editor),
		]
		announce(editor)
		return () => stops.forEach((stop) => stop())
	}, [editor])
	return null
}
