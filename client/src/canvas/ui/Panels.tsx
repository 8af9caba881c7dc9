import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { SelectedAuthorship } from '../authorship/SelectedAuthorship'
import { PointHint } from '../impediment/PointHint'
import { isImpediment } from '../impediment/ties'
import { openPanel } from '../panels'
import type { Panel } from '../panels'
import { TieHint } from '../tie/TieHint'
import { isTie } from '../tie/ties'
import { onDemand } from '../../ui/onDemand'
import { EmptyHint } from './EmptyHint'
import { PanelNotLoaded } from './PanelNotLoaded'

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
			<SelectedAuthorship />
			<TieHint />
			<PointHint />
			{panel && <OpenPanel panel={panel} />}
		</>
	)
}
