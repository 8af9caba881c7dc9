import { CARD_KINDS } from '@groundwork/shared/model/cards'
import { CHANGE_STATUSES, RESPONSE_STATUSES, TIE_MEANINGS } from '@groundwork/shared/model/domain'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { cardsText } from '@groundwork/shared/text/cards'
import { cardCodeLabel } from '@groundwork/shared/text/cardCodes'
import { cardKindLabels, tieMeaningLabels } from '@groundwork/shared/text/labels'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { tieText } from '@groundwork/shared/text/ties'
import {
	TldrawUiMenuActionItem,
	TldrawUiMenuCheckboxItem,
	TldrawUiMenuGroup,
	TldrawUiMenuItem,
	TldrawUiMenuSubmenu,
	useEditor,
	useValue,
} from 'tldraw'
import type { TLShape } from 'tldraw'
import { mayDraw } from '../access'
import { addCardAt } from '../card/addCard'
import { isCard } from '../card/cards'
import { rippleViewOf } from '../rippleView'
import { makeTie, tieKey, tiesOf } from '../tie/ties'

/** What the menu of the canvas offers for cards: for the one or the two that are selected, else to make one. */
export default function CardItems() {
	const editor = useEditor()
	const selected = useValue('selected for cards', () => editor.getSelectedShapes(), [editor])
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	if (selected.length === 0) return mayChange ? <AddHere /> : null
	const cards = selected.filter((shape) => isCard(shape))
	const [first, second] = cards
	if (cards.length === 1 && selected.length === 1 && first)
		return <OneCard card={first} mayChange={mayChange} />
	return mayChange && cards.length === 2 && selected.length === 2 && first && second ? (
		<TieTwo from={{ kind: 'card', card: first.id }} to={{ kind: 'card', card: second.id }} />
	) : null
}

function AddHere() {
	const editor = useEditor()
	return (
		<TldrawUiMenuGroup id="add-card">
			<TldrawUiMenuSubmenu id="add-card" label={cardsText.addHere}>
				<TldrawUiMenuGroup id="kinds">
					{CARD_KINDS.map((kind) => (
						<TldrawUiMenuItem
							key={kind}
							id={`add-${kind}`}
							label={cardKindLabels[kind]}
							onSelect={() => {
								addCardAt(editor, kind, editor.inputs.currentPagePoint.clone())
							}}
						/>
					))}
				</TldrawUiMenuGroup>
			</TldrawUiMenuSubmenu>
		</TldrawUiMenuGroup>
	)
}

function OneCard({ card, mayChange }: { card: CardShape & TLShape; mayChange: boolean }) {
	const editor = useEditor()
	const showRipple = useValue('show ripple', () => rippleViewOf(editor), [editor])
	return (
		<TldrawUiMenuGroup id="card">
			<TldrawUiMenuActionItem actionId="edit-card" />
			<TldrawUiMenuActionItem actionId="tie-to" />
			{showRipple && (
				<TldrawUiMenuItem
					id="show-ripple"
					label={rippleViewText.show}
					readonlyOk
					onSelect={() => showRipple({ kind: 'card', card: card.id })}
				/>
			)}
			{mayChange && card.type === 'change' && (
				<Statuses card={card} statuses={CHANGE_STATUSES} now={card.props.status} />
			)}
			{mayChange && card.type === 'response' && (
				<Statuses card={card} statuses={RESPONSE_STATUSES} now={card.props.status} />
			)}
		</TldrawUiMenuGroup>
	)
}

interface StatusesProps {
	card: CardShape
	statuses: readonly string[]
	now: string
}

function Statuses({ card: { id, type }, statuses, now }: StatusesProps) {
	const editor = useEditor()
	return (
		<TldrawUiMenuSubmenu id="card-status" label={cardsText.changeStatus}>
			<TldrawUiMenuGroup id="statuses">
				{statuses.map((status) => (
					<TldrawUiMenuCheckboxItem
						key={status}
						id={`status-${status}`}
						label={cardCodeLabel(statuses, status)}
						checked={status === now}
						onSelect={() => {
							editor.markHistoryStoppingPoint('change status')
							editor.updateShape({ id, type, props: { status } })
						}}
					/>
				))}
			</TldrawUiMenuGroup>
		</TldrawUiMenuSubmenu>
	)
}

/** From the one that was selected first to the other. */
function TieTwo({ from, to }: { from: Subject; to: Subject }) {
	const editor = useEditor()
	const there = useValue('ties of two', () => new Set(tiesOf(editor).map(({ props }) => tieKey(props))), [
		editor,
	])
	return (
		<TldrawUiMenuGroup id="tie-two">
			<TldrawUiMenuSubmenu id="tie-two" label={tieText.tieTwo}>
				<TldrawUiMenuGroup id="meanings">
					{TIE_MEANINGS.map((meaning) => (
						<TldrawUiMenuCheckboxItem
							key={meaning}
							id={`tie-${meaning}`}
							label={tieMeaningLabels[meaning]}
							checked={there.has(tieKey({ meaning, from, to }))}
							onSelect={() => {
								makeTie(editor, meaning, from, to)
							}}
						/>
					))}
				</TldrawUiMenuGroup>
			</TldrawUiMenuSubmenu>
		</TldrawUiMenuGroup>
	)
}
