import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { bringText } from '@groundwork/shared/text/importing'
import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Columns } from './Columns'
import { replaced } from './draft'
import type { Draft } from './draft'
import styles from './Import.module.css'
import { readFile } from './readFile'
import { useFileDrop } from './useFileDrop'

interface SourceProps {
	draft: Draft
	onChange: (draft: Draft) => void
	/** Where the table stands as text. */
	area: RefObject<HTMLTextAreaElement | null>
}

const { title, owner, aspect } = cardFieldTexts.change

/** Where the table comes from: a file, or what is pasted and mended. */
export function Source({ draft, onChange, area }: SourceProps) {
	const place = useRef<HTMLDivElement>(null)
	const input = useRef<HTMLInputElement>(null)
	const [fault, setFault] = useState('')
	const take = async (files: readonly File[]) => {
		if (files.length === 0) return
		const read = await readFile(files)
		setFault('fault' in read ? read.fault : '')
		if ('text' in read) onChange(replaced(draft, read.text, read.file))
	}
	const over = useFileDrop(place, (files) => void take(files))
	const { before } = draft
	return (
		<div ref={place} className={styles.source}>
			<div className={styles.file} data-over={over}>
				<Button icon="upload" onClick={() => input.current?.click()}>
					{bringText.choose}
				</Button>
				<p>{over ? bringText.dropNow : draft.file ? bringText.fileIs(draft.file) : bringText.drop}</p>
			</div>
			{fault ? (
				<p className={styles.fault} role="alert">
					{fault}
				</p>
			) : null}
			{before ? (
				<p className={styles.replaced}>
					{bringText.replaced}
					<Button kind="quiet" onClick={() => onChange(before)}>
						{bringText.putBack}
					</Button>
				</p>
			) : null}
			<Field label={bringText.text} hint={draft.text === '' ? bringText.pasteHint : bringText.textHint}>
				{(control) => (
					<textarea
						{...control}
						ref={area}
						className={`${control.className} ${styles.text}`}
						data-testid="import-text"
						wrap="off"
						rows={draft.text ? 7 : 5}
						spellCheck={false}
						autoComplete="off"
						placeholder={`${[title.label, owner.label, aspect.label].join(',')}\n…`}
						value={draft.text}
						onChange={({ currentTarget }) => onChange({ ...draft, text: currentTarget.value })}
					/>
				)}
			</Field>
			<input
				ref={input}
				type="file"
				hidden
				accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
				data-testid="import-file"
				onChange={({ currentTarget }) => {
					const files = [...(currentTarget.files ?? [])]
					// The same file, mended in the spreadsheet, may be chosen again.
					currentTarget.value = ''
					void take(files)
				}}
			/>
			<Columns />
		</div>
	)
}
