import { useEffect, useState } from 'react'
import { react } from 'tldraw'
import { noticeText, statusText } from '@groundwork/shared/text/board'
import hidden from '../../ui/hidden.module.css'
import { useOpenedBoard } from './BoardContext'
import { refusalSentence, statusWords } from './statusWords'

/** Speaks to screen readers, politely: not every save, but the line going down, coming back, others heard late, and a no. */
export function Announcements() {
	const { session, carried } = useOpenedBoard()
	const [words, setWords] = useState(carried ? noticeText[carried.code] : '')

	useEffect(() => {
		let before = session.status.get().kind
		let wasOffline = false
		return react('announce status', () => {
			const status = session.status.get()
			if (status.kind === 'saved' && wasOffline) {
				wasOffline = false
				setWords(statusText.backOnline)
			}
			if (status.kind === before) return
			before = status.kind
			if (status.kind === 'offline') wasOffline = true
			if (status.kind === 'refused') setWords(refusalSentence(status))
			if (status.kind === 'offline' || status.kind === 'readOnly') setWords(statusWords(status))
		})
	}, [session])

	useEffect(
		() =>
			react('announce notice', () => {
				const notice = session.notice.get()
				if (notice) setWords(noticeText[notice.code])
			}),
		[session],
	)

	useEffect(
		() =>
			react('announce that others are late', () => {
				if (session.othersLate.get()) setWords(noticeText.nodesApart)
			}),
		[session],
	)

	return <output className={hidden.hidden}>{words}</output>
}
