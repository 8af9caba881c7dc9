import { useEffect, useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { SelectedAuthorship } from '../authorship/SelectedAuthorship'
import { thingOf } from '../discussion/anchors'
import { ThreadPanel } from '../discussion/ThreadPanel'
import { GridCellPopover } from '../grid/GridCellPopover'
import { isGrid } from '../grid/grids'
import { GridSettings } from '../grid/GridSettings'
import { ImpedimentPanel } from '../impediment/ImpedimentPanel'
import { PointHint } from '../impediment/PointHint'
import { isImpediment } from '../impediment/ties'
import { ApproachPanel } from '../map/ApproachPanel'
import { CellPopover } from '../map/CellPopover'
import { HeadMenu } from '../map/HeadMenu'
import { isMap } from '../map/maps'
import { MapSettings } from '../map/MapSettings'
import { RowPanel } from '../map/RowPanel'
import { closePanel, openPanel } from '../panels'
import type { Panel } from '../panels'
import { TieHint } from '../tie/TieHint'
import { TiePanel } from '../tie/TiePanel'
import { isTie } from '../tie/ties'
import { EmptyHint } from './EmptyHint'

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
			{panel && (panel.kind === 'thread' || panel.kind === 'newThread') && (
				<ThreadPanel key={panel.kind === 'thread' ? panel.thread : thingOf(panel.anchor)} panel={panel} />
			)}
			{panel && panel.kind !== 'thread' && panel.kind !== 'newThread' && <OpenPanel panel={panel} />}
		</>
	)
}

type ShapePanel = Exclude<Panel, { kind: 'thread' | 'newThread' }>

function aboutOf(panel: ShapePanel): TLShapeId {
	if (panel.kind === 'impediment') return panel.pin
	if (panel.kind === 'tie') return panel.tie
	return 'grid' in panel ? panel.grid : panel.map
}

function OpenPanel({ panel }: { panel: ShapePanel }) {
	const editor = useEditor()
	const id = aboutOf(panel)
	const shape = useValue('shape of panel', () => editor.getShape(id), [editor, id])
	// Somebody may have deleted what the panel is about.
	const gone = !shape
	useEffect(() => {
		if (gone) closePanel(editor)
	}, [editor, gone])

	if (panel.kind === 'impediment')
		return isImpediment(shape) ? <ImpedimentPanel key={id} pin={shape} /> : null
	if (panel.kind === 'tie') return isTie(shape) ? <TiePanel key={id} tie={shape} /> : null
	if (panel.kind === 'gridSettings') return isGrid(shape) ? <GridSettings key={id} grid={shape} /> : null
	if (panel.kind === 'gridCell')
		return isGrid(shape) ? (
			<GridCellPopover key={`${id}:${panel.row}:${panel.column}`} grid={shape} address={panel} />
		) : null
	if (!isMap(shape)) return null
	if (panel.kind === 'mapSettings') return <MapSettings key={id} map={shape} />
	if (panel.kind === 'approach')
		return (
			<ApproachPanel
				key={`${id}:${panel.approach}`}
				map={shape}
				approach={panel.approach}
				rename={Boolean(panel.rename)}
			/>
		)
	if (panel.kind === 'row')
		return <RowPanel key={`${id}:${panel.aspect}`} map={shape} aspect={panel.aspect} />
	if (panel.kind === 'head')
		return <HeadMenu key={`${id}:${panel.head.side}:${panel.head.key}`} map={shape} head={panel.head} />
	return <CellPopover key={`${id}:${panel.aspect}:${panel.approach}`} map={shape} address={panel} />
}
