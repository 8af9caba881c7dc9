import { viewLabels, viewText } from '@groundwork/shared/text/views'
import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { EditorProvider, uniqueId, useEditor } from 'tldraw'
import type { Editor } from 'tldraw'
import { Link } from 'wouter'
import { closePanel } from '../canvas/panels'
import { notifyBy } from '../canvas/ui/notify'
import { buttonClass } from '../ui/Button'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Notice } from '../ui/Notice'
import { viewHref } from './address'
import { ViewAnnouncements } from './ViewAnnouncements'
import { useViewed } from './viewed'
import { viewNamed } from './views'
import type { View } from './views'
import { DoneBar } from './done/DoneBar'
import { DoneContext } from './done/done'
import type { Done } from './done/done'
import { InspectContext } from './inspect/inspected'
import { SubjectPanel } from './inspect/SubjectPanel'
import { useInspecting } from './inspect/useInspecting'
import { ToolsPlace } from './toolsPlace'
import { useUndoKeys } from './useUndoKeys'
import styles from './ViewHost.module.css'

interface ViewHostProps {
	editor: Editor
	/** As the address has it. */
	name: string
}

/** A view in the place of the canvas, which lives on beneath: undo, rights and presence stay the editor's. */
export default function ViewHost({ editor, name }: ViewHostProps) {
	const view = viewNamed(name)
	useUndoKeys(editor)
	useEffect(() => {
		// Nothing half done goes on beneath, and no key reaches a tool one cannot see.
		closePanel(editor)
		editor.setCurrentTool('select')
		editor.selectNone()
		editor.blur()
		return () => void editor.focus({ focusContainer: false })
	}, [editor])
	return (
		<div className={styles.place} data-testid={`view-${name}`}>
			<EditorProvider editor={editor}>
				{view ? <OpenView key={name} view={view} /> : <NoSuchView />}
			</EditorProvider>
		</div>
	)
}

/** What a part of the canvas that is shown in a view says is said below the view. */
function tellBelow({ title }: { title?: string }, tell: (done: Done) => void): string {
	const id = uniqueId()
	if (title) tell({ id, words: title })
	return id
}

function OpenView({ view: { name, Component } }: { view: View }) {
	const editor = useEditor()
	const heading = useRef<HTMLHeadingElement>(null)
	const [tools, setTools] = useState<HTMLDivElement | null>(null)
	const inspection = useInspecting()
	const [done, setDone] = useState<Done | null>(null)
	const forget = useCallback(() => setDone(null), [])
	useEffect(() => notifyBy(editor, (toast) => tellBelow(toast, setDone)), [editor])
	// Whoever opened a view hears at once where she is, even while its code is on its way.
	useEffect(() => heading.current?.focus({ preventScroll: true }), [])
	return (
		<>
			<header className={styles.head}>
				<h2 ref={heading} tabIndex={-1} className={styles.heading}>
					{viewLabels[name]}
				</h2>
				<div ref={setTools} className={styles.tools} />
			</header>
			<InspectContext value={inspection}>
				<DoneContext value={setDone}>
					<div className={styles.body}>
						<div className={styles.view}>
							<ErrorBoundary inside>
								<Suspense
									fallback={<output className={styles.opening}>{viewText.opening(viewLabels[name])}</output>}
								>
									<ToolsPlace value={tools}>
										<Component />
									</ToolsPlace>
								</Suspense>
							</ErrorBoundary>
						</div>
						{inspection.inspected ? (
							<SubjectPanel inspected={inspection.inspected} how={inspection.how} />
						) : null}
					</div>
				</DoneContext>
			</InspectContext>
			<ViewAnnouncements />
			{done ? <DoneBar key={done.id} done={done} onGone={forget} /> : null}
		</>
	)
}

function NoSuchView() {
	const { path } = useViewed()
	const { heading, body, action } = viewText.unknown
	return (
		<Notice
			heading={heading}
			actions={
				<Link href={viewHref(path, 'canvas')} className={buttonClass('primary')}>
					{action}
				</Link>
			}
		>
			<p>{body}</p>
		</Notice>
	)
}
