import { isCardKind } from '@groundwork/shared/model/cards'
import { announceText } from '@groundwork/shared/text/announce'
import { useEffect, useState } from 'react'
import { useEditor } from 'tldraw'
import type { Editor, TLRecord } from 'tldraw'
import hidden from '../ui/hidden.module.css'

/** Others type letter by letter: what they did is told once in a while, not every time. */
const EVERY_MS = 6000

/** Tells whoever listens, politely, that others are changing what the view shows. */
export function ViewAnnouncements() {
	const editor = useEditor()
	const [words, setWords] = useState('')
	useEffect(() => {
		const changed = new Set<string>()
		let timer: ReturnType<typeof setTimeout> | undefined
		const tell = () => {
			timer = undefined
			setWords(announceText.changed(whoIsHere(editor), changed.size))
			changed.clear()
		}
		const stop = editor.store.listen(
			({ changes: { added, updated, removed } }) => {
				const records = [
					...Object.values(added),
					...Object.values(updated).map(([, record]) => record),
					...Object.values(removed),
				]
				for (const record of records) if (isOfThePlan(record)) changed.add(record.id)
				if (changed.size > 0) timer ??= setTimeout(tell, EVERY_MS)
			},
			{ source: 'remote', scope: 'document' },
		)
		return () => {
			clearTimeout(timer)
			stop()
		}
	}, [editor])
	return <output className={hidden.hidden}>{words}</output>
}

/** Where several are here, nobody knows without asking whose it was. */
function whoIsHere(editor: Editor): string {
	const names = new Set(editor.getCollaborators().map(({ userName }) => userName))
	const [name] = names
	if (names.size > 1) return announceText.severalPeople
	return name || announceText.somebody
}

const isOfThePlan = (record: TLRecord): boolean => {
	if (record.typeName !== 'shape') return false
	const type: string = record.type
	return isCardKind(type) || type === 'map' || type === 'impediment' || type === 'grid' || type === 'tie'
}
