import { CARD_KINDS, isCardKind } from '@groundwork/shared/model/cards'
import { cardKindExplanations, cardsText } from '@groundwork/shared/text/cards'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import {
	TldrawUiButtonIcon,
	TldrawUiDropdownMenuContent,
	TldrawUiDropdownMenuItem,
	TldrawUiDropdownMenuRoot,
	TldrawUiDropdownMenuTrigger,
	TldrawUiKbd,
	TldrawUiToolbarButton,
	useEditor,
	useValue,
} from 'tldraw'
import { CARD_KEYS } from '../card/cardKeys'
import { KindIcon } from '../card/KindIcon'
import { CardsIcon } from './icons'

/** All kinds of card under one entry of the toolbar, each with a line on what it is for. */
export function CardsMenu() {
	const editor = useEditor()
	const chosen = useValue(
		'chosen kind',
		() => {
			const tool = editor.getCurrentToolId()
			// The change has an entry of its own.
			return isCardKind(tool) && tool !== 'change' ? tool : undefined
		},
		[editor],
	)
	return (
		<TldrawUiDropdownMenuRoot id="cards">
			<TldrawUiDropdownMenuTrigger>
				<TldrawUiToolbarButton
					type="tool"
					title={cardsText.tool}
					aria-label={cardsText.tool}
					aria-pressed={chosen !== undefined}
					data-testid="tools.cards"
					data-value="cards"
				>
					<TldrawUiButtonIcon icon={chosen ? <KindIcon kind={chosen} /> : <CardsIcon />} />
				</TldrawUiToolbarButton>
			</TldrawUiDropdownMenuTrigger>
			<TldrawUiDropdownMenuContent side="top" align="center" className="gw-kinds">
				{CARD_KINDS.map((kind) => (
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
				))}
			</TldrawUiDropdownMenuContent>
		</TldrawUiDropdownMenuRoot>
	)
}
