import { isCardKind } from '@groundwork/shared/model/cards'
import { cardsText } from '@groundwork/shared/text/cards'
import {
	TldrawUiButtonIcon,
	TldrawUiDropdownMenuContent,
	TldrawUiDropdownMenuRoot,
	TldrawUiDropdownMenuTrigger,
	TldrawUiToolbarButton,
	useEditor,
	useValue,
} from 'tldraw'
import { onDemand } from '../../ui/onDemand'
import { KindIcon } from '../card/KindIcon'
import { CardsIcon } from './icons'

const CardKinds = onDemand(() => import('./CardKinds'))

/** All kinds of card under one entry of the toolbar. */
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
				<CardKinds />
			</TldrawUiDropdownMenuContent>
		</TldrawUiDropdownMenuRoot>
	)
}
