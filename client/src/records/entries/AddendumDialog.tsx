import { useState } from 'react'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { SealedEntry } from '@groundwork/shared/protocol/seal'
import { appText } from '@groundwork/shared/text/app'
import { addendumText } from '@groundwork/shared/text/recordPages'
import { api } from '../../api'
import { Field } from '../../ui/Field'
import { useAction } from '../../ui/useAction'
import { EntryDialog } from './EntryDialog'
import styles from './EntryDialog.module.css'

interface AddendumDialogProps {
	boardId: string
	number: number
	onAdded: (entry: SealedEntry) => void
	onClose: () => void
}

/** For leaders: a correction, or what became known later. */
export default function AddendumDialog({ boardId, number, onAdded, onClose }: AddendumDialogProps) {
	const [text, setText] = useState('')
	const [tried, setTried] = useState(false)
	const action = useAction()
	const submit = () => {
		setTried(true)
		if (!text.trim()) return
		void action.run(async () => onAdded(await api.addAddendum(boardId, number, { text: text.trim() })))
	}
	return (
		<EntryDialog
			{...addendumText}
			heading={addendumText.heading(number)}
			{...{ action, onClose }}
			onSubmit={submit}
		>
			<p className={styles.explain}>{addendumText.explain}</p>
			<Field
				label={addendumText.label}
				hint={addendumText.hint}
				error={tried && !text.trim() ? appText.required : undefined}
			>
				{(control) => (
					<textarea
						{...control}
						required
						rows={5}
						maxLength={LIMITS.addendumLength}
						value={text}
						onChange={(event) => setText(event.target.value)}
					/>
				)}
			</Field>
		</EntryDialog>
	)
}
