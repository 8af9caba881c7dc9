import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { orderedApproaches, orderedAspects } from '@groundwork/shared/model/shapes/mapLayout'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { cardFormText } from '@groundwork/shared/text/cardForms'
import { useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { approachName, approachNameByKey, aspectName, aspectNameByKey } from '../labels'
import { mapsOf } from '../map/maps'

type Names = readonly (readonly [key: string, name: string])[]

/** Which cell a card belongs to, without dragging it there. The card stays where it lies. */
export function PlaceFields({ card: { id, type, props } }: { card: CardShape }) {
	const editor = useEditor()
	const { aspect, approach } = props
	const rows = useValue('rows', () => known(rowsOf(editor), aspect, aspectNameByKey(editor, aspect)), [
		editor,
		aspect,
	])
	const columns = useValue(
		'columns',
		() => known(columnsOf(editor), approach, approachNameByKey(editor, approach)),
		[editor, approach],
	)
	const put = (place: { aspect: string } | { approach: string }) => {
		editor.markHistoryStoppingPoint('place card')
		editor.updateShape({ id, type, props: place })
	}
	const texts = cardFieldTexts[type]
	return (
		<div className="gw-pair">
			<Choice
				label={texts.aspect.label}
				none={cardFormText.onNoRow}
				names={rows}
				value={aspect}
				testId={`${type}-aspect`}
				onChange={(key) => put({ aspect: key })}
			/>
			<Choice
				label={texts.approach.label}
				none={cardFormText.onNoColumn}
				names={columns}
				value={approach}
				testId={`${type}-approach`}
				onChange={(key) => put({ approach: key })}
			/>
		</div>
	)
}

const rowsOf = (editor: Editor): Names =>
	mapsOf(editor).flatMap(({ props }) =>
		orderedAspects(props).map(([key, aspect]) => [key, aspectName(aspect)] as const),
	)

const columnsOf = (editor: Editor): Names =>
	mapsOf(editor).flatMap(({ props }) =>
		orderedApproaches(props).map(([key, approach]) => [key, approachName(approach)] as const),
	)

/** Each once, and what the card names though no map has it any more. */
function known(names: Names, key: string, name: string): Names {
	const once = new Map(names.toReversed())
	const ordered = [...once].toReversed()
	return key === '' || once.has(key) ? ordered : [...ordered, [key, name]]
}

interface ChoiceProps {
	label: string
	none: string
	names: Names
	value: string
	testId: string
	onChange: (key: string) => void
}

function Choice({ label, none, names, value, testId, onChange }: ChoiceProps) {
	return (
		<label className="gw-field">
			<span>{label}</span>
			<select value={value} data-testid={testId} onChange={(event) => onChange(event.currentTarget.value)}>
				<option value="">{none}</option>
				{names.map(([key, name]) => (
					<option key={key} value={key}>
						{name}
					</option>
				))}
			</select>
		</label>
	)
}
