import { APPROACHES } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { orderedApproaches } from '@groundwork/shared/model/shapes/mapLayout'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { mapFormText } from '@groundwork/shared/text/mapForms'
import { mapText } from '@groundwork/shared/text/canvas'
import { approachLabels } from '@groundwork/shared/text/labels'
import { useState } from 'react'
import { useEditor } from 'tldraw'
import { approachName } from '../labels'
import { addApproach, moveApproach } from './columnsAndRows'
import { approachLabel } from './mapTexts'
import { OrderedItem } from './OrderedItem'
import { useRemoval } from './useRemoval'
import './panels.css'

/** The columns: those of the map in order, then what the catalogue still offers, then one's own. */
export function ApproachSettings({ map }: { map: MapShape }) {
	const editor = useEditor()
	const remove = useRemoval(map)
	const [own, setOwn] = useState('')
	const chosen = orderedApproaches(map.props)
	const full = chosen.length >= LIMITS.approachesPerMap
	const offered = APPROACHES.filter((code) => code !== 'other' && !map.props.approaches[code])

	return (
		<>
			<ol className="gw-items">
				{chosen.map(([key, approach], at) => (
					<OrderedItem
						key={key}
						name={approachName(approach)}
						label={approachLabel(editor, map.id, key)}
						placeholder={approachLabels[approach.code]}
						first={at === 0}
						last={at === chosen.length - 1}
						onMove={(by) => moveApproach(editor, map, key, by)}
						onRemove={() => remove({ side: 'column', key })}
					/>
				))}
			</ol>
			{full ? (
				<p className="gw-popover__hint">{mapFormText.full(LIMITS.approachesPerMap)}</p>
			) : (
				<>
					<fieldset className="gw-offers">
						<legend>{mapText.chooseApproaches}</legend>
						{offered.map((code) => (
							<label key={code}>
								<input
									type="checkbox"
									checked={false}
									data-testid={`approach-${code}`}
									onChange={() => addApproach(editor, map, code)}
								/>
								{approachLabels[code]}
							</label>
						))}
					</fieldset>
					<form
						className="gw-addrow"
						onSubmit={(event) => {
							event.preventDefault()
							if (!own.trim()) return
							addApproach(editor, map, 'other', { label: own.trim() })
							setOwn('')
						}}
					>
						<input
							type="text"
							aria-label={mapFormText.addApproach}
							placeholder={mapFormText.addApproach}
							value={own}
							maxLength={LIMITS.labelLength}
							onChange={(event) => setOwn(event.currentTarget.value)}
						/>
						<button type="submit" className="gw-button" disabled={!own.trim()}>
							{mapFormText.add}
						</button>
					</form>
				</>
			)}
		</>
	)
}
