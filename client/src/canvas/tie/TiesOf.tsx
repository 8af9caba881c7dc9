import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { tieFormText } from '@groundwork/shared/text/tieForms'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { TieForm } from './TieForm'
import { isThere, subjectName, visitSubject } from './subjects'
import { tiesAt } from './ties'
import './form.css'

/** What a card or a cell is tied to, in both directions, as ways to go there; and the way to tie it without a pointer. */
export function TiesOf({ subject }: { subject: Subject }) {
	const editor = useEditor()
	const key = subjectKey(subject)
	const ties = useValue(
		'ties of a subject',
		() =>
			tiesAt(editor, subject)
				.filter(({ other }) => isThere(editor, other))
				.map(({ tie, other, words }) => ({ id: tie.id, other, words, name: subjectName(editor, other) })),
		// oxlint-disable-next-line react-hooks/exhaustive-deps -- the key stands for the subject, which is made anew each time
		[editor, key],
	)
	const mayTie = useValue('may tie', () => mayDraw(editor), [editor])
	return (
		<section className="gw-ties" aria-label={tieFormText.ties}>
			{ties.length === 0 && <p>{tieFormText.noTies}</p>}
			<ul>
				{ties.map(({ id, other, words, name }) => (
					<li key={id}>
						<button
							type="button"
							data-testid="tie-visit"
							aria-label={`${words} ${name}`}
							onClick={() => visitSubject(editor, other)}
						>
							<span>{words}</span> {name}
						</button>
					</li>
				))}
			</ul>
			{mayTie && <TieForm from={subject} />}
		</section>
	)
}
