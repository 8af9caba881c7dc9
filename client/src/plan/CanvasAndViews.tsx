import type { ReactNode } from 'react'
import type { Editor } from 'tldraw'
import { onDemand } from '../ui/onDemand'
import { useViewInAddress } from './address'
import styles from './CanvasAndViews.module.css'
import { useCanvasOnPaper } from './useCanvasOnPaper'
import { ViewNotLoaded } from './ViewNotLoaded'
import { viewNamed } from './views'

const ViewHost = onDemand(() => import('./ViewHost'), ViewNotLoaded)

interface CanvasAndViewsProps {
	canvas: ReactNode
	/** What the canvas is called; a view names itself. */
	label: string
	/** Absent until the canvas stands. */
	editor: Editor | null
	/** A panel beside both. */
	children?: ReactNode
}

/** The canvas, and over it the view that the address names. */
export function CanvasAndViews({ canvas, label, editor, children }: CanvasAndViewsProps) {
	const view = useViewInAddress()
	const paper = useCanvasOnPaper()
	return (
		<div className={styles.rest}>
			<main
				id="content"
				tabIndex={-1}
				className={styles.content}
				aria-label={viewNamed(view ?? '') ? undefined : label}
			>
				<div
					ref={paper}
					className={styles.canvas}
					data-covered={view !== undefined}
					inert={view !== undefined}
				>
					{canvas}
				</div>
				{view !== undefined && editor ? <ViewHost key={view} editor={editor} name={view} /> : null}
			</main>
			{children}
		</div>
	)
}
