// The browser's own lists of options hold plain text only: no marked letters, no second line.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { Thread } from '@groundwork/shared/discussion/threads'
import { viewText } from '@groundwork/shared/text/views'
import { findText } from '@groundwork/shared/text/find'
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { threadsOf } from '../../canvas/discussion/boardTalk'
import { wordsOn } from '../../canvas/discussion/wordsOn'
import { Dialog } from '../../ui/Dialog'
import { showOnCanvas, showThread } from '../showOnCanvas'
import { planOf } from '../usePlan'
import styles from './Find.module.css'
import { Highlighted } from './Highlighted'
import { searchComments } from './searchComments'
import { searchPlan } from './searchPlan'
import type { Found } from './searchPlan'

/** More than anybody reads through. */
const MOST = 60

interface FindDialogProps {
	editor: Editor
	/** What was said, and the way to it, where it has no pins on the canvas. */
	comments?: { threads: readonly Thread[]; onPick: (thread: Thread) => void }
	onClose: () => void
}

/** Looks through everything on the board, and goes where one of the results lies. */
export default function FindDialog({ editor, comments, onClose }: FindDialogProps) {
	const id = useId()
	const plan = useValue('plan', () => planOf(editor), [editor])
	const [query, setQuery] = useState('')
	const [chosen, setChosen] = useState(0)
	// On a large board letters are shown before the results are.
	const asked = useDeferredValue(query)
	const threads = useValue('threads', () => comments?.threads ?? threadsOf(editor), [editor, comments])
	const all = useMemo(
		() => [
			...searchPlan(plan, asked),
			...searchComments(threads, asked, (thread) => wordsOn(editor, thread).words),
		],
		[editor, plan, threads, asked],
	)
	const found = all.slice(0, MOST)
	const at = Math.min(chosen, found.length - 1)
	const list = useRef<HTMLDivElement>(null)

	const choose = (number: number) => {
		setChosen(number)
		list.current?.querySelector(`[data-number="${number}"]`)?.scrollIntoView({ block: 'nearest' })
	}
	const go = ({ place }: Found) => {
		onClose()
		if (place.kind !== 'comment') showOnCanvas(editor, place)
		else if (comments) comments.onPick(place.thread)
		else showThread(editor, place.thread)
	}
	const onKeyDown = (event: KeyboardEvent) => {
		const last = found.length - 1
		const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 }
		const goal = steps[event.key]
		const result = found[at]
		if (goal !== undefined) choose(goal < 0 ? last : goal > last ? 0 : goal)
		else if (event.key === 'Enter' && result) go(result)
		else return
		event.preventDefault()
	}
	return (
		<Dialog heading={viewText.find} onClose={onClose} wide>
			<div className={styles.find}>
				<input
					type="text"
					className={styles.input}
					role="combobox"
					aria-expanded={found.length > 0}
					aria-controls={`${id}-list`}
					aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
					aria-autocomplete="list"
					aria-label={findText.placeholder}
					placeholder={findText.placeholder}
					autoComplete="off"
					value={query}
					onChange={({ currentTarget }) => {
						setQuery(currentTarget.value)
						setChosen(0)
					}}
					onKeyDown={onKeyDown}
				/>
				{asked.trim() === '' ? <p className={styles.hint}>{findText.hint}</p> : null}
				<output className={styles.count}>
					{asked.trim() !== '' && all.length > 0 ? findText.results(all.length) : null}
					{asked.trim() !== '' && all.length === 0 ? findText.none(asked.trim()) : null}
				</output>
				{asked.trim() !== '' && all.length === 0 ? <p className={styles.hint}>{findText.noneHint}</p> : null}
				<div ref={list} id={`${id}-list`} role="listbox" aria-label={findText.results(all.length)}>
					{[...groupsOf(found)].map(([kind, results]) => (
						<div key={kind} role="group" aria-label={findText.groups[kind]}>
							<p className={styles.group} aria-hidden="true">
								{findText.groups[kind]}
							</p>
							{results.map(({ result, number }) => (
								<div
									key={number}
									id={`${id}-${number}`}
									data-number={number}
									role="option"
									tabIndex={-1}
									aria-selected={number === at}
									className={styles.result}
									onPointerMove={() => setChosen(number)}
									onClick={() => go(result)}
									onKeyDown={onKeyDown}
								>
									<span className={styles.title}>
										<Highlighted text={result.title} query={asked} />
									</span>
									{result.text ? (
										<span className={styles.text}>
											<Highlighted text={result.text} query={asked} />
										</span>
									) : null}
								</div>
							))}
						</div>
					))}
				</div>
				{all.length > found.length ? (
					<p className={styles.hint}>{findText.more(all.length - found.length)}</p>
				) : null}
				{found.length > 0 ? <p className={styles.hint}>{findText.keys}</p> : null}
			</div>
		</Dialog>
	)
}

function groupsOf(found: readonly Found[]): Map<Found['place']['kind'], { result: Found; number: number }[]> {
	const groups = new Map<Found['place']['kind'], { result: Found; number: number }[]>()
	for (const [number, result] of found.entries()) {
		const group = groups.get(result.place.kind)
		if (group) group.push({ result, number })
		else groups.set(result.place.kind, [{ result, number }])
	}
	return groups
}
