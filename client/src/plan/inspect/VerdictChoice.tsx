import { FITS } from '@groundwork/shared/model/domain'
import type { Category, Fit } from '@groundwork/shared/model/domain'
import { fitKeys } from '@groundwork/shared/text/mapForms'
import { fitMeanings } from '@groundwork/shared/text/formLabels'
import { fitLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { FitSign } from '../../ui/FitSign'
import { fitStyle } from '../fitStyle'
import styles from './parts.module.css'

interface VerdictChoiceProps {
	category: Category
	fit: Fit
	may: boolean
	onChoose: (fit: Fit) => void
}

/** The five verdicts, each with what it means for rows of this category. */
export function VerdictChoice({ category, fit: chosen, may, onChoose }: VerdictChoiceProps) {
	return (
		<div role="radiogroup" aria-label={inspectText.verdict} className={styles.verdicts}>
			{FITS.filter((fit) => may || fit === chosen).map((fit) => (
				<button
					key={fit}
					type="button"
					// Five radio buttons in a row would judge at every arrow key.
					// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
					role="radio"
					aria-checked={fit === chosen}
					disabled={!may}
					className={styles.verdict}
					style={fitStyle(fit)}
					data-testid={`verdict-${fit}`}
					onClick={() => onChoose(fit)}
				>
					<FitSign fit={fit} />
					<span className={styles.word}>{fitLabels[fit]}</span>
					<span className={styles.meaning}>{fitMeanings[category][fit]}</span>
					{may ? <kbd aria-hidden="true">{fitKeys[fit]}</kbd> : null}
				</button>
			))}
		</div>
	)
}
