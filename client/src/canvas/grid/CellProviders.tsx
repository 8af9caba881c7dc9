import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { gridText } from '@groundwork/shared/text/grids'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { date } from '../../ui/when'
import { mayDraw } from '../access'
import { isCard } from '../card/cards'
import { cardTitle } from '../card/cardTitle'
import { closePanel } from '../panels'
import { visit } from '../ui/visit'
import { shapesOnBoard } from '../wholeBoard'
import { addCardBeside } from './addCardBeside'
import { answer, providersOf, unanswer } from './answers'
import type { GridAddress } from './grids'

/** Who helps with a need: to go to, to take away, to choose from those on the board, and to add. */
export function CellProviders({ grid, address }: { grid: GridShape; address: GridAddress }) {
	const editor = useEditor()
	const need = address.row as TLShapeId
	const helping = useValue('providers', () => providersOf(editor, need), [editor, need])
	const others = useValue(
		'other providers',
		() =>
			shapesOnBoard(editor, 'provider').filter(
				(shape) => isCard(shape) && !helping.some(({ id }) => id === shape.id),
			) as (CardShape & { id: TLShapeId })[],
		[editor, helping],
	)
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const add = () => {
		closePanel(editor)
		const step = editor.markHistoryStoppingPoint('add provider')
		const provider = addCardBeside(editor, grid, 'provider', {}, address)
		if (provider) answer(editor, provider, need)
		editor.squashToMark(step)
	}
	return (
		<>
			{helping.length === 0 ? (
				<p className="gw-popover__note">{gridText.nobody}</p>
			) : (
				<ul className="gw-popover__list">
					{helping.map((provider) => (
						<li key={provider.id}>
							<button
								type="button"
								className="gw-celllink"
								onClick={() => {
									closePanel(editor)
									visit(editor, provider.id)
								}}
							>
								{cardTitle(provider)}
								<Until card={provider} />
							</button>
							{mayChange && (
								<button
									type="button"
									aria-label={gridText.untie(cardTitle(provider))}
									title={gridText.untie(cardTitle(provider))}
									onClick={() => unanswer(editor, provider.id, need)}
								>
									<svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" aria-hidden="true">
										<path d="M3 3l8 8M11 3l-8 8" strokeWidth="1.6" strokeLinecap="round" />
									</svg>
								</button>
							)}
						</li>
					))}
				</ul>
			)}
			{mayChange && others.length > 0 && (
				<label className="gw-field">
					<span>{gridText.chooseProvider}</span>
					<select
						value=""
						data-testid="choose-provider"
						onChange={(event) => {
							const chosen = others.find(({ id }) => id === event.currentTarget.value)
							if (chosen) answer(editor, chosen.id, need)
						}}
					>
						<option value="">{gridText.choose}</option>
						{others.map((provider) => (
							<option key={provider.id} value={provider.id}>
								{cardTitle(provider)}
							</option>
						))}
					</select>
				</label>
			)}
			<footer className="gw-popover__foot">
				<button
					type="button"
					className="gw-button"
					onClick={() => {
						closePanel(editor)
						visit(editor, need)
					}}
				>
					{gridText.showNeed}
				</button>
				{mayChange && (
					<button
						type="button"
						className="gw-button"
						data-first-focus
						data-testid="add-provider"
						onClick={add}
					>
						{gridText.addProvider}
					</button>
				)}
			</footer>
		</>
	)
}

function Until({ card }: { card: CardShape }) {
	if (card.type !== 'provider' || card.props.until === '') return null
	return <small>{gridText.until(date(card.props.until, 'UTC'))}</small>
}
