import type { Finding, Plan } from '@groundwork/shared/plan/Plan'
import type { Fix } from '@groundwork/shared/plan/fixes'
import { useEditor } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { makeTie } from '../../canvas/tie/ties'
import { useInspection } from '../inspect/inspected'
import { makeCard, makeImpediment, makeResponse } from '../make'

/** Does what can be done about a finding, or opens the field that is missing. Setting aside asks for a reason first. */
export function useFix(plan: Plan): (finding: Finding, fix: Exclude<Fix, { do: 'setAside' }>) => void {
	const editor = useEditor()
	const { inspect } = useInspection()
	const openCard = (card: TLShapeId | undefined) => {
		if (card) inspect({ kind: 'card', card })
	}
	return ({ subject, other }, fix) => {
		switch (fix.do) {
			case 'addChange':
				if (subject.kind === 'cell') openCard(makeCard(editor, 'change', subject))
				return
			case 'pinImpediment': {
				const impediment = subject.kind === 'cell' ? makeImpediment(editor, subject) : undefined
				if (impediment) inspect({ kind: 'impediment', impediment })
				return
			}
			case 'addProvider': {
				if (subject.kind !== 'card') return
				const step = editor.markHistoryStoppingPoint('add provider')
				const provider = makeCard(editor, 'provider')
				if (provider) makeTie(editor, 'answers', { kind: 'card', card: provider }, subject)
				editor.squashToMark(step)
				return openCard(provider)
			}
			case 'answer': {
				if (subject.kind !== 'question') return
				const question = plan.questions.find(({ key }) => key === subject.question)
				const card = question?.response?.id ?? makeResponse(editor, subject.question)
				if (card) inspect({ kind: 'card', card }, { field: 'answer' })
				return
			}
			case 'open':
				return inspect((fix.what === 'other' && other) || subject)
			case 'place':
				return inspect(subject, { field: 'aspect' })
			case 'fill':
			case 'review':
				return inspect(subject, { field: fix.field })
		}
	}
}
