import { findCard, findCell, findImpediment } from '@groundwork/shared/plan/find'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { usePlan } from '../usePlan'
import { CardPanel } from './CardPanel'
import { CellPanel } from './CellPanel'
import { ApproachPanel, AspectPanel, MapPanel } from './HeadPanels'
import { ImpedimentPanel } from './ImpedimentPanel'
import { inspectedKey, useInspection } from './inspected'
import type { Inspected } from './inspected'

/** All fields of whatever a view was asked about. What somebody deletes meanwhile closes by itself. */
export function SubjectPanel({ inspected, takesFocus }: { inspected: Inspected; takesFocus: boolean }) {
	const plan = usePlan()
	const { close } = useInspection()
	const panel = panelOf(plan, inspected, takesFocus)
	const gone = panel === null
	useEffect(() => {
		if (gone) close()
	}, [gone, close])
	return panel
}

function panelOf(plan: Plan, what: Inspected, takesFocus: boolean): ReactNode {
	const key = inspectedKey(what)
	const map = 'map' in what ? plan.maps.find(({ id }) => id === what.map) : undefined
	switch (what.kind) {
		case 'cell': {
			const cell = findCell(plan, what)
			return cell ? <CellPanel key={key} plan={plan} cell={cell} takesFocus={takesFocus} /> : null
		}
		case 'card': {
			const card = findCard(plan, what.card)
			return card ? <CardPanel key={key} plan={plan} card={card} takesFocus={takesFocus} /> : null
		}
		case 'question': {
			const card = plan.questions.find((question) => question.key === what.question)?.response
			return card ? <CardPanel key={key} plan={plan} card={card} takesFocus={takesFocus} /> : null
		}
		case 'impediment': {
			const impediment = findImpediment(plan, what.impediment)
			if (!impediment) return null
			return <ImpedimentPanel key={key} plan={plan} impediment={impediment} takesFocus={takesFocus} />
		}
		case 'approach': {
			const approach = map?.approaches.find((one) => one.key === what.approach)
			if (!map || !approach) return null
			return <ApproachPanel key={key} map={map} approach={approach} takesFocus={takesFocus} />
		}
		case 'aspect': {
			const aspect = map?.aspects.find((one) => one.key === what.aspect)
			if (!map || !aspect) return null
			return <AspectPanel key={key} map={map} aspect={aspect} takesFocus={takesFocus} />
		}
		case 'map':
			return map ? <MapPanel key={key} map={map} takesFocus={takesFocus} /> : null
	}
}
