import { planCsv } from '@groundwork/shared/plan/csv'
import type { CsvKind } from '@groundwork/shared/plan/csv'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { csvNames, csvText } from '@groundwork/shared/text/csv'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Menu, useCloseMenu } from '../../ui/Menu'
import styles from './DownloadCsv.module.css'
import { useSaveCsv } from './useSaveCsv'

interface DownloadCsvProps {
	/** What can be had here; a choice where it is several. */
	kinds: readonly [CsvKind, ...CsvKind[]]
	/** As much of the plan as is shown. */
	plan: Plan
	disabled?: boolean
}

/** Takes along as a table what a view shows: whoever may see it may. */
export function DownloadCsv({ kinds, plan, disabled = false }: DownloadCsvProps) {
	const saveCsv = useSaveCsv()
	const save = (kind: CsvKind) => saveCsv(csvNames[kind], planCsv(plan, kind))
	if (kinds.length === 1) {
		return (
			<Button icon="download" data-testid="download-csv" disabled={disabled} onClick={() => save(kinds[0])}>
				{csvText.download}
			</Button>
		)
	}
	return (
		<Menu
			kind="secondary"
			label={csvText.choose}
			face={
				<span className={styles.face}>
					<Icon name="download" />
					{csvText.download}
					<Icon name="chevron" size={16} />
				</span>
			}
		>
			<ul>
				{kinds.map((kind) => (
					<li key={kind}>
						<Choice kind={kind} onChoose={() => save(kind)} />
					</li>
				))}
			</ul>
		</Menu>
	)
}

function Choice({ kind, onChoose }: { kind: CsvKind; onChoose: () => void }) {
	const close = useCloseMenu()
	return (
		<Button
			kind="quiet"
			className={styles.choice}
			data-testid={`download-${kind}`}
			onClick={() => {
				close()
				onChoose()
			}}
		>
			{csvNames[kind]}
		</Button>
	)
}
