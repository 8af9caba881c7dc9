import { CARD_KINDS } from '@groundwork/shared/model/cards'
import { shortcutsText } from '@groundwork/shared/text/shortcuts'
import {
	DefaultKeyboardShortcutsDialog,
	DefaultKeyboardShortcutsDialogContent,
	TldrawUiMenuActionItem,
	TldrawUiMenuGroup,
	TldrawUiMenuItem,
	TldrawUiMenuToolItem,
	useEditor,
	useValue,
} from 'tldraw'
import type { TLUiKeyboardShortcutsDialogProps } from 'tldraw'
import { mayDraw, mayRaiseImpediments } from '../access'
import { mayComment } from '../discussion/boardTalk'

/** The keys of the map and of the views, which are no actions of tldraw's, as it writes keys. */
const MAP_KEYS = {
	walk: '[[↑ → ↓ ←]]',
	open: '[[Enter]]',
	judge: '[[1–5]]',
	headMenu: 'shift+[[F10]]',
	find: 'cmd+f',
} as const

const READER_KEYS: (keyof typeof MAP_KEYS)[] = ['walk', 'open', 'find']

/** tldraw's sheet of keys, with those of the plan before them. */
export default function BoardShortcuts(props: TLUiKeyboardShortcutsDialogProps) {
	const editor = useEditor()
	const mayEdit = useValue('may draw', () => mayDraw(editor), [editor])
	const mayRaise = useValue('may raise', () => mayRaiseImpediments(editor), [editor])
	const mayTalk = useValue('may comment', () => mayComment(editor), [editor])
	const mapKeys = (Object.keys(MAP_KEYS) as (keyof typeof MAP_KEYS)[]).filter(
		(key) => mayEdit || READER_KEYS.includes(key),
	)
	return (
		<DefaultKeyboardShortcutsDialog {...props}>
			<TldrawUiMenuGroup id="map" label={shortcutsText.map}>
				{mapKeys.map((key) => (
					<TldrawUiMenuItem
						key={key}
						id={`map-${key}`}
						label={shortcutsText[key]}
						kbd={MAP_KEYS[key]}
						readonlyOk
						onSelect={() => undefined}
					/>
				))}
			</TldrawUiMenuGroup>
			<TldrawUiMenuGroup id="planning" label={shortcutsText.cards}>
				{CARD_KINDS.map((kind) => (
					<TldrawUiMenuToolItem key={kind} toolId={kind} />
				))}
				<TldrawUiMenuActionItem actionId="tie-to" />
				{mayRaise && <TldrawUiMenuToolItem toolId="impediment" />}
				{mayTalk && <TldrawUiMenuToolItem toolId="comment" />}
				{mayTalk && <TldrawUiMenuActionItem actionId="comment-on-selection" />}
			</TldrawUiMenuGroup>
			<DefaultKeyboardShortcutsDialogContent />
		</DefaultKeyboardShortcutsDialog>
	)
}
