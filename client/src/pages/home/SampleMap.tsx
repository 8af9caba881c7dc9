import type { ApproachCode, AspectCode, Fit } from '@groundwork/shared/model/domain'
import { approachLabels, aspectLabels, fitLabels } from '@groundwork/shared/text/labels'
import { signInText } from '@groundwork/shared/text/home'
import { FitSign } from '../../ui/FitSign'
import hidden from '../../ui/hidden.module.css'
import styles from './SampleMap.module.css'

const COLUMNS: ApproachCode[] = ['project_based_learning', 'blended_learning', 'inquiry_learning']
const ROWS: [AspectCode, Fit, Fit, Fit][] = [
	['scheduling', 'blocks', 'workable', 'strains'],
	['grading', 'strains', 'supports', 'blocks'],
	['open_spaces', 'supports', 'unknown', 'workable'],
	['expertise', 'workable', 'strains', 'supports'],
]

/** What a board looks like, in small. A picture: the words in it are not for reading aloud one by one. */
export function SampleMap() {
	return (
		<figure className={styles.frame}>
			<div className={styles.map} aria-hidden="true">
				<span />
				{COLUMNS.map((column) => (
					<span key={column} className={styles.column}>
						{approachLabels[column]}
					</span>
				))}
				{ROWS.map(([aspect, ...fits]) => (
					<div key={aspect} className={styles.row}>
						<span className={styles.aspect}>{aspectLabels[aspect]}</span>
						{fits.map((fit, column) => (
							<span
								key={COLUMNS[column]}
								className={styles.cell}
								style={{ background: `var(--fit-${fit}-wash)`, color: `var(--fit-${fit}-ink)` }}
							>
								<FitSign fit={fit} />
								<span className={styles.word}>{fitLabels[fit]}</span>
							</span>
						))}
					</div>
				))}
			</div>
			<figcaption className={hidden.hidden}>{signInText.illustration}</figcaption>
		</figure>
	)
}
