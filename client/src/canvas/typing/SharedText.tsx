import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { react, unsafe__withoutCapture } from 'tldraw'
import type { LiveText } from './LiveText'
import { shareField } from './shareField'
import '../fields/fields.css'

interface SharedTextProps {
	text: LiveText
	label: string
	placeholder?: string
	maxLength: number
	multiline?: boolean
	className?: string
	testId?: string
	/** The panel it lies in opens with the caret here. */
	first?: boolean
	onFocus?: () => void
}

/** A field that others may type in at the same time. A text of several lines grows with its content. */
export function SharedText(props: SharedTextProps) {
	const { text, label, placeholder, maxLength, multiline, className, testId, first, onFocus } = props
	const ref = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
	// Only the first one: a later default would change a field that nobody has touched yet behind its back.
	const [initial] = useState(() => text.read() ?? '')
	const read = useEffectEvent(() => text.read())
	const write = useEffectEvent((value: string) => text.write(value))
	// An empty field is as tall as the words that say what to write there.
	const hint = useEffectEvent(() => placeholder ?? '')

	// The field follows the store itself: React would show a colleague's letters later, and not before the next key.
	useLayoutEffect(() => {
		const field = ref.current
		if (!field) return undefined
		const grow = field.parentElement?.classList.contains('gw-grow') ? field.parentElement : undefined
		const shared = shareField(field, { read, write }, (value) => {
			if (grow) grow.dataset['text'] = `${value || hint()}\n`
		})
		const unfollow = react('shared text', () => {
			read()
			unsafe__withoutCapture(() => shared.sync())
		})
		return () => {
			unfollow()
			shared.stop()
		}
	}, [])

	const Field = multiline ? 'textarea' : 'input'
	const field = (
		<Field
			ref={ref}
			className={className}
			defaultValue={initial}
			aria-label={label}
			placeholder={placeholder}
			maxLength={maxLength}
			data-testid={testId}
			data-first-focus={first || undefined}
			{...(multiline ? { rows: 1 } : { type: 'text' })}
			onFocus={() => onFocus?.()}
		/>
	)
	return multiline ? <span className="gw-grow">{field}</span> : field
}
