import '../fields/fields.css'
import { impedimentText } from '@groundwork/shared/text/canvas'

const SEVERITIES = [1, 2, 3, 4, 5] as const

interface SeverityProps {
	value: number
	onChange: (severity: number) => void
}

/** A choice from 1, a nuisance, to 5, what stops the plan. */
export function Severity({ value, onChange }: SeverityProps) {
	return (
		<fieldset className="gw-scale">
			<legend>{impedimentText.severity}</legend>
			<div>
				{SEVERITIES.map((severity) => (
					<button
						key={severity}
						type="button"
						aria-pressed={value === severity}
						aria-label={impedimentText.severityOf(severity)}
						data-testid={`severity-${severity}`}
						onClick={() => onChange(severity)}
					>
						{severity}
					</button>
				))}
			</div>
			<small>{impedimentText.severityEnds}</small>
		</fieldset>
	)
}
