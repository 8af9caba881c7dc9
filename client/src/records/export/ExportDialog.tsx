import { useState } from 'react'
import { EXPORT_COPIES, EXPORT_FORMS } from '@groundwork/shared/model/domain'
import type { ExportCopy } from '@groundwork/shared/model/domain'
import { appText } from '@groundwork/shared/text/app'
import { exportText } from '@groundwork/shared/text/exporting'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { Group } from '../../ui/Group'
import { useLoad } from '../../ui/useLoad'
import styles from './ExportDialog.module.css'
import { ExportRow } from './ExportRow'

/**
 * What is exported cannot be called back. So the copy that may go to anybody is chosen until a leader says otherwise: with the other
 * one, a slip would show everybody what only leaders see.
 */
const CHOSEN_FIRST: ExportCopy = 'redacted'

interface ExportDialogProps {
	boardId: string
	number: number
	disposed: boolean
	onClose: () => void
}

/** Each file a snapshot can be taken along as, with what it is good for. */
export default function ExportDialog({ boardId, number, disposed, onClose }: ExportDialogProps) {
	const board = useLoad(`board ${boardId}`, (signal) => api.board(boardId, signal))
	const [copy, setCopy] = useState<ExportCopy>(CHOSEN_FIRST)
	const leads = board.data?.role === 'leader'
	return (
		<Dialog
			heading={exportText.heading(number)}
			wide
			onClose={onClose}
			footer={<Button onClick={onClose}>{appText.done}</Button>}
		>
			<div className={styles.body}>
				{disposed ? <p>{exportText.goneOnly}</p> : null}
				{leads && !disposed ? (
					<Group legend={exportText.copy}>
						<div className={styles.copies}>
							{EXPORT_COPIES.map((one) => (
								<Choice
									key={one}
									type="radio"
									name="copy"
									label={exportText.copies[one]}
									explanation={exportText.copiesMean[one]}
									checked={copy === one}
									onChange={() => setCopy(one)}
								/>
							))}
						</div>
					</Group>
				) : null}
				<section>
					<h3 className={styles.heading}>{exportText.forms}</h3>
					<ul className={styles.forms}>
						{EXPORT_FORMS.filter((form) => !disposed || form === 'json').map((form) => (
							<ExportRow key={form} boardId={boardId} number={number} form={form} copy={copy} />
						))}
					</ul>
				</section>
			</div>
		</Dialog>
	)
}
