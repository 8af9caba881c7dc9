import { useId, useState } from 'react'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { Icon } from '../../ui/Icon'
import styles from './DropFile.module.css'

interface DropFileProps {
	/** One was checked already. */
	again: boolean
	onFiles: (files: readonly File[]) => void
}

/** A file comes by the browser's own dialog, or is dropped. */
export function DropFile({ again, onFiles }: DropFileProps) {
	const id = useId()
	const [over, setOver] = useState(false)
	return (
		<div
			className={`${styles.zone} ${over ? styles.over : ''}`}
			onDragOver={(event) => {
				event.preventDefault()
				setOver(true)
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				event.preventDefault()
				setOver(false)
				onFiles([...event.dataTransfer.files])
			}}
		>
			<input
				id={id}
				type="file"
				accept=".json,application/json"
				className={styles.input}
				aria-describedby={`${id}-hint`}
				onChange={({ target }) => {
					const files = [...(target.files ?? [])]
					// the same one may be chosen again, after it was exported anew
					target.value = ''
					if (files.length > 0) onFiles(files)
				}}
			/>
			<label htmlFor={id} className={styles.choose}>
				<Icon name="upload" />
				{again ? verifyPageText.another : verifyPageText.choose}
			</label>
			<p className={styles.or}>{verifyPageText.drop}</p>
			<p id={`${id}-hint`} className={styles.hint}>
				{verifyPageText.onlyJson}
			</p>
		</div>
	)
}
