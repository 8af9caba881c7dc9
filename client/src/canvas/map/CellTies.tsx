import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { cellFormText, mapFormText } from '@groundwork/shared/text/mapForms'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { mayDraw, mayRaiseImpediments } from '../access'
import { addCard } from '../card/addCard'
import { cardTitle } from '../card/cardTitle'
import { pinImpediment } from '../impediment/pinImpediment'
import { impedimentsOf, tie, tiedTo } from '../impediment/ties'
import { closePanel } from '../panels'
import { rippleViewOf } from '../rippleView'
import { visit } from '../ui/visit'
import { byPage } from '../wholeBoard'
import { FlagMark } from './marks'
import type { CellAddress } from './maps'
import { cardsAt } from './placed'
import './panels.css'

/** What can be added beside a change. A response belongs to its question. */
const OTHER_KINDS = CARD_KINDS.filter((kind) => kind !== 'change' && kind !== 'response')

/** What the team does about a cell and what stands in its way: to look up, and to add without a drag. */
export function CellTies({ address }: { address: CellAddress }) {
	const editor = useEditor()
	const { aspect, approach } = address
	const cell = { kind: 'cell', ...address } as const
	const cards = useValue('cards here', () => cardsAt(editor, aspect, approach), [editor, aspect, approach])
	const changes = cards.filter((card) => card.type === 'change')
	const otherCards = cards.filter((card) => card.type !== 'change')
	const tied = useValue('impediments here', () => tiedTo(editor, cell), [editor, address])
	const others = useValue(
		'other impediments',
		() =>
			byPage(
				editor,
				impedimentsOf(editor).filter((pin) => !tied.includes(pin)),
			),
		[editor, tied],
	)
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const mayRaise = useValue('may raise', () => mayRaiseImpediments(editor), [editor])
	const showRipple = useValue('show ripple', () => rippleViewOf(editor), [editor])

	/** What it leads to takes the place of the panel. */
	const leaveFor = (what: () => void) => {
		closePanel(editor)
		what()
	}
	const goTo = ({ id }: { id: TLShapeId }) => leaveFor(() => visit(editor, id))

	return (
		<>
			{changes.length > 0 && (
				<section className="gw-popover__list">
					<h4>{mapFormText.changesHere}</h4>
					{changes.map((card) => (
						<button key={card.id} type="button" onClick={() => goTo(card)}>
							{cardTitle(card)}
						</button>
					))}
				</section>
			)}
			{otherCards.length > 0 && (
				<section className="gw-popover__list">
					<h4>{cellFormText.cardsHere}</h4>
					{otherCards.map((card) => (
						<button key={card.id} type="button" onClick={() => goTo(card)}>
							<small>{cardKindLabels[card.type]}</small> {cardTitle(card)}
						</button>
					))}
				</section>
			)}
			{tied.length > 0 && (
				<section className="gw-popover__list">
					<h4>{mapFormText.impedimentsHere}</h4>
					{tied.map((pin) => (
						<button key={pin.id} type="button" onClick={() => goTo(pin)}>
							<FlagMark /> {pin.props.statement || impedimentText.untitled}
						</button>
					))}
				</section>
			)}
			{mayRaise && others.length > 0 && (
				<label className="gw-field">
					<span>{mapFormText.tieExisting}</span>
					<select
						value=""
						data-testid="tie-existing"
						onChange={(event) => {
							const pin = others
								.flatMap(({ shapes }) => shapes)
								.find(({ id }) => id === event.currentTarget.value)
							if (pin) tie(editor, pin, cell)
						}}
					>
						<option value="">{mapFormText.chooseImpediment}</option>
						{others.map(({ page, shapes }) =>
							others.length > 1 ? (
								<optgroup key={page.id} label={page.name}>
									<Pins pins={shapes} />
								</optgroup>
							) : (
								<Pins key={page.id} pins={shapes} />
							),
						)}
					</select>
				</label>
			)}
			{(mayChange || mayRaise || showRipple) && (
				<footer className="gw-popover__foot">
					{mayChange && (
						<button
							type="button"
							className="gw-button"
							data-testid="add-change"
							onClick={() => leaveFor(() => addCard(editor, 'change', address))}
						>
							{mapFormText.addChange}
						</button>
					)}
					{mayChange && (
						<select
							value=""
							className="gw-button gw-addother"
							aria-label={cellFormText.addOther}
							data-testid="add-other-card"
							onChange={(event) => {
								const kind = OTHER_KINDS.find((one) => one === event.currentTarget.value)
								if (kind) leaveFor(() => addCard(editor, kind, address))
							}}
						>
							<option value="">{cellFormText.addOther}</option>
							{OTHER_KINDS.map((kind) => (
								<option key={kind} value={kind}>
									{cardKindLabels[kind]}
								</option>
							))}
						</select>
					)}
					{mayRaise && (
						<button
							type="button"
							className="gw-button"
							data-testid="pin-impediment"
							onClick={() => leaveFor(() => pinImpediment(editor, cell))}
						>
							{mapFormText.pinImpediment}
						</button>
					)}
					{showRipple && (
						<button
							type="button"
							className="gw-button"
							data-testid="show-ripple"
							onClick={() => leaveFor(() => showRipple(cell))}
						>
							{rippleViewText.show}
						</button>
					)}
				</footer>
			)}
		</>
	)
}

function Pins({ pins }: { pins: readonly ImpedimentShape[] }) {
	return pins.map(({ id, props }) => (
		<option key={id} value={id}>
			{props.statement || impedimentText.untitled}
		</option>
	))
}
