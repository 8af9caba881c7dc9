import { CARD_KINDS } from '@groundwork/shared/model/cards'
import { CATEGORIES } from '@groundwork/shared/model/domain'
import { mapText } from '@groundwork/shared/text/canvas'
import { outlineText } from '@groundwork/shared/text/outline'
import { Button } from '../../ui/Button'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import { ApproachSections } from './ApproachSections'
import { CategorySection } from './CategorySection'
import { ImpedimentSections } from './ImpedimentSections'
import { LooseCards } from './LooseCards'
import styles from './Outline.module.css'
import { QuestionSections } from './QuestionSections'
import { SectionsContext } from './sections'
import { useOpenSections } from './useOpenSections'

/** The whole board as text, heading by heading: to read aloud, to print, and to edit where a canvas has no room. */
export default function OutlineView() {
	const plan = usePlan()
	const may = useMayEdit()
	const sections = useOpenSections()
	const empty =
		plan.maps.length === 0 &&
		plan.impediments.length === 0 &&
		CARD_KINDS.every((kind) => plan.cards[kind].length === 0)
	const lead = may ? outlineText.lead : outlineText.leadReadOnly
	return (
		<SectionsContext value={sections}>
			<ViewTools>
				<Button onClick={() => sections.setAll(!sections.all)}>
					{sections.all ? outlineText.closeAll : outlineText.openAll}
				</Button>
			</ViewTools>
			<div className={styles.outline} data-testid="outline">
				<p className={styles.lead}>{empty ? outlineText.emptyBoard : lead}</p>
				{plan.maps.map((map) => (
					<div key={map.id} className={styles.map}>
						{plan.maps.length > 1 ? <p className={styles.title}>{map.title || mapText.untitled}</p> : null}
						<ApproachSections map={map} />
						{CATEGORIES.map((category) => (
							<CategorySection key={category} plan={plan} map={map} category={category} />
						))}
					</div>
				))}
				<LooseCards plan={plan} />
				<ImpedimentSections plan={plan} />
				<QuestionSections plan={plan} />
			</div>
		</SectionsContext>
	)
}
