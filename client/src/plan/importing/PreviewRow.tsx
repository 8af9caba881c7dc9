import { CARDS } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { approachNameByKey, aspectNameByKey } from '@groundwork/shared/plan/names'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { bringText } from '@groundwork/shared/text/importing'
import { inspectText } from '@groundwork/shared/text/inspect'
import { Fragment, memo } from 'react'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { fieldWords } from '../fields/fieldWords'
import styles from './Import.module.css'
import { isProblem } from './preview'
import type { ChangeLine, ProblemLine } from './preview'

interface PreviewRowProps {
	line: ChangeLine | ProblemLine
	maps: Plan['maps']
	/** It is brought although it is there already. */
	anyway: boolean
	onAnyway: (key: string) => void
	onMend: (line: number) => void
}

type ChangeField = Exclude<keyof (typeof CARDS)['change'], 'title' | 'aspect' | 'approach'>
const FIELDS = Object.entries(CARDS.change).filter(
	([name]) => name !== 'title' && name !== 'aspect' && name !== 'approach',
) as [ChangeField, Field][]

/** What becomes of one line: a change, or what is wrong with it. */
export const PreviewRow = memo(function PreviewRow({
	line,
	maps,
	anyway,
	onAnyway,
	onMend,
}: PreviewRowProps) {
	const number = (
		<th scope="row" className={styles.number}>
			<span className={styles.lineWord}>{bringText.lineHead} </span>
			{line.line}
		</th>
	)
	if (isProblem(line)) {
		return (
			<tr data-testid="import-line" data-state="problem" className={styles.problem}>
				{number}
				<td colSpan={2}>
					<p className={styles.sentence}>
						<Icon name="warning" size={18} />
						<span>
							<strong>{bringText.problem}.</strong> {line.problem}
						</span>
					</p>
					<p className={styles.written}>{line.text}</p>
					<Button className={styles.mend} icon="pencil" onClick={() => onMend(line.line)}>
						{bringText.mend(line.line)}
					</Button>
				</td>
			</tr>
		)
	}
	const { props, repeats, key } = line
	const left = repeats !== undefined && !anyway
	return (
		<tr
			data-testid="import-line"
			data-state={left ? 'left' : 'added'}
			className={left ? styles.left : undefined}
		>
			{number}
			<td>
				<p className={styles.title}>{props.title}</p>
				<Facts props={props} />
				{repeats === undefined ? null : (
					<div className={styles.repeats}>
						<p>{repeats === 'board' ? bringText.repeats.board : bringText.repeats.line(repeats.line)}</p>
						<label>
							<input type="checkbox" checked={anyway} onChange={() => onAnyway(key)} />
							{bringText.anyway}
						</label>
					</div>
				)}
			</td>
			<td className={styles.place}>{placeOf(props, maps)}</td>
		</tr>
	)
})

function Facts({ props }: Pick<ChangeLine, 'props'>) {
	const facts = FIELDS.flatMap(([name, field]) => {
		const words = fieldWords(field, props[name])
		return words === '' ? [] : [{ name, words }]
	})
	if (facts.length === 0) return null
	return (
		<dl className={styles.facts}>
			{facts.map(({ name, words }) => (
				<Fragment key={name}>
					<dt>{cardFieldTexts.change[name].label}</dt>
					<dd>{words}</dd>
				</Fragment>
			))}
		</dl>
	)
}

function placeOf({ aspect, approach }: ChangeLine['props'], maps: Plan['maps']): string {
	const row = aspect && aspectNameByKey({ maps }, aspect)
	const column = approach && approachNameByKey({ maps }, approach)
	return row && column ? impedimentText.cell(row, column) : row || column || inspectText.noPlace
}
