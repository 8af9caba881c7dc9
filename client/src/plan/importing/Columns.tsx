import { CARDS } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import { emptyChangesCsv } from '@groundwork/shared/plan/csv'
import { codeLabel } from '@groundwork/shared/text/codes'
import { csvNames, csvText } from '@groundwork/shared/text/csv'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { bringText } from '@groundwork/shared/text/importing'
import { Fragment } from 'react'
import { Button } from '../../ui/Button'
import { saveFile } from '../../ui/saveFile'
import { CSV_TYPE } from '../csv/useSaveCsv'
import styles from './Import.module.css'

const NAMES = Object.keys(CARDS.change) as (keyof typeof CARDS.change)[]

/** What a table may hold, for whoever has none yet. */
export function Columns() {
	const template = () => saveFile(csvText.emptyFileName(csvNames.change), CSV_TYPE, emptyChangesCsv())
	return (
		<details className={styles.columns}>
			<summary>{bringText.columns}</summary>
			<p className={styles.hint}>{bringText.columnsLead}</p>
			<dl>
				{NAMES.map((name) => (
					<Fragment key={name}>
						<dt>{cardFieldTexts.change[name].label}</dt>
						<dd>{says(name, CARDS.change[name])}</dd>
					</Fragment>
				))}
			</dl>
			<Button icon="download" data-testid="import-template" onClick={template}>
				{bringText.template}
			</Button>
		</details>
	)
}

function says(name: string, field: Field): string {
	const { inColumn } = bringText
	switch (field.type) {
		case 'text':
			return inColumn.text(field.most)
		case 'code':
		case 'codes':
			return inColumn[field.type](
				field.codes.map((code) => codeLabel(field.codes, code)).join(field.type === 'codes' ? '; ' : ', '),
			)
		case 'date':
			return inColumn.date
		default:
			return name === 'aspect' ? inColumn.aspect : inColumn.approach
	}
}
