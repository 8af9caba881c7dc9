import { useLayoutEffect, useRef } from 'react'
import type { FocusEvent } from 'react'

interface SharedTextProps {
	value: string
	label: string
	placeholder?: string
	maxLength: number
	multiline?: boolean
	className?: string
	testId?: string
	/** The panel it lies in opens with the caret here. */
	first?: boolean
	onFocus?: () => void
	onChange: (value: string) => void
}

/**
 * A text that others may type in at the same time. The field is patched only when the value differs from what it shows, and
 * the caret stays between the same letters. A text of several lines grows with its content.
 */
export function SharedText(props: SharedTextProps) {
	const { value, label, placeholder, maxLength, multiline, className, testId, first, onChange, onFocus } =
		props
	const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

	useLayoutEffect(() => {
		const field = ref.current
		if (!field || field.value === value) return
		const start = shifted(field.value, value, field.selectionStart ?? 0)
		const end = shifted(field.value, value, field.selectionEnd ?? 0)
		field.value = value
		if (field.ownerDocument.activeElement === field) field.setSelectionRange(start, end)
	}, [value])

	const Field = multiline ? 'textarea' : 'input'
	const field = (
		<Field
			ref={ref}
			className={className}
			defaultValue={value}
			aria-label={label}
			placeholder={placeholder}
			maxLength={maxLength}
			data-testid={testId}
			data-first-focus={first || undefined}
			{...(multiline ? { rows: 1 } : { type: 'text' })}
			onChange={(event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value)}
			onFocus={(_event: FocusEvent) => onFocus?.()}
		/>
	)
	if (!multiline) return field
	return (
		<span className="gw-grow" data-text={`${value}\n`}>
			{field}
		</span>
	)
}

/** Where a caret goes when `before` becomes `after` by one change somewhere. */
function shifted(before: string, after: string, caret: number): number {
	let start = 0
	while (start < before.length && start < after.length && before[start] === after[start]) start++
	if (caret <= start) return caret
	return Math.max(start, Math.min(after.length, caret + after.length - before.length))
}
