import { LIMITS } from '@groundwork/shared/protocol/limits'
import { appText } from '@groundwork/shared/text/app'
import { Field } from '../../ui/Field'

interface ReasonProps {
	label: string
	hint: string
	value: string
	/** It was to be sent without one. */
	missing: boolean
	onChange: (value: string) => void
}

/** Why, in a sentence: nothing about how long a record is kept goes without one. */
export function Reason({ label, hint, value, missing, onChange }: ReasonProps) {
	return (
		<Field label={label} hint={hint} error={missing ? appText.required : undefined}>
			{(control) => (
				<textarea
					{...control}
					required
					rows={2}
					maxLength={LIMITS.purposeLength}
					value={value}
					onChange={(event) => onChange(event.target.value)}
				/>
			)}
		</Field>
	)
}
