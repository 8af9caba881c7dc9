import type { CELL_FIELDS } from '@groundwork/shared/model/shapes/map'
import { cellFormText, mapFormText } from '@groundwork/shared/text/mapForms'
import { useMemo } from 'react'
import { atom, useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { cellFields } from '../fields/Fielded'
import { FieldFacts, saysSomething } from '../fields/FieldFacts'
import { FieldInput } from '../fields/FieldInput'
import { perEditor } from '../perEditor'
import './panels.css'

type Names = readonly (keyof typeof CELL_FIELDS)[]

/** What most teams fill in, and what only some do. */
const OFTEN: Names = ['importance', 'changeability', 'confidence', 'changeType']
const SELDOM: Names = ['sourceKind', 'owner', 'horizon', 'reviewOn']
const ALL: Names = ['note', ...OFTEN, ...SELDOM]

/** Whether whoever looks at cells looks at all of them: the same from one cell to the next. */
const allShown = perEditor(() => atom('more about cells', false))

interface CellFieldsProps {
	map: TLShapeId
	aspect: string
	approach: string
	mayChange: boolean
}

/** What is written about a cell beside its verdict. */
export function CellFields({ map, aspect, approach, mayChange }: CellFieldsProps) {
	const editor = useEditor()
	const fielded = useMemo(
		() => cellFields(editor, { map, aspect, approach }),
		[editor, map, aspect, approach],
	)
	const shown = useValue(allShown(editor))
	const filledIn = useValue('filled in', () => SELDOM.filter((name) => saysSomething(fielded, name)).length, [
		fielded,
	])
	const noted = useValue('noted', () => saysSomething(fielded, 'note'), [fielded])
	if (!mayChange)
		return (
			<>
				{!noted && <p className="gw-popover__note">{mapFormText.noNote}</p>}
				<FieldFacts of={fielded} names={ALL} />
			</>
		)
	const input = (name: Names[number]) => (
		<FieldInput key={name} of={fielded} name={name} testId={`cell-${name}`} />
	)
	return (
		<>
			{input('note')}
			<div className="gw-pair">{OFTEN.map(input)}</div>
			<details
				className="gw-more"
				open={shown}
				onToggle={(event) => allShown(editor).set(event.currentTarget.open)}
			>
				<summary data-testid="cell-more">
					{cellFormText.more}
					{filledIn > 0 && <small>{cellFormText.filledIn(filledIn)}</small>}
				</summary>
				<div className="gw-pair">{SELDOM.map(input)}</div>
			</details>
		</>
	)
}
