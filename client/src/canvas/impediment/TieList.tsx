import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { cardText, impedimentText } from '@groundwork/shared/text/canvas'
import { useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { cardTitle } from '../card/cardTitle'
import { cardsOf, isCard } from '../card/cards'
import { approachNameByKey, aspectNameByKey } from '../labels'
import { tie, tieBounds, untie } from './ties'

/** What an impediment stands in the way of, with the way to untie and to tie to a card; to a cell it is tied from the cell. */
export function TieList({ pin, mayEdit }: { pin: ImpedimentShape; mayEdit: boolean }) {
	const editor = useEditor()
	const ties = useValue(
		'ties',
		() => Object.entries(pin.props.ties).map(([key, what]) => ({ key, name: nameOf(editor, what) })),
		[editor, pin],
	)
	const cards = useValue(
		'cards',
		() => cardsOf(editor).filter(({ id }) => !(subjectKey({ kind: 'card', card: id }) in pin.props.ties)),
		[editor, pin],
	)

	return (
		<section className="gw-popover__list">
			<h4>{impedimentText.ties}</h4>
			{ties.length === 0 && <p className="gw-popover__hint">{impedimentText.noTies}</p>}
			<ul>
				{ties.map(({ key, name }) => (
					<li key={key}>
						<span>{name}</span>
						{mayEdit && (
							<button
								type="button"
								aria-label={impedimentText.untie(name)}
								onClick={() => untie(editor, pin, key)}
							>
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
							</button>
						)}
					</li>
				))}
			</ul>
			{mayEdit && cards.length > 0 && (
				<select
					value=""
					aria-label={impedimentText.tieTo}
					onChange={(event) => {
						const card = cards.find(({ id }) => id === event.currentTarget.value)
						if (card) tie(editor, pin, { kind: 'card', card: card.id })
					}}
				>
					<option value="">{impedimentText.tieToCard}</option>
					{cards.map((card) => (
						<option key={card.id} value={card.id}>
							{cardTitle(card)}
						</option>
					))}
				</select>
			)}
		</section>
	)
}

function nameOf(editor: Editor, what: Subject): string {
	if (!tieBounds(editor, what)) return impedimentText.lost
	if (what.kind === 'cell')
		return impedimentText.cell(aspectNameByKey(editor, what.aspect), approachNameByKey(editor, what.approach))
	const card = editor.getShape(what.card)
	return isCard(card) ? cardTitle(card) : cardText.untitled.change
}
