import { CARD_KINDS } from '@groundwork/shared/model/cards'
import { cardKindExplanations } from '@groundwork/shared/text/cardForms'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { TldrawUiDropdownMenuItem, TldrawUiKbd, useEditor } from 'tldraw'
import { CARD_KEYS } from '../card/cardKeys'
import { KindIcon } from '../card/KindIcon'
import './cardKinds.css'

/** The kinds of card to choose from, each with a line on what it is for. */
export default function CardKinds() {
	const editor = useEditor()
	return CARD_KINDS.map((kind) => (
		<TldrawUiDropdownMenuItem key={kind}>
			<button
				type="button"
				className="gw-kind"
				data-kind={kind}
				data-testid={`tools.cards.${kind}`}
				onClick={() => editor.setCurrentTool(kind)}
			>
				<KindIcon kind={kind} size={20} />
				<span>
					<b>{cardKindLabels[kind]}</b>
					<small>{cardKindExplanations[kind]}</small>
				</span>
				<TldrawUiKbd>{CARD_KEYS[kind]}</TldrawUiKbd>
			</button>
		</TldrawUiDropdownMenuItem>
	))
}
