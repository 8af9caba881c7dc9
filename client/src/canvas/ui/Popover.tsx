import { canvasText } from '@groundwork/shared/text/canvas'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { Box } from 'tldraw'
import { showAbove } from './bringIntoView'
import { keepFocus } from './keepFocus'
import { placeBeside } from './placeBeside'
import { undoByKey } from './undoByKey'
import { useOwnKeys } from './useOwnKeys'
import '../fields/fields.css'
import './popover.css'

interface PopoverProps {
	label: string
	testId: string
	/** What it belongs to, in page coordinates; read again whenever the camera or the thing moves. Nothing: it is gone. */
	anchor: () => Box | undefined
	onClose: () => void
	onKey?: (event: KeyboardEvent) => void
	children: ReactNode
}

/** A panel over the canvas, beside what it is about; on a narrow screen a sheet at the lower edge. */
export function Popover({ label, testId, anchor, onClose, onKey, children }: PopoverProps) {
	const editor = useEditor()
	const ref = useRef<HTMLDialogElement>(null)
	const [size, setSize] = useState({ w: 340, h: 320 })
	const view = useValue('view', () => editor.getViewportScreenBounds(), [editor])
	const sheet = view.w < 600
	const place = useValue(
		'popover place',
		() => {
			const bounds = anchor()
			if (!bounds || sheet) return undefined
			const zoom = editor.getZoomLevel()
			const { x, y } = editor.pageToViewport(bounds)
			return placeBeside({ x, y, w: bounds.w * zoom, h: bounds.h * zoom }, size, view)
		},
		[editor, anchor, size, sheet, view],
	)

	useLayoutEffect(() => {
		const panel = ref.current
		if (!panel) return undefined
		const measure = () => setSize({ w: panel.offsetWidth, h: panel.offsetHeight })
		const observer = new ResizeObserver(measure)
		observer.observe(panel)
		measure()
		return () => observer.disconnect()
	}, [])

	// The panel takes the focus when it opens and gives it back where it came from.
	useEffect(() => {
		const panel = ref.current
		const before = panel?.ownerDocument.activeElement
		const first = panel?.querySelector<HTMLElement>('[data-first-focus]') ?? panel
		first?.focus({ preventScroll: true })
		return () => {
			if (
				!panel?.ownerDocument.activeElement ||
				panel.ownerDocument.activeElement === panel.ownerDocument.body
			) {
				if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
				else {
					// Somebody deleted what it was about: the next key must not reach what else is selected.
					editor.selectNone()
					editor.getContainer().focus()
				}
			}
		}
	}, [editor])

	useEffect(() => (ref.current ? keepFocus(ref.current) : undefined), [])

	// A sheet would hide what it is about.
	useEffect(() => {
		const bounds = sheet && anchor()
		if (bounds) showAbove(editor, bounds, ref.current?.offsetHeight ?? 0)
	}, [editor, anchor, sheet])

	useOwnKeys(ref, (event) => {
		if (event.key === 'Escape') {
			event.preventDefault()
			onClose()
			return
		}
		if (!undoByKey(editor, event)) onKey?.(event)
	})

	return (
		<dialog
			open
			ref={ref}
			aria-label={label}
			tabIndex={-1}
			className="gw-popover"
			data-sheet={sheet}
			data-loose={!sheet && !place}
			data-testid={testId}
			style={place ? { left: place.x, top: place.y } : undefined}
			onPointerDown={(event) => event.stopPropagation()}
		>
			<button type="button" className="gw-popover__close" aria-label={canvasText.close} onClick={onClose}>
				<svg
					width="16"
					height="16"
					viewBox="0 0 16 16"
					stroke="currentColor"
					strokeWidth="1.8"
					strokeLinecap="round"
					aria-hidden="true"
				>
					<path d="M4 4l8 8M12 4l-8 8" />
				</svg>
			</button>
			{children}
		</dialog>
	)
}
