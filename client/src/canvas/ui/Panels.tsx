import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { isImpediment } from '../impediment/ties'
import { openPanel } from '../panels'
import type { Panel } from '../panels'
import { isTie } from '../tie/ties'
import { atRest } from '../../ui/later'
import { onDemand } from '../../ui/onDemand'
import { EmptyHint } from './EmptyHint'
import { PanelNotLoaded } from './PanelNotLoaded'

const Hints = onDemand(
	atRest(() => import('./Hints')),
	() => null,
)
const OpenPanel = onDemand(() => import('./OpenPanel'), PanelNotLoaded)

/** What lies over the canvas: the one open panel, and on an empty board a word of welcome. */
export function Panels() {
	const editor = useEditor()
	const asked = useValue('asked panel', () => openPanel(editor), [editor])
	const edited = useValue(
		'edited',
		() => {
			const shape = editor.getEditingShape()
			return isImpediment(shape) || isTie(shape) ? shape.id : undefined
		},
		[editor],
	)
	const panel = useMemo((): Panel | null => {
		if (!edited) return asked
		return isTie(editor.getShape(edited)) ? { kind: 'tie', tie: edited } : { kind: 'impediment', pin: edited }
	}, [editor, edited, asked])
	return (
		<>
			<EmptyHint />
			<Hints />
			{panel && <OpenPanel panel={panel} />}
		</>
	)
}
