import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentFormText, impedimentTieText } from '@groundwork/shared/text/impediments'
import { useEditor, useValue } from 'tldraw'
import { isThere, subjectName } from '../tie/subjects'
import { TieChoice } from './TieChoice'
import { cardChoices, cellChoices } from './tieChoices'
import { tie, untie } from './ties'

interface TieListProps {
	pin: ImpedimentShape
	mayEdit: boolean
	onVisit: (subject: Subject) => void
	/** Where there is a canvas to click on. */
	onPoint?: (() => void) | undefined
}

/** What an impediment stands in the way of: to go to, to untie, and to tie to more. */
export function TieList({ pin, mayEdit, onVisit, onPoint }: TieListProps) {
	const editor = useEditor()
	const { ties } = pin.props
	const tied = useValue(
		'ties',
		() =>
			Object.entries(ties).map(([key, subject]) => ({
				key,
				subject,
				name: subjectName(editor, subject),
				there: isThere(editor, subject),
			})),
		[editor, ties],
	)
	const cells = useValue('cells to tie to', () => cellChoices(editor), [editor])
	const cards = useValue('cards to tie to', () => cardChoices(editor), [editor])
	const onChoose = (subject: Subject) => tie(editor, pin, subject)

	return (
		<section className="gw-popover__list">
			<h4>{impedimentFormText.ties}</h4>
			{tied.length === 0 && <p className="gw-popover__hint">{impedimentFormText.noTies}</p>}
			<ul data-testid="impediment-ties">
				{tied.map(({ key, subject, name, there }) => (
					<li key={key} className="gw-tied">
						{there ? (
							<button
								type="button"
								className="gw-tied__thing"
								title={impedimentTieText.goTo(name)}
								onClick={() => onVisit(subject)}
							>
								{name}
							</button>
						) : (
							<span>{impedimentText.lost}</span>
						)}
						{mayEdit && (
							<button
								type="button"
								aria-label={impedimentFormText.untie(name)}
								onClick={() => untie(editor, pin, key)}
							>
								<Cross />
							</button>
						)}
					</li>
				))}
			</ul>
			{mayEdit && (
				<>
					<TieChoice
						label={impedimentTieText.toCell}
						invitation={impedimentTieText.chooseCell}
						choices={cells}
						tied={ties}
						testId="tie-to-cell"
						onChoose={onChoose}
					/>
					<TieChoice
						label={impedimentTieText.toCard}
						invitation={impedimentTieText.chooseCard}
						choices={cards}
						tied={ties}
						testId="tie-to-card"
						onChoose={onChoose}
					/>
					{onPoint && (
						<p>
							<button type="button" className="gw-button" data-testid="tie-by-pointer" onClick={onPoint}>
								{impedimentTieText.point}
							</button>
						</p>
					)}
				</>
			)}
		</section>
	)
}

function Cross() {
	return (
		<svg
			width="14"
			height="14"
			viewBox="0 0 16 16"
			stroke="currentColor"
			strokeWidth="1.8"
			strokeLinecap="round"
			aria-hidden="true"
		>
			<path d="M4 4l8 8M12 4l-8 8" />
		</svg>
	)
}
