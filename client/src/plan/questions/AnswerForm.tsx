import { useEffect, useMemo, useRef } from 'react'
import { useEditor } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { FieldInput } from '../../canvas/fields/FieldInput'
import { cardFields } from '../../canvas/fields/Fielded'
import styles from './AnswerForm.module.css'

/** The fields of an answer, each written as it changes, and alone. */
export function AnswerForm({ id, card, own }: { id: string; card: TLShapeId; own: boolean }) {
	const editor = useEditor()
	const of = useMemo(() => cardFields(editor, { id: card, type: 'response' }), [editor, card])
	const form = useRef<HTMLDivElement>(null)
	useEffect(() => form.current?.querySelector<HTMLElement>('[data-first-focus]')?.focus(), [])
	return (
		<div ref={form} id={id} className={styles.form}>
			{own && <FieldInput of={of} name="wording" testId="answer-wording" />}
			<FieldInput of={of} name="answer" first testId="answer-answer" />
			<FieldInput of={of} name="gaps" testId="answer-gaps" />
			<div className={styles.row}>
				<FieldInput of={of} name="status" testId="answer-status" />
				<FieldInput of={of} name="confidence" testId="answer-confidence" />
				<FieldInput of={of} name="reviewOn" testId="answer-reviewOn" />
			</div>
		</div>
	)
}
