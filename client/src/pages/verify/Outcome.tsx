import { verdictLines } from '@groundwork/shared/record/verdictLines'
import { verifyText } from '@groundwork/shared/text/verify'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { Hash } from '../../records/Hash'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/Icon'
import type { Checked } from './checking'
import styles from './Outcome.module.css'

interface OutcomeProps {
	/** Its name, as somebody gave it. */
	file: string
	checked: Checked
	/** Fingerprints of the server's own keys; none where they could not be had. */
	known: readonly string[]
}

const SIGNS = {
	ours: 'seal',
	foreign: 'warning',
	notCompared: 'info',
	changed: 'warning',
	notSnapshot: 'warning',
} as const satisfies Record<string, IconName>

/** The verdict on a file, in words: what it proves, or all that is wrong with it. */
export function Outcome({ file, checked, known }: OutcomeProps) {
	const outcome = checked.kind === 'whole' ? checked.keys : checked.kind
	const { heading, body } = verifyPageText.outcome[outcome]
	return (
		<section className={`${styles.outcome} ${styles[outcome]}`} data-outcome={outcome}>
			<div className={styles.head}>
				<Icon name={SIGNS[outcome]} size={28} />
				<div>
					<h2 className={styles.heading}>{heading}</h2>
					<p className={styles.file}>
						{verifyPageText.file}: <bdi>{file}</bdi>
					</p>
				</div>
			</div>
			<p>{body}</p>
			{checked.kind === 'whole' ? (
				<>
					<h3 className={styles.what}>{verifyPageText.lines}</h3>
					<Lines lines={verdictLines(checked.verified, checked.keys === 'ours' ? known : [])} />
					{checked.keys === 'ours' ? null : (
						<p className={styles.key}>
							{verifyPageText.key}: <Hash hash={checked.verified.file.keyId} />
						</p>
					)}
				</>
			) : (
				<>
					<h3 className={styles.what}>{verifyPageText.problems}</h3>
					<Lines lines={checked.problems.map(verifyText.problem)} />
					{checked.more > 0 ? <p>{verifyPageText.more(checked.more)}</p> : null}
				</>
			)}
		</section>
	)
}

/** Titles and names in them come from the file: each line keeps to itself the direction it is read in. */
function Lines({ lines }: { lines: readonly string[] }) {
	return (
		<ul className={styles.lines}>
			{lines.map((line, index) => (
				// Lines have no identity but their place.
				// oxlint-disable-next-line react/no-array-index-key
				<li key={index}>
					<bdi>{line}</bdi>
				</li>
			))}
		</ul>
	)
}
