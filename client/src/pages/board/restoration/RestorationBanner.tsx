import { useEffect, useRef, useState } from 'react'
import { useValue } from 'tldraw'
import { Link } from 'wouter'
import type { Restoration } from '@groundwork/shared/discussion/restorations'
import { restorationText } from '@groundwork/shared/text/restore'
import { api } from '../../../api'
import { comparePath } from '../../../records/paths'
import { Button, buttonClass } from '../../../ui/Button'
import hidden from '../../../ui/hidden.module.css'
import { remembered } from '../../../ui/remembered'
import { useAction } from '../../../ui/useAction'
import { useNow } from '../../../ui/useNow'
import { date } from '../../../ui/when'
import { Banner } from '../Banner'
import { useOpenedBoard } from '../BoardContext'
import { isNews, seenKey } from './news'

/** Tells everybody that the board went back to a snapshot, or that somebody took that back, until she has seen it. */
export default function RestorationBanner({ restoration }: { restoration: Restoration }) {
	const { board, person, session } = useOpenedBoard()
	const leader = useValue(session.role) === 'leader'
	const [seen, setSeen] = useState(() => remembered.seenRestoration(person.id, board.id))
	const action = useAction()
	const isShown = isNews(restoration, useNow()) && seen !== seenKey(restoration)
	const { id, number, capturedAt, before, by, undone } = restoration
	const words = undone
		? restorationText.undone(undone.by.name, by.name, number)
		: restorationText.done(by.name, number, date(capturedAt), before)

	const dismiss = () => {
		remembered.keepSeenRestoration(person.id, board.id, seenKey(restoration))
		setSeen(seenKey(restoration))
	}
	const takeBack = () => void action.run(() => api.undoRestoration(board.id, id))

	return (
		<>
			<Said words={isShown ? words : ''} />
			{isShown ? (
				<Banner
					tone="record"
					onDismiss={dismiss}
					actions={
						undone ? null : (
							<>
								<Link href={comparePath(board.id, { from: before, to: number })} className={buttonClass()}>
									{restorationText.see}
								</Link>
								{leader ? (
									<Button disabled={action.busy} onClick={takeBack}>
										{action.busy ? restorationText.takingBack : restorationText.takeBack}
									</Button>
								) : null}
							</>
						)
					}
				>
					<p>{words}</p>
					{action.error ? (
						<p role="alert">
							{action.error.message} {action.error.hint}
						</p>
					) : null}
				</Banner>
			) : null}
		</>
	)
}

/** For a screen reader, politely: a region is read aloud only when words come into it, so it is there, empty, before them. */
function Said({ words }: { words: string }) {
	const region = useRef<HTMLOutputElement>(null)
	useEffect(() => {
		if (region.current) region.current.textContent = words
	}, [words])
	return <output ref={region} className={hidden.hidden} />
}
