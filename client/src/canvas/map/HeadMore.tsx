import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { mayDraw } from '../access'
import { closePanel, openPanel, showPanel } from '../panels'
import { ownPointer } from '../ui/useOwnKeys'
import type { Head } from './maps'
import { MoreMark } from './marks'

/** Opens what can be done with a row or column. By keyboard it is reached from the head itself. */
export function HeadMore({ map, head, label }: { map: TLShapeId; head: Head; label: string }) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const { side, key } = head
	const open = useValue(
		'head menu open',
		() => {
			const panel = openPanel(editor)
			return panel?.kind === 'head' && panel.map === map && panel.head.side === side && panel.head.key === key
		},
		[editor, map, side, key],
	)
	if (!mayChange) return null
	return (
		<button
			type="button"
			tabIndex={-1}
			className="gw-map__more"
			aria-label={label}
			aria-haspopup="dialog"
			aria-expanded={open}
			{...ownPointer}
			onClick={() => (open ? closePanel(editor) : showPanel(editor, { kind: 'head', map, head }))}
		>
			<MoreMark />
		</button>
	)
}
