import type { ButtonHTMLAttributes, Ref } from 'react'
import { Icon } from './Icon'
import type { IconName } from './Icon'
import styles from './Button.module.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
	kind?: ButtonKind
	icon?: IconName
	/** Shows the icon alone; `aria-label` is then needed. */
	iconOnly?: boolean
	ref?: Ref<HTMLButtonElement>
}

/** For links that should look like a button. */
export function buttonClass(kind: ButtonKind = 'secondary', iconOnly = false): string {
	return [styles.button, styles[kind], iconOnly ? styles.iconOnly : ''].join(' ')
}

export function Button({
	kind = 'secondary',
	icon,
	iconOnly = false,
	className,
	children,
	...rest
}: ButtonProps) {
	return (
		<button type="button" {...rest} className={`${buttonClass(kind, iconOnly)} ${className ?? ''}`}>
			{icon ? <Icon name={icon} /> : null}
			{children}
		</button>
	)
}
