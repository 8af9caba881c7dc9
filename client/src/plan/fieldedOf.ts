import type { FindingSubject, Plan } from '@groundwork/shared/plan/Plan'
import { findCard } from '@groundwork/shared/plan/find'
import type { Editor } from 'tldraw'
import { approachFields, cardFields, cellFields, impedimentFields } from '../canvas/fields/Fielded'
import type { Fielded } from '../canvas/fields/Fielded'

/** Whatever a finding is about, to be filled in; nothing where it is gone, or was never begun. */
export function fieldedOf(editor: Editor, plan: Plan, subject: FindingSubject): Fielded | undefined {
	switch (subject.kind) {
		case 'cell':
			return cellFields(editor, subject)
		case 'approach':
			return approachFields(editor, subject.map, subject.approach)
		case 'impediment':
			return impedimentFields(editor, subject.impediment)
		case 'card': {
			const card = findCard(plan, subject.card)
			return card && cardFields(editor, card)
		}
		case 'question': {
			const response = plan.questions.find(({ key }) => key === subject.question)?.response
			return response && cardFields(editor, response)
		}
	}
}
