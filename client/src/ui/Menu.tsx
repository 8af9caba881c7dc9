import { createContext, useCallback, useContext, useId, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button'
import type { ButtonKind } from './Button'
import type { IconName } from './Icon'
import styles from './Menu.module.css'

interface MenuProps {
	label: string
	icon?: IconName
	kind?: ButtonKind
	/** What the button shows instead of its label. */
	face?: ReactNode
	children: ReactNode
}

const Close = createContext<() => void>(() => undefined)

/** For what stands in a menu: closes it. Elsewhere, does nothing. */
export function useCloseMenu(): () => void {
	return useContext(Close)
}

/** A button with a panel under it. The browser's own popover closes it on Escape and on a press elsewhere. */
export function Menu({ label, icon, kind = 'quiet', face, children }: MenuProps) {
	const id = useId()
	const button = useRef<HTMLButtonElement>(null)
	const panel = useRef<HTMLElement>(null)
	const [open, setOpen] = useState(false)
	const close = useCallback(() => panel.current?.hidePopover(), [])

	useLayoutEffect(() => {
		const box = button.current?.getBoundingClientRect()
		if (!open || !box || !panel.current) return
		panel.current.style.top = `${box.bottom + 6}px`
		panel.current.style.right = `${Math.max(8, window.innerWidth - box.right)}px`
	}, [open])

	return (
		<>
			<Button
				ref={button}
				kind={kind}
				iconOnly={Boolean(icon) || Boolean(face)}
				{...(icon ? { icon } : {})}
				popoverTarget={id}
				aria-expanded={open}
				aria-label={label}
				title={label}
			>
				{face}
			</Button>
			<section
				id={id}
				ref={panel}
				popover="auto"
				aria-label={label}
				className={styles.panel}
				onToggle={(event) => setOpen(event.newState === 'open')}
			>
				<Close value={close}>{open ? children : null}</Close>
			</section>
		</>
	)
}
