import type { Category } from '@groundwork/shared/model/domain'
import { CELL_FIELDS, cellKey } from '@groundwork/shared/model/shapes/map'
import type { Plan, PlanApproach, PlanAspect, PlanCell, PlanMap } from '@groundwork/shared/plan/Plan'
import { findCard, findImpediment } from '@groundwork/shared/plan/find'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import { categoryLabels, categoryQuestions, fitLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { outlineText } from '@groundwork/shared/text/outline'
import { useMemo } from 'react'
import { useEditor } from 'tldraw'
import { cellFields } from '../../canvas/fields/Fielded'
import { Button } from '../../ui/Button'
import { FitSign } from '../../ui/FitSign'
import { PlanField } from '../fields/PlanField'
import { fitStyle } from '../fitStyle'
import { makeCard, makeImpediment } from '../make'
import { useMayEdit, useMayRaise } from '../useRights'
import { CardSection } from './CardSection'
import { ImpedimentSection } from './ImpedimentSections'
import styles from './Outline.module.css'
import { Section } from './Section'
import { useOpenNew } from './useOpenNew'

interface CategorySectionProps {
	plan: Plan
	map: PlanMap
	category: Category
}

/** The rows of one category, and under each its verdict for every approach. */
export function CategorySection({ plan, map, category }: CategorySectionProps) {
	const aspects = map.aspects.filter((aspect) => aspect.category === category)
	if (aspects.length === 0) return null
	return (
		<Section id={`category ${map.id} ${category}`} level={3} heading={categoryLabels[category]} open>
			<p className={styles.none}>{categoryQuestions[category]}</p>
			{aspects.map((aspect) => (
				<AspectSection key={aspect.key} plan={plan} map={map} aspect={aspect} />
			))}
		</Section>
	)
}

function AspectSection({ plan, map, aspect }: { plan: Plan; map: PlanMap; aspect: PlanAspect }) {
	const cells = map.approaches.flatMap((approach) => {
		const cell = map.cells.get(cellKey(aspect.key, approach.key))
		return cell ? [{ approach, cell }] : []
	})
	return (
		<Section
			id={`aspect ${map.id} ${aspect.key}`}
			level={4}
			heading={aspectName(aspect)}
			summary={<Verdicts cells={cells.map(({ cell }) => cell)} />}
		>
			{cells.map(({ approach, cell }) => (
				<CellSection key={approach.key} plan={plan} aspect={aspect} approach={approach} cell={cell} />
			))}
			{cells.length === 0 ? <p className={styles.none}>{outlineText.noApproaches}</p> : null}
		</Section>
	)
}

/** The verdicts of a row as signs, with how many were given in words. */
function Verdicts({ cells }: { cells: readonly PlanCell[] }) {
	const judged = cells.filter(({ fit }) => fit !== 'unknown').length
	return (
		<>
			<span className={styles.signs} aria-hidden="true">
				{cells.map(({ approach, fit }) => (
					<span key={approach} className={styles.sign} style={fitStyle(fit)} title={fitLabels[fit]}>
						<FitSign fit={fit} size={14} />
					</span>
				))}
			</span>
			{outlineText.counts.judged(judged, cells.length)}
		</>
	)
}

interface CellSectionProps {
	plan: Plan
	aspect: PlanAspect
	approach: PlanApproach
	cell: PlanCell
}

const DETAILS = Object.keys(CELL_FIELDS).filter((name) => name !== 'fit' && name !== 'note')

/** Where a row and an approach meet: the verdict, why, what is to change, and what stands in the way. */
function CellSection({ plan, aspect, approach, cell }: CellSectionProps) {
	const editor = useEditor()
	const may = useMayEdit()
	const mayRaise = useMayRaise()
	const { map } = cell
	const address = useMemo(
		() => ({ map, aspect: aspect.key, approach: approach.key }),
		[map, aspect.key, approach.key],
	)
	const fielded = useMemo(() => cellFields(editor, address), [editor, address])
	const openNew = useOpenNew()
	const name = approachName(approach)
	const id = `cell ${map} ${aspect.key} ${approach.key}`
	const counts = [
		cell.changes.length > 0 && outlineText.counts.changes(cell.changes.length),
		cell.impediments.length > 0 && outlineText.counts.impediments(cell.impediments.length),
	].filter(Boolean)
	return (
		<Section
			id={id}
			level={5}
			heading={name}
			summary={
				<span className={styles.verdict} style={fitStyle(cell.fit)}>
					<FitSign fit={cell.fit} size={14} />
					{[fitLabels[cell.fit], ...counts].join(' · ')}
				</span>
			}
		>
			<fieldset className={styles.fields} aria-label={`${aspectName(aspect)}, ${name}`}>
				<PlanField of={fielded} name="fit" may={may} />
				<PlanField of={fielded} name="note" may={may} />
			</fieldset>
			<Section id={`${id} details`} level={6} heading={outlineText.details}>
				<div className={styles.fields}>
					{DETAILS.map((field) => (
						<PlanField key={field} of={fielded} name={field} may={may} />
					))}
				</div>
			</Section>
			{[...cell.changes, ...cell.cards].map((card) => {
				const found = findCard(plan, card)
				return found ? <CardSection key={card} plan={plan} card={found} level={6} may={may} /> : null
			})}
			{cell.impediments.map((impediment) => {
				const found = findImpediment(plan, impediment)
				return found ? <ImpedimentSection key={impediment} impediment={found} level={6} /> : null
			})}
			<div className={styles.actions}>
				{may ? (
					<Button
						icon="plus"
						aria-label={outlineText.addChangeFor(name)}
						onClick={() => openNew(makeCard(editor, 'change', address))}
					>
						{inspectText.addChange}
					</Button>
				) : null}
				{mayRaise ? (
					<Button
						icon="flag"
						aria-label={outlineText.pinFor(name)}
						onClick={() => openNew(makeImpediment(editor, address))}
					>
						{inspectText.pinImpediment}
					</Button>
				) : null}
			</div>
		</Section>
	)
}
