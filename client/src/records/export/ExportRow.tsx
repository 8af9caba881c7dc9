import type { ExportCopy, ExportForm, MadeForm } from '@groundwork/shared/model/domain'
import { exportNames, exportText, exportUses } from '@groundwork/shared/text/exporting'
import { api } from '../../api'
import { Button, buttonClass } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Icon } from '../../ui/Icon'
import styles from './ExportRow.module.css'
import { useExport } from './useExport'
import type { Exporting } from './useExport'

interface ExportRowProps {
	boardId: string
	number: number
	form: ExportForm
	copy: ExportCopy
}

/** One kind of file, and what it is good for. */
export function ExportRow({ form, ...of }: ExportRowProps) {
	return (
		<li className={styles.row}>
			<div className={styles.words}>
				<p className={styles.name}>{exportNames[form]}</p>
				<p className={styles.use}>{exportUses[form]}</p>
			</div>
			{form === 'json' ? <StoredFile form={form} {...of} /> : <MadeFile form={form} {...of} />}
		</li>
	)
}

/** It is there at once, and the browser may fetch it by itself. */
function StoredFile({ boardId, number, form, copy }: ExportRowProps) {
	return (
		<a
			href={api.exportPath(boardId, number, form, copy)}
			download
			className={`${buttonClass()} ${styles.get}`}
			aria-label={exportText.getLabel(exportNames[form])}
		>
			<Icon name="download" />
			{exportText.get}
		</a>
	)
}

/** It may take a while: says how far it is, and can be cancelled. */
function MadeFile({ boardId, number, form, copy }: ExportRowProps & { form: MadeForm }) {
	const { exporting, start, cancel } = useExport(boardId, number, form, copy)
	const name = exportNames[form]
	const running = exporting.state === 'running'
	return (
		<>
			<Button
				// The same button, so that whoever pressed it with a key is still there afterwards.
				icon={running ? 'close' : 'download'}
				className={styles.get}
				aria-label={running ? exportText.cancelLabel(name) : exportText.getLabel(name)}
				onClick={running ? cancel : start}
			>
				{running ? exportText.cancel : exportText.get}
			</Button>
			<output className={styles.told}>{tellingOf(exporting, name)}</output>
			{exporting.state === 'running' ? (
				<div className={styles.progress}>
					<progress aria-label={exportText.making(name)} {...valueOf(exporting.share)} max={1} />
					<p className={styles.use}>{exportText.stay}</p>
				</div>
			) : null}
			{exporting.state === 'failed' ? (
				<div className={styles.failed}>
					<ErrorNote
						error={{ message: exporting.error.message, hint: exportText.safe(exporting.error.hint) }}
						onRetry={start}
					/>
				</div>
			) : null}
		</>
	)
}

/** Without a value the bar says only that something goes on. */
const valueOf = (share: number | null) => (share === null ? {} : { value: share })

function tellingOf(exporting: Exporting, name: string): string {
	switch (exporting.state) {
		case 'running':
			if (exporting.waiting) return exportText.waiting(name)
			return exporting.share === null
				? exportText.making(name)
				: exportText.makingShare(name, Math.round(exporting.share * 100))
		case 'saved':
			return exportText.saved(exporting.file)
		case 'cancelled':
			return exportText.cancelled
		default:
			return ''
	}
}
