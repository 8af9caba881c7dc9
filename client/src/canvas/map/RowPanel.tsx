import { CATEGORIES } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { mapFormText, rowText } from '@groundwork/shared/text/mapForms'
import { aspectLabels, categoryLabels, categoryQuestions } from '@groundwork/shared/text/labels'
import { useCallback } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { aspectName } from '../labels'
import { closePanel } from '../panels'
import { SharedText } from '../typing/SharedText'
import { CodeSelect } from '../ui/CodeSelect'
import { Popover } from '../ui/Popover'
import { recategorise } from './columnsAndRows'
import { HeadActions } from './HeadActions'
import { headBounds } from './maps'
import { aspectLabel } from './mapTexts'
import { useCloseWhenGone } from './useCloseWhenGone'

/** One row: what it is called, what kind it is, and where it stands. */
export function RowPanel({ map, aspect: key }: { map: MapShape; aspect: string }) {
	const editor = useEditor()
	const { id } = map
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const anchor = useCallback(() => headBounds(editor, id, { side: 'row', key }), [editor, id, key])
	const aspect = map.props.aspects[key]
	useCloseWhenGone(!aspect)
	if (!aspect) return null
	return (
		<Popover label={aspectName(aspect)} testId="row-panel" anchor={anchor} onClose={() => closePanel(editor)}>
			<header className="gw-popover__head">
				<h3>{aspectName(aspect)}</h3>
				<p>{categoryLabels[aspect.category]}</p>
			</header>
			<p className="gw-popover__question">{categoryQuestions[aspect.category]}</p>
			{mayChange && (
				<>
					<label className="gw-field">
						<span>{rowText.name}</span>
						<SharedText
							first
							label={rowText.name}
							placeholder={aspect.code === 'other' ? mapFormText.ownName : aspectLabels[aspect.code]}
							text={aspectLabel(editor, id, key)}
							maxLength={LIMITS.labelLength}
							testId="row-name"
							onFocus={() => editor.markHistoryStoppingPoint('rename')}
						/>
					</label>
					<CodeSelect
						label={rowText.category}
						codes={CATEGORIES}
						labels={categoryLabels}
						value={aspect.category}
						onChange={(category) => recategorise(editor, map, key, category)}
					/>
					<HeadActions map={map} head={{ side: 'row', key }} />
				</>
			)}
		</Popover>
	)
}
