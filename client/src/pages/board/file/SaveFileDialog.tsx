import { appText } from '@groundwork/shared/text/app'
import { saveFileText } from '@groundwork/shared/text/boardFiles'
import { fileSlug } from '@groundwork/shared/protocol/fileSlug'
import { useState } from 'react'
import { isShape, useValue } from 'tldraw'
import type { Editor, TLPageId } from 'tldraw'
import { TLDR_EXTENSION } from '../../../canvas/tldr/isTldr'
import { hasLeadersOnly, isForUsAlone, recordsToSave } from '../../../canvas/tldr/recordsToSave'
import { TLDR_TYPE, tldrFile, withImages } from '../../../canvas/tldr/tldrFile'
import { pageTitle } from '../../../canvas/questions/boardPages'
import { notify } from '../../../canvas/ui/notify'
import { homePage } from '../../../canvas/wholeBoard'
import { Button } from '../../../ui/Button'
import { Choice } from '../../../ui/Choice'
import { Dialog } from '../../../ui/Dialog'
import { saveFile } from '../../../ui/saveFile'
import styles from './SaveFileDialog.module.css'

interface SaveFileDialogProps {
	editor: Editor
	title: string
	onClose: () => void
}

/** Says what a file of the board will hold, and asks what else it should. */
export default function SaveFileDialog({ editor, title, onClose }: SaveFileDialogProps) {
	const [withSecrets, setWithSecrets] = useState(false)
	const [forOthers, setForOthers] = useState(false)
	const [saving, setSaving] = useState(false)
	const leadersOnly = withSecrets && !forOthers
	const content = () => {
		const nameOf = (page: TLPageId) => (page === homePage(editor) ? title : pageTitle(editor, page))
		return recordsToSave(editor.store, { leadersOnly, forOthers }, nameOf)
	}
	const choices = useValue(
		'choices',
		() => {
			const shapes = editor.store.allRecords().filter((record) => isShape(record))
			const ours = shapes.filter((shape) => isForUsAlone(shape)).length
			return { secrets: hasLeadersOnly(editor.store), others: ours > 0 && ours < shapes.length }
		},
		[editor],
	)
	const counts = useValue('counts', () => countsOf(content()), [editor, title, leadersOnly, forOthers])

	const save = async () => {
		setSaving(true)
		const { records, missing } = await withImages(content())
		saveFile(fileSlug(title) + TLDR_EXTENSION, TLDR_TYPE, tldrFile(records))
		if (missing > 0)
			notify(editor, {
				title: saveFileText.missingTitle(missing),
				description: saveFileText.missing,
				severity: 'warning',
			})
		onClose()
	}

	return (
		<Dialog
			heading={saveFileText.heading}
			onClose={onClose}
			footer={
				<>
					<Button onClick={onClose}>{appText.cancel}</Button>
					<Button kind="primary" icon="download" disabled={saving} onClick={() => void save()}>
						{saving ? saveFileText.saving : saveFileText.save}
					</Button>
				</>
			}
		>
			<div className={styles.words}>
				<p>{saveFileText.holds(counts.pages, counts.shapes)}</p>
				<p>{saveFileText.use}</p>
				{choices.secrets ? (
					<Choice
						type="checkbox"
						label={saveFileText.leadersOnly}
						explanation={saveFileText.leadersOnlyHint}
						checked={leadersOnly}
						disabled={forOthers}
						onChange={() => setWithSecrets(!withSecrets)}
					/>
				) : null}
				{choices.others ? (
					<Choice
						type="checkbox"
						label={saveFileText.forOthers}
						explanation={saveFileText.forOthersHint}
						checked={forOthers}
						onChange={() => setForOthers(!forOthers)}
					/>
				) : null}
			</div>
		</Dialog>
	)
}

const countsOf = (records: readonly { typeName: string }[]) => {
	const count = (type: string) => records.filter(({ typeName }) => typeName === type).length
	return { pages: count('page'), shapes: count('shape') }
}
