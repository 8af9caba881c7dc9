import '../fields/fields.css'

interface CodeSelectProps<Code extends string> {
	label: string
	codes: readonly Code[]
	labels: Record<Code, string>
	value: Code
	testId?: string
	/** The panel it lies in opens here. */
	first?: boolean
	onFocus?: () => void
	onChange: (code: Code) => void
}

/** A choice among codes, shown by their labels. */
export function CodeSelect<Code extends string>(props: CodeSelectProps<Code>) {
	const { label, codes, labels, value, testId, first, onFocus, onChange } = props
	return (
		<label className="gw-field">
			<span>{label}</span>
			<select
				value={value}
				data-testid={testId}
				data-first-focus={first || undefined}
				onFocus={onFocus}
				onChange={(event) => {
					const code = codes.find((one) => one === event.currentTarget.value)
					if (code) onChange(code)
				}}
			>
				{codes.map((code) => (
					<option key={code} value={code}>
						{labels[code]}
					</option>
				))}
			</select>
		</label>
	)
}
