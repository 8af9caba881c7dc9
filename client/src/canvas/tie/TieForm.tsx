import { TIE_MEANINGS } from '@groundwork/shared/model/domain'
import type { TieMeaning } from '@groundwork/shared/model/domain'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { tieFormText } from '@groundwork/shared/text/tieForms'
import { tieMeaningLabels } from '@groundwork/shared/text/labels'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import { CodeSelect } from '../ui/CodeSelect'
import { subjectsHere } from './subjects'
import { makeTie } from './ties'
import './form.css'

/** As many as one reads at a glance; whoever looks for more goes on typing. */
const SHOWN = 6

/** Ties something without a pointer: what it means, and to what, found by a part of its name. */
export function TieForm({ from }: { from: Subject }) {
	const editor = useEditor()
	const [meaning, setMeaning] = useState<TieMeaning>('requires')
	const [sought, setSought] = useState('')
	const search = useRef<HTMLInputElement>(null)
	const wanted = sought.trim().toLocaleLowerCase()
	const found = useValue(
		'subjects found',
		() =>
			wanted === ''
				? []
				: subjectsHere(editor).filter(
						({ subject, name }) =>
							name.toLocaleLowerCase().includes(wanted) && subjectKey(subject) !== subjectKey(from),
					),
		[editor, wanted, from],
	)
	const tieTo = (to: Subject) => {
		makeTie(editor, meaning, from, to)
		setSought('')
		// The button goes with what was found; the caret must not go with it.
		search.current?.focus()
	}
	const onEnter = useEffectEvent((event: KeyboardEvent) => {
		const only = found.length === 1 ? found[0] : undefined
		if (event.key !== 'Enter' || !only) return
		event.preventDefault()
		tieTo(only.subject)
	})
	// The form around it keeps its keys from React.
	useEffect(() => {
		const input = search.current
		input?.addEventListener('keydown', onEnter)
		return () => input?.removeEventListener('keydown', onEnter)
	}, [])

	return (
		<div className="gw-tieform">
			<CodeSelect
				label={tieFormText.meaning}
				codes={TIE_MEANINGS}
				labels={tieMeaningLabels}
				value={meaning}
				testId="tie-meaning"
				onChange={setMeaning}
			/>
			<label className="gw-field">
				<span>{tieFormText.search}</span>
				<input
					ref={search}
					type="text"
					value={sought}
					placeholder={tieFormText.searchPlaceholder}
					data-testid="tie-search"
					onChange={(event) => setSought(event.currentTarget.value)}
				/>
			</label>
			{wanted !== '' && (
				<ul aria-label={tieFormText.search}>
					{found.slice(0, SHOWN).map(({ subject, name }) => (
						<li key={subjectKey(subject)}>
							<button type="button" data-testid="tie-found" onClick={() => tieTo(subject)}>
								{name}
							</button>
						</li>
					))}
				</ul>
			)}
			<output>
				{wanted !== '' && found.length === 0 && tieFormText.nothingFound}
				{found.length > SHOWN && tieFormText.more(found.length - SHOWN)}
			</output>
		</div>
	)
}
