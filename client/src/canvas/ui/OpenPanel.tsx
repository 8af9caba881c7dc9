import { useEffect } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { thingOf } from '../discussion/anchors'
import { ThreadPanel } from '../discussion/ThreadPanel'
import { GridCellPopover } from '../grid/GridCellPopover'
import { isGrid } from '../grid/grids'
import { GridSettings } from '../grid/GridSettings'
import { ImpedimentPanel } from '../impediment/ImpedimentPanel'
import { isImpediment } from '../impediment/ties'
import { ApproachPanel } from '../map/ApproachPanel'
import { CellPopover } from '../map/CellPopover'
import { HeadMenu } from '../map/HeadMenu'
import { isMap } from '../map/maps'
import { MapSettings } from '../map/MapSettings'
import { RowPanel } from '../map/RowPanel'
import { closePanel } from '../panels'
import type { Panel } from '../panels'
import { TiePanel } from '../tie/TiePanel'
import { isTie } from '../tie/ties'

/** The panel that is asked for. */
export default function OpenPanel({ panel }: { panel: Panel }) {
	if (panel.kind === 'thread' || panel.kind === 'newThread')
		return <ThreadPanel key={panel.kind === 'thread' ? panel.thread : thingOf(panel.anchor)} panel={panel} />
	return <PanelOfShape panel={panel} />
}

type ShapePanel = Exclude<Panel, { kind: 'thread' | 'newThread' }>

function aboutOf(panel: ShapePanel): TLShapeId {
	if (panel.kind === 'impediment') return panel.pin
	if (panel.kind === 'tie') return panel.tie
	return 'grid' in panel ? panel.grid : panel.map
}

function PanelOfShape({ panel }: { panel: ShapePanel }) {
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
