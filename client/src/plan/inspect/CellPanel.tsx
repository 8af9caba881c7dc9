import { fitKeys } from '@groundwork/shared/text/mapForms'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { CELL_FIELDS } from '@groundwork/shared/model/shapes/map'
import type { Plan, PlanCell } from '@groundwork/shared/plan/Plan'
import { findCard, findImpediment } from '@groundwork/shared/plan/find'
import { approachNameByKey, aspectNameByKey, cardName, impedimentName } from '@groundwork/shared/plan/names'
import { categoryQuestions } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { useMemo } from 'react'
import { useEditor } from 'tldraw'
import { FITS } from '@groundwork/shared/model/domain'
import { AssessedLine } from '../../canvas/authorship/AssessedLine'
import { cellFields } from '../../canvas/fields/Fielded'
import { judge } from '../../canvas/map/judge'
import { Button } from '../../ui/Button'
import { PlanField } from '../fields/PlanField'
import { makeCard, makeImpediment } from '../make'
import { useMayEdit, useMayRaise } from '../useRights'
import { Inspector } from './Inspector'
import { ShowOnCanvas } from './ShowOnCanvas'
import { ShowRipple } from './ShowRipple'
import { Things } from './Things'
import { VerdictChoice } from './VerdictChoice'
import { useInspection } from './inspected'
import type { Inspecting } from './inspected'

const FIELDS = Object.keys(CELL_FIELDS).filter((name) => name !== 'fit')

interface CellPanelProps {
	plan: Plan
	cell: PlanCell
	how: Inspecting
}

/** One cell: its question, the five verdicts, all its fields, and what follows from it. */
export function CellPanel({ plan, cell, how }: CellPanelProps) {
	const editor = useEditor()
	const { inspect } = useInspection()
	const may = useMayEdit()
	const mayRaise = useMayRaise()
	const { map, aspect, approach } = cell
	const address = useMemo(() => ({ map, aspect, approach }), [map, aspect, approach])
	const fielded = useMemo(() => cellFields(editor, address), [editor, address])
	const open = (kind: 'card' | 'impediment', id: PlanCell['map'] | undefined) => {
		if (id) inspect(kind === 'card' ? { kind, card: id } : { kind, impediment: id })
	}
	const cards = (ids: PlanCell['cards']) =>
		ids.flatMap((id) => {
			const card = findCard(plan, id)
			return card ? [{ id, name: cardName(card) }] : []
		})
	return (
		<Inspector
			kind={inspectText.cell}
			heading={impedimentText.cell(
				aspectNameByKey(plan, aspect, map),
				approachNameByKey(plan, approach, map),
			)}
			how={how}
			actions={
				<>
					<ShowOnCanvas subject={{ kind: 'cell', ...address }} />
					<ShowRipple start={{ kind: 'cell', ...address }} />
				</>
			}
			onKey={(key) => {
				const fit = FITS.find((code) => fitKeys[code] === key)
				if (fit && may) judge(editor, address, fit)
			}}
		>
			<p>{categoryQuestions[cell.category]}</p>
			<VerdictChoice
				category={cell.category}
				fit={cell.fit}
				may={may}
				onChoose={(fit) => judge(editor, address, fit)}
			/>
			<AssessedLine address={address} fit={cell.fit} />
			{FIELDS.map((name) => (
				<PlanField key={name} of={fielded} name={name} may={may} />
			))}
			<Things
				heading={inspectText.changesHere}
				things={cards(cell.changes)}
				onOpen={(id) => open('card', id)}
				add={
					may ? (
						<Button icon="plus" onClick={() => open('card', makeCard(editor, 'change', address))}>
							{inspectText.addChange}
						</Button>
					) : null
				}
			/>
			{cell.cards.length > 0 ? (
				<Things
					heading={inspectText.otherCardsHere}
					things={cards(cell.cards)}
					onOpen={(id) => open('card', id)}
				/>
			) : null}
			<Things
				heading={inspectText.impedimentsHere}
				things={cell.impediments.flatMap((id) => {
					const impediment = findImpediment(plan, id)
					return impediment ? [{ id, name: impedimentName(impediment) }] : []
				})}
				onOpen={(id) => open('impediment', id)}
				add={
					mayRaise ? (
						<Button icon="flag" onClick={() => open('impediment', makeImpediment(editor, address))}>
							{inspectText.pinImpediment}
						</Button>
					) : null
				}
			/>
		</Inspector>
	)
}
