import { ASPECTS, CATEGORIES } from '@groundwork/shared/model/domain'
import type { Category } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { orderedAspects } from '@groundwork/shared/model/shapes/mapLayout'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { mapFormText } from '@groundwork/shared/text/mapForms'
import { aspectLabels, categoryLabels } from '@groundwork/shared/text/labels'
import { useState } from 'react'
import { useEditor } from 'tldraw'
import { aspectName } from '../labels'
import { addAspect, addOwnAspect, moveAspect } from './columnsAndRows'
import { aspectLabel } from './mapTexts'
import { OrderedItem } from './OrderedItem'
import { useRemoval } from './useRemoval'
import './panels.css'

/** The rows by category, those taken away, and one's own. */
export function RowSettings({ map }: { map: MapShape }) {
	const editor = useEditor()
	const remove = useRemoval(map)
	const [own, setOwn] = useState('')
	const [category, setCategory] = useState<Category>('processes')
	const rows = orderedAspects(map.props)
	const offered = ASPECTS.filter((code) => !map.props.aspects[code])

	return (
		<>
			{CATEGORIES.map((heading) => {
				const fellows = rows.filter(([, aspect]) => aspect.category === heading)
				if (fellows.length === 0) return null
				return (
					<section key={heading}>
						<h4>{categoryLabels[heading]}</h4>
						<ol className="gw-items">
							{fellows.map(([key, aspect], at) => (
								<OrderedItem
									key={key}
									name={aspectName(aspect)}
									label={aspectLabel(editor, map.id, key)}
									placeholder={aspect.code === 'other' ? mapFormText.ownName : aspectLabels[aspect.code]}
									first={at === 0}
									last={at === fellows.length - 1}
									onMove={(by) => moveAspect(editor, map, key, by)}
									onRemove={() => remove({ side: 'row', key })}
								/>
							))}
						</ol>
					</section>
				)
			})}
			{offered.length > 0 && (
				<fieldset className="gw-offers">
					<legend>{mapFormText.removedRows}</legend>
					{offered.map((code) => (
						<label key={code}>
							<input type="checkbox" checked={false} onChange={() => addAspect(editor, map, code)} />
							{aspectLabels[code]}
						</label>
					))}
				</fieldset>
			)}
			<form
				className="gw-addrow"
				onSubmit={(event) => {
					event.preventDefault()
					if (!own.trim()) return
					addOwnAspect(editor, map, { label: own.trim(), category })
					setOwn('')
				}}
			>
				<input
					type="text"
					aria-label={mapFormText.addRow}
					placeholder={mapFormText.addRow}
					value={own}
					maxLength={LIMITS.labelLength}
					onChange={(event) => setOwn(event.currentTarget.value)}
				/>
				<select
					aria-label={mapFormText.category}
					value={category}
					onChange={(event) =>
						setCategory(CATEGORIES.find((one) => one === event.currentTarget.value) ?? category)
					}
				>
					{CATEGORIES.map((one) => (
						<option key={one} value={one}>
							{categoryLabels[one]}
						</option>
					))}
				</select>
				<button type="submit" className="gw-button" disabled={!own.trim()}>
					{mapFormText.add}
				</button>
			</form>
		</>
	)
}
