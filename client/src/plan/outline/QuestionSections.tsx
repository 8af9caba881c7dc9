import type { Plan } from '@groundwork/shared/plan/Plan'
import { questionName, questionWording } from '@groundwork/shared/plan/names'
import { responseStatusLabels } from '@groundwork/shared/text/labels'
import { outlineText } from '@groundwork/shared/text/outline'
import { CardFieldList } from '../inspect/CardPanel'
import { useMayEdit } from '../useRights'
import styles from './Outline.module.css'
import { Section } from './Section'

/** The questions, each with the team's answer as it stands. */
export function QuestionSections({ plan }: { plan: Plan }) {
	const may = useMayEdit()
	return (
		<Section id="questions" level={3} heading={outlineText.questions}>
			{plan.questions.map((question) => (
				<Section
					key={question.key}
					id={`question ${question.key}`}
					level={4}
					heading={questionName(question)}
					summary={responseStatusLabels[question.response?.status ?? 'not_started']}
				>
					<p className={styles.none}>{questionWording(question)}</p>
					{question.response ? (
						<div className={styles.fields}>
							<CardFieldList card={question.response} may={may} />
						</div>
					) : (
						<p className={styles.none}>{outlineText.notAnswered}</p>
					)}
				</Section>
			))}
		</Section>
	)
}
