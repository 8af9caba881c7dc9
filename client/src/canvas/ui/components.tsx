import { CARD_KINDS } from '@groundwork/shared/model/cards'
import { DefaultStylePanel, TldrawOverlays } from 'tldraw'
import type { TLComponents, TLUiStylePanelProps } from 'tldraw'
import { useEditor, useValue } from 'tldraw'
import { Pins } from '../discussion/Pins'
import { LookedAtConnectors, RestingConnectors } from '../impediment/Connectors'
import { POINT_TOOL } from '../impediment/PointTool'
import { QuestionBar } from '../questions/QuestionBar'
import { BoardContextMenu, BoardMainMenu } from './menus'
import { Panels } from './Panels'
import { atRest } from '../../ui/later'
import { onDemand } from '../../ui/onDemand'
import { BoardToolbar } from './BoardToolbar'

const BoardShortcuts = onDemand(() => import('./BoardShortcuts'))
const Aims = onDemand(
	atRest(() => import('./Aims')),
	() => null,
)

const OWN = new Set<string>(['map', 'grid', 'tie', ...CARD_KINDS, 'impediment', POINT_TOOL, 'comment'])

/** Colours and strokes only where there is something to colour: the panel would hide a part of the map. */
function BoardStylePanel(props: TLUiStylePanelProps) {
	const editor = useEditor()
	const idle = useValue(
		'nothing to style',
		() => {
			if (OWN.has(editor.getCurrentToolId())) return true
			if (!editor.isInAny('select', 'hand', 'zoom')) return false
			return editor.getSelectedShapes().every(({ type }) => OWN.has(type))
		},
		[editor],
	)
	return idle ? null : <DefaultStylePanel {...props} />
}

function BoardOverlays() {
	return (
		<>
			<LookedAtConnectors />
			<Pins />
			<Aims />
			<TldrawOverlays />
		</>
	)
}

/** What replaces parts of tldraw. People, pages and connection are the top bar's. */
export const components: TLComponents = {
	InFrontOfTheCanvas: Panels,
	OnTheCanvas: RestingConnectors,
	Overlays: BoardOverlays,
	Toolbar: BoardToolbar,
	MainMenu: BoardMainMenu,
	ContextMenu: BoardContextMenu,
	KeyboardShortcutsDialog: BoardShortcuts,
	StylePanel: BoardStylePanel,
	PageMenu: null,
	SharePanel: null,
	TopPanel: QuestionBar,
	HelpMenu: null,
	DebugPanel: null,
	DebugMenu: null,
	VideoToolbar: null,
	CursorChatBubble: null,
}

/** A frozen board is looked at: no tools, no menus but the zoom. */
export const readOnlyComponents: TLComponents = {
	...components,
	Toolbar: null,
	MainMenu: null,
	ContextMenu: null,
	StylePanel: null,
	ActionsMenu: null,
	QuickActions: null,
	ImageToolbar: null,
}
