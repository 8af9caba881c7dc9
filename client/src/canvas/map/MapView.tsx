// The grid is laid out by the shape, in page units; the tags of a table would lay themselves out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { MAP_SIZES } from '@groundwork/shared/model/shapes/mapLayout'
import { mapText } from '@groundwork/shared/text/canvas'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { detailOf } from '../detail'
import { showPanel } from '../panels'
import { ownPointer } from '../ui/useOwnKeys'
import { CategoryBand } from './CategoryBand'
import { ColumnHead } from './ColumnHead'
import { linesOf } from './gridWalk'
import { MAP_FRAME } from './mapGeometry'
import { MapRow } from './MapRow'
import { layoutOf } from './maps'
import { useGridKeys } from './useGridKeys'
import './map.css'

/** The whole map as a grid that pointer, keyboard and screen reader can use. */
export function MapView({ map }: { map: MapShape }) {
	const editor = useEditor()
	const grid = useRef<HTMLDivElement>(null)
	const layout = useValue('map layout', () => layoutOf(editor, map), [editor, map])
	const { columns, rows, categories, width, height, rowHeadingWidth } = layout
	const lines = linesOf(layout)
	const at = useGridKeys(grid, map, layout)
	const pointing = useValue('pointing', () => editor.getCurrentToolId() === 'select', [editor])
	const detail = useValue('detail', () => detailOf(editor), [editor])
	const lineAt = (line: (typeof lines)[number]) => lines.indexOf(line)

	return (
		<div
			className="gw-map"
			data-testid="map"
			data-pointing={pointing}
			data-detail={detail}
			style={{ inset: -MAP_FRAME }}
		>
			<div className="gw-map__sheet" style={{ left: MAP_FRAME, top: MAP_FRAME, width, height }}>
				<MapTitle map={map} />
				<div
					ref={grid}
					role="grid"
					aria-label={`${map.props.title || mapText.untitled}. ${mapText.keys}`}
					aria-rowcount={lines.length}
					aria-colcount={columns.length + 1}
				>
					<div
						role="row"
						aria-rowindex={1}
						className="gw-map__columns"
						style={{ top: MAP_SIZES.titleHeight, height: MAP_SIZES.columnHeadingHeight }}
					>
						<div role="columnheader" className="gw-map__corner" style={{ width: rowHeadingWidth }}>
							{mapText.aspects}
						</div>
						{columns.map((column, columnAt) => (
							<ColumnHead
								key={column.key}
								map={map.id}
								column={column}
								reachable={lines[at.line] === 'heads' && columnAt === at.column}
							/>
						))}
					</div>
					{categories.map((band) => (
						<CategoryBand
							key={band.category}
							map={map}
							band={band}
							columns={columns}
							headingWidth={rowHeadingWidth}
							index={lineAt(`band ${band.category}`) + 1}
							reachable={lineAt(`band ${band.category}`) === at.line}
						/>
					))}
					{rows.map((row) => (
						<MapRow
							key={row.key}
							map={map}
							row={row}
							columns={columns}
							headingWidth={rowHeadingWidth}
							index={lineAt(`row ${row.key}`) + 1}
							reachable={lineAt(`row ${row.key}`) === at.line ? at.column : undefined}
						/>
					))}
				</div>
				{columns.length === 0 && (
					<NoColumns map={map} left={rowHeadingWidth} top={layout.headerHeight + MAP_SIZES.categoryHeight} />
				)}
			</div>
		</div>
	)
}

function MapTitle({ map }: { map: MapShape }) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	return (
		<div className="gw-map__title" style={{ height: MAP_SIZES.titleHeight }}>
			<h2>{map.props.title || mapText.untitled}</h2>
			{mayChange && (
				<button
					type="button"
					className="gw-button"
					data-testid="map-settings"
					aria-label={mapText.settings}
					{...ownPointer}
					onClick={() => showPanel(editor, { kind: 'mapSettings', map: map.id })}
				>
					{mapText.settingsShort}
				</button>
			)}
		</div>
	)
}

function NoColumns({ map, left, top }: { map: MapShape; left: number; top: number }) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	return (
		<div className="gw-map__none" style={{ left, top }}>
			<strong>{mapText.noApproaches}</strong>
			{mayChange && (
				<>
					<p>{mapText.noApproachesHint}</p>
					<button
						type="button"
						className="gw-button gw-button--strong"
						{...ownPointer}
						onClick={() => showPanel(editor, { kind: 'mapSettings', map: map.id })}
					>
						{mapText.chooseApproaches}
					</button>
				</>
			)}
		</div>
	)
}
