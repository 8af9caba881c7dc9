import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { Editor, TLRecord } from 'tldraw'
import type { Snapshot } from '@groundwork/shared/protocol/record'
import { snapshotCanvasText, snapshotsText } from '@groundwork/shared/text/snapshots'
import { frozenStore } from '../canvas/frozenStore'
import { ReadOnlyCanvas } from '../canvas/ReadOnlyCanvas'
import { useQuestionInAddress } from '../pages/board/useQuestionInAddress'
import { useViewInAddress } from '../plan/address'
import { CanvasAndViews } from '../plan/CanvasAndViews'
import place from '../plan/CanvasAndViews.module.css'
import { useFindKey } from '../plan/find/useFindKey'
import { readAsOf } from '../plan/readingDay'
import { useRippleFromCanvas } from '../plan/ripple/useRippleFromCanvas'
import { ViewedContext } from '../plan/viewed'
import { DialogNotLoaded } from '../ui/DialogNotLoaded'
import { onDemand } from '../ui/onDemand'
import { licence, useSettings } from '../ui/useSettings'
import { FactsPanel } from './FactsPanel'
import { FrozenBanner } from './FrozenBanner'
import { FactsButton, FrozenBar } from './FrozenBar'
import styles from './FrozenBoard.module.css'
import { frozenThreads } from './frozenThreads'
import type { FrozenThread } from './frozenThreads'
import { frozenOn } from './frozenWhen'

const FindDialog = onDemand(() => import('../plan/find/FindDialog'), DialogNotLoaded)

/** What opens and closes around it is no reason to draw the canvas again. */
const SteadyCanvas = memo(ReadOnlyCanvas)

/** Up to this width of the window the facts cover canvas and views, as their style sheet says. */
const covers = () => window.innerWidth <= 820

/** The board as it was, on its canvas and in every view, under a banner that nobody can take for the live one. */
export function FrozenBoard({ snapshot }: { snapshot: Snapshot }) {
	const { header, parts } = snapshot
	const settings = useSettings()
	const view = useViewInAddress()
	const [editor, setEditor] = useState<Editor | null>(null)
	const [finding, setFinding] = useState(false)
	const [about, setAbout] = useState({ open: view === undefined && !covers(), takesFocus: false })
	const [sought, seek] = useState<Pick<FrozenThread, 'id'>>()
	const button = useRef<HTMLButtonElement>(null)

	const { store, left, unreadable } = useMemo(() => {
		const { canvas, review, leaders, discussion } = parts
		const all = [canvas, review, leaders, discussion].filter((part) => part !== undefined)
		const records = all.flatMap((part) => Object.values(part.records)) as TLRecord[]
		return {
			...frozenStore(records),
			unreadable: all.reduce((sum, part) => sum + part.unreadable.length, 0),
		}
	}, [parts])
	// Those taken before a snapshot said so itself are read as of the same day.
	const day = parts.context?.asOf ?? frozenOn(header)
	const threads = useMemo(() => frozenThreads(parts), [parts])
	const viewed = useMemo(() => {
		const { number, board } = header
		return {
			name: snapshotsText.nameOf(number, board.title),
			path: `/b/${board.id}/snapshots/${number}`,
			frozen: true,
		}
	}, [header])

	const begin = useCallback(
		(ready: Editor) => {
			readAsOf(ready, day)
			setEditor(ready)
		},
		[day],
	)
	const close = () => {
		setAbout({ open: false, takesFocus: false })
		button.current?.focus()
	}
	const uncover = useCallback(() => {
		if (covers()) setAbout({ open: false, takesFocus: false })
	}, [])
	const [formerView, setFormerView] = useState(view)
	if (view !== formerView) {
		setFormerView(view)
		uncover()
	}
	const startFinding = useCallback(() => {
		uncover()
		setFinding(true)
	}, [uncover])
	const comments = useMemo(
		() => ({
			threads,
			onPick: ({ id }: Pick<FrozenThread, 'id'>) => {
				seek({ id })
				setAbout({ open: true, takesFocus: false })
			},
		}),
		[threads],
	)

	useFindKey(finding, startFinding)
	useQuestionInAddress(editor)
	useRippleFromCanvas(editor)

	return (
		<ViewedContext value={viewed}>
			<div className={`${place.page} ${styles.page}`}>
				<FrozenBanner header={header} day={day} />
				<FrozenBar
					header={header}
					editor={editor}
					onFind={startFinding}
					about={
						<FactsButton
							ref={button}
							open={about.open}
							onToggle={() => (about.open ? close() : setAbout({ open: true, takesFocus: true }))}
						/>
					}
				/>
				{left > 0 || unreadable > 0 ? (
					<p className={styles.lacking}>
						{left > 0 ? <span>{snapshotCanvasText.left(left)}</span> : null}
						{unreadable > 0 ? <span>{snapshotsText.unreadable(unreadable)}</span> : null}
					</p>
				) : null}
				<CanvasAndViews
					label={snapshotsText.drawing}
					editor={editor}
					canvas={settings ? <SteadyCanvas store={store} onEditor={begin} {...licence(settings)} /> : null}
				>
					{about.open ? (
						<FactsPanel
							sealed={snapshot}
							threads={threads}
							sought={sought}
							takesFocus={about.takesFocus}
							onClose={close}
						/>
					) : null}
				</CanvasAndViews>
				{finding && editor ? (
					<FindDialog editor={editor} comments={comments} onClose={() => setFinding(false)} />
				) : null}
			</div>
		</ViewedContext>
	)
}
