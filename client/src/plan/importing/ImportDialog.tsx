import { bringText } from '@groundwork/shared/text/importing'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { uniqueId, useEditor, useValue } from 'tldraw'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useTellDone } from '../done/done'
import { planOf, usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { addChanges, roomForChanges } from './addChanges'
import { NO_DRAFT, draftOf, replaced } from './draft'
import styles from './Import.module.css'
import { chosenOf, previewOf } from './preview'
import { PreviewTable } from './PreviewTable'
import { selectLine } from './selectLine'
import { Source } from './Source'

interface ImportDialogProps {
	onClose: () => void
	/** They are on the board: it closes then, too. */
	onAdded: () => void
}

/** Changes from a table: what becomes of each line is seen before anything is added. */
export default function ImportDialog({ onClose, onAdded }: ImportDialogProps) {
	const editor = useEditor()
	const plan = usePlan()
	const may = useMayEdit()
	const tell = useTellDone()
	const kept = draftOf(editor)
	const draft = useValue(kept)
	const area = useRef<HTMLTextAreaElement>(null)
	const [fault, setFault] = useState('')
	// In a long table letters are shown before what becomes of them.
	const text = useDeferredValue(draft.text)
	const preview = useMemo(() => previewOf(text, plan), [text, plan])
	const adding = chosenOf(preview, draft.anyway).length

	const change = useCallback(
		(next: typeof draft) => {
			setFault('')
			kept.set(next)
		},
		[kept],
	)
	const toggle = useCallback(
		(key: string) =>
			kept.update((now) => {
				const anyway = new Set(now.anyway)
				if (!anyway.delete(key)) anyway.add(key)
				return { ...now, anyway }
			}),
		[kept],
	)
	const mend = useCallback((line: number) => {
		if (area.current) selectLine(area.current, line)
	}, [])
	const add = () => {
		const { text: latest, anyway } = kept.get()
		const changes = chosenOf(previewOf(latest, planOf(editor)), anyway).map(({ props }) => props)
		const room = roomForChanges(editor, changes)
		if (changes.length > room) return setFault(bringText.noRoom(room))
		const { length } = addChanges(editor, changes)
		if (length === 0) return setFault(bringText.mayNot)
		kept.set(NO_DRAFT)
		onAdded()
		onClose()
		tell({ id: uniqueId(), words: bringText.added(length) })
	}
	const isBegun = draft.text !== ''
	const refusal = may ? fault : bringText.mayNot
	return (
		<Dialog
			heading={bringText.heading}
			onClose={onClose}
			wide
			footer={
				<>
					{refusal ? (
						<p className={styles.fault} role="alert">
							{refusal}
						</p>
					) : null}
					{isBegun ? (
						<Button kind="quiet" className={styles.over} onClick={() => change(replaced(draft, '', ''))}>
							{bringText.startOver}
						</Button>
					) : null}
					<Button onClick={onClose}>{isBegun ? bringText.later : bringText.cancel}</Button>
					<Button
						kind="primary"
						icon="plus"
						data-testid="import-add"
						disabled={adding === 0 || !may}
						onClick={add}
					>
						{adding === 0 ? bringText.addNone : bringText.add(adding)}
					</Button>
				</>
			}
		>
			<div className={styles.dialog}>
				<p className={styles.lead}>{bringText.lead}</p>
				<Source draft={draft} onChange={change} area={area} />
				<PreviewTable
					preview={preview}
					maps={plan.maps}
					anyway={draft.anyway}
					onAnyway={toggle}
					onMend={mend}
				/>
			</div>
		</Dialog>
	)
}
