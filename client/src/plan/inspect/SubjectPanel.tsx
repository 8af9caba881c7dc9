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
import type { Inspected, Inspecting } from './inspected'

/** All fields of whatever a view was asked about. What somebody deletes meanwhile closes by itself. */
export function SubjectPanel({ inspected, how }: { inspected: Inspected; how: Inspecting }) {
	const plan = usePlan()
	const { close } = useInspection()
	const panel = panelOf(plan, inspected, how)
	const gone = panel === null
	useEffect(() => {
		if (gone) close()
	}, [gone, close])
	return panel
}

function panelOf(plan: Plan, what: Inspected, how: Inspecting): ReactNode {
	const key = inspectedKey(what)
	const map = 'map' in what ? plan.maps.find(({ id }) => id === what.map) : undefined
	switch (what.kind) {
		case 'cell': {
			const cell = findCell(plan, what)
			return cell ? <CellPanel key={key} plan={plan} cell={cell} how={how} /> : null
		}
		case 'card': {
			const card = findCard(plan, what.card)
			return card ? <CardPanel key={key} plan={plan} card={card} how={how} /> : null
		}
		case 'question': {
			const card = plan.questions.find((question) => question.key === what.question)?.response
			return card ? <CardPanel key={key} plan={plan} card={card} how={how} /> : null
		}
		case 'impediment': {
			const impediment = findImpediment(plan, what.impediment)
			if (!impediment) return null
			return <ImpedimentPanel key={key} plan={plan} impediment={impediment} how={how} />
		}
		case 'approach': {
			const approach = map?.approaches.find((one) => one.key === what.approach)
			if (!map || !approach) return null
			return <ApproachPanel key={key} map={map} approach={approach} how={how} />
		}
		case 'aspect': {
			const aspect = map?.aspects.find((one) => one.key === what.aspect)
			if (!map || !aspect) return null
			return <AspectPanel key={key} map={map} aspect={aspect} how={how} />
		}
		case 'map':
			return map ? <MapPanel key={key} map={map} how={how} /> : null
	}
}
