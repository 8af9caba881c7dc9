import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { mapFormText } from '@groundwork/shared/text/mapForms'
import { mapText } from '@groundwork/shared/text/canvas'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { useCallback, useState } from 'react'
import { Box, useEditor } from 'tldraw'
import { MAP_SIZES } from '@groundwork/shared/model/shapes/mapLayout'
import { closePanel } from '../panels'
import { SharedText } from '../typing/SharedText'
import { Popover } from '../ui/Popover'
import { ApproachSettings } from './ApproachSettings'
import { mapTitle } from './mapTexts'
import { RowSettings } from './RowSettings'
import './panels.css'

/** Title, columns and rows of a map. */
export function MapSettings({ map }: { map: MapShape }) {
	const editor = useEditor()
	const [part, setPart] = useState<'approaches' | 'rows'>('approaches')
	const { id } = map
	const anchor = useCallback(() => {
		const bounds = editor.getShapePageBounds(id)
		if (!bounds) return undefined
		// The right end of the title, where its button lies.
		return new Box(bounds.maxX - 120, bounds.y, 120, MAP_SIZES.titleHeight)
	}, [editor, id])

	return (
		<Popover
			label={mapText.settings}
			testId="map-settings-popover"
			anchor={anchor}
			onClose={() => closePanel(editor)}
		>
			<header className="gw-popover__head">
				<h3>{mapText.settings}</h3>
			</header>
			<label className="gw-field">
				<span>{mapFormText.title}</span>
				<SharedText
					label={mapFormText.title}
					placeholder={mapText.untitled}
					text={mapTitle(editor, id)}
					maxLength={LIMITS.titleLength}
					testId="map-title"
					onFocus={() => editor.markHistoryStoppingPoint('retitle map')}
				/>
			</label>
			<div className="gw-tabs" role="tablist">
				{(['approaches', 'rows'] as const).map((name) => (
					<button
						key={name}
						type="button"
						role="tab"
						aria-selected={part === name}
						onClick={() => setPart(name)}
					>
						{mapFormText[name]}
					</button>
				))}
			</div>
			{part === 'approaches' ? <ApproachSettings map={map} /> : <RowSettings map={map} />}
			<p className="gw-popover__hint">{mapFormText.removeWarning}</p>
		</Popover>
	)
}
