import { isDefined } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { approachText } from '@groundwork/shared/text/mapForms'
import { approachFieldTexts } from '@groundwork/shared/text/fields'
import { approachLabels, stanceLabels } from '@groundwork/shared/text/labels'
import { useCallback, useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { approachFields } from '../fields/Fielded'
import { FieldFacts, saysSomething } from '../fields/FieldFacts'
import { FieldInput } from '../fields/FieldInput'
import { approachName } from '../labels'
import { closePanel } from '../panels'
import { SharedText } from '../typing/SharedText'
import { Popover } from '../ui/Popover'
import { HeadActions } from './HeadActions'
import { headBounds } from './maps'
import { approachLabel } from './mapTexts'
import { StanceSign } from './StanceSign'
import { useCloseWhenGone } from './useCloseWhenGone'
import './panels.css'

type Names = readonly (keyof typeof approachFieldTexts)[]

const STANDING: Names = ['definition', 'stance', 'stanceReason']
const MEANING: Names = ['respondsTo', 'varies', 'control', 'evidence', 'willNotFix']
const FOR_WHOM: Names = ['grades', 'subjects', 'dose']
const ALL: Names = [...STANDING, ...MEANING, ...FOR_WHOM]

interface ApproachPanelProps {
	map: MapShape
	approach: string
	/** With the caret in its name. */
	rename: boolean
}

/** One approach: what the team means by it, where it stands, and for whom it is. */
export function ApproachPanel({ map, approach: key, rename }: ApproachPanelProps) {
	const editor = useEditor()
	const { id } = map
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const anchor = useCallback(() => headBounds(editor, id, { side: 'column', key }), [editor, id, key])
	const fielded = useMemo(() => approachFields(editor, id, key), [editor, id, key])
	const empty = useValue('nothing written', () => !ALL.some((name) => saysSomething(fielded, name)), [
		fielded,
	])
	const approach = map.props.approaches[key]
	useCloseWhenGone(!approach)
	if (!approach) return null
	const name = approachName(approach)
	const inputs = (names: Names) =>
		names.map((one) => (
			<FieldInput
				key={one}
				of={fielded}
				name={one}
				first={one === 'definition' && !rename}
				testId={`approach-${one}`}
			/>
		))

	return (
		<Popover label={name} testId="approach-panel" anchor={anchor} onClose={() => closePanel(editor)}>
			<header className="gw-popover__head">
				<h3>{name}</h3>
				<p className="gw-stance" data-stance={approach.stance}>
					<StanceSign stance={approach.stance} />
					{stanceLabels[approach.stance]}
				</p>
			</header>
			{approach.stance === 'chosen' && !isDefined(approach) && (
				<output className="gw-gentle">{approachText.chosenUndefined}</output>
			)}
			{mayChange ? (
				<>
					{inputs(STANDING)}
					<section className="gw-group">
						<h4>{approachText.about}</h4>
						{inputs(MEANING)}
					</section>
					<section className="gw-group">
						<h4>{approachText.forWhom}</h4>
						<div className="gw-pair">{inputs(['grades', 'subjects'])}</div>
						{inputs(['dose'])}
					</section>
					<section className="gw-group">
						<label className="gw-field">
							<span>{approachText.name}</span>
							<SharedText
								first={rename}
								label={approachText.name}
								placeholder={approachLabels[approach.code]}
								text={approachLabel(editor, id, key)}
								maxLength={LIMITS.labelLength}
								testId="approach-name"
								onFocus={() => editor.markHistoryStoppingPoint('rename')}
							/>
						</label>
						<HeadActions map={map} head={{ side: 'column', key }} />
					</section>
				</>
			) : empty ? (
				<p className="gw-popover__hint">{approachText.nothing}</p>
			) : (
				<FieldFacts of={fielded} names={ALL} />
			)}
		</Popover>
	)
}
