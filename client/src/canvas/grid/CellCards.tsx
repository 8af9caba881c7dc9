import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { gridText } from '@groundwork/shared/text/grids'
import { riskLabels } from '@groundwork/shared/text/labels'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { cardTitle } from '../card/cardTitle'
import { closePanel } from '../panels'
import { visit } from '../ui/visit'
import { addCardToCell } from './addCardBeside'
import type { GridAddress } from './grids'
import { cardsIn } from './liveParts'
import { RiskSign } from './RiskSign'

/** The cards of a cell, to go to, and another one. */
export function CellCards({ grid, address }: { grid: GridShape; address: GridAddress }) {
	const editor = useEditor()
	const kind = grid.props.grid
	const { row, column } = address
	const cards = useValue('cards in cell', () => cardsIn(editor, kind, row, column), [
		editor,
		kind,
		row,
		column,
	])
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const card = gridSpec(kind).cards?.kind
	return (
		<>
			{cards.length === 0 ? (
				<p className="gw-popover__note">{gridText.noCards}</p>
			) : (
				<section className="gw-popover__list">
					<h4>{gridText.cardsHere}</h4>
					{cards.map((one) => (
						<button
							key={one.id}
							type="button"
							className="gw-cellcard"
							onClick={() => {
								closePanel(editor)
								visit(editor, one.id)
							}}
						>
							{cardTitle(one)}
							{one.type === 'learner_check' && (
								<small>
									<RiskSign risk={one.props.risk} />
									{riskLabels[one.props.risk]}
									{one.props.safeguard !== '' && `, ${gridText.safeguarded}`}
								</small>
							)}
						</button>
					))}
				</section>
			)}
			{mayChange && card && (
				<footer className="gw-popover__foot">
					<button
						type="button"
						className="gw-button"
						data-first-focus
						data-testid="grid-add-card"
						onClick={() => {
							closePanel(editor)
							addCardToCell(editor, grid, address)
						}}
					>
						{card === 'learner_check' ? gridText.addCheck : gridText.addNeed}
					</button>
				</footer>
			)}
		</>
	)
}
