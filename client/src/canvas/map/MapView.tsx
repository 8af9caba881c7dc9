// The grid is laid out by the shape, in page units; the tags of a table would lay themselves out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { MAP_SIZES } from '@groundwork/shared/model/shapes/mapLayout'
import { mapText } from '@groundwork/shared/text/canvas'
import { categoryLabels, categoryQuestions } from '@groundwork/shared/text/labels'
import { useRef } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { approachName, aspectName } from '../labels'
import { threadsAt } from '../discussion/threadsAt'
import { openPanel, showPanel } from '../panels'
import { ownPointer } from '../ui/useOwnKeys'
import { standingAt } from '../impediment/ties'
import { cellOf } from './judge'
import { MapCell } from './MapCell'
import { MAP_FRAME } from './mapGeometry'
import { layoutOf } from './maps'
import { useGridKeys } from './useGridKeys'
import './map.css'

/** The whole map as a grid that pointer, keyboard and screen reader can use. */
export function MapView({ map }: { map: MapShape }) {
	const editor = useEditor()
	const grid = useRef<HTMLDivElement>(null)
	const layout = layoutOf(map)
	const { columns, rows, categories, width, height } = layout
	const at = useGridKeys(grid, map, layout)
	const panel = useValue('panel', () => openPanel(editor), [editor])
	const pointing = useValue('pointing', () => editor.getCurrentToolId() === 'select', [editor])

	return (
		<div className="gw-map" data-testid="map" data-pointing={pointing} style={{ inset: -MAP_FRAME }}>
			<div className="gw-map__sheet" style={{ left: MAP_FRAME, top: MAP_FRAME, width, height }}>
				<MapTitle map={map} />
				<div
					ref={grid}
					role="grid"
					aria-label={`${map.props.title || mapText.untitled}. ${mapText.keys}`}
					aria-rowcount={rows.length + 1}
					aria-colcount={columns.length + 1}
				>
					<div
						role="row"
						className="gw-map__columns"
						style={{ top: MAP_SIZES.titleHeight, height: MAP_SIZES.columnHeadingHeight }}
					>
						<div role="columnheader" className="gw-map__corner" style={{ width: layout.rowHeadingWidth }}>
							{mapText.aspects}
						</div>
						{columns.map((column) => (
							<div
								key={column.key}
								role="columnheader"
								className="gw-map__column"
								style={{ left: column.x, width: column.width }}
								title={approachName(column.approach)}
							>
								<span>{approachName(column.approach)}</span>
							</div>
						))}
					</div>
					{categories.map((band) => (
						<div
							key={band.category}
							className="gw-map__band"
							style={{ top: band.y, height: band.height }}
							role="presentation"
						>
							<strong>{categoryLabels[band.category]}</strong>
							<span>{categoryQuestions[band.category]}</span>
						</div>
					))}
					{rows.map((row, rowAt) => (
						<div
							key={row.key}
							role="row"
							aria-rowindex={rowAt + 2}
							className="gw-map__row"
							style={{ top: row.y, height: row.height }}
						>
							<div
								role="rowheader"
								className="gw-map__aspect"
								style={{ width: layout.rowHeadingWidth }}
								title={aspectName(row.aspect)}
							>
								<span>{aspectName(row.aspect)}</span>
							</div>
							{columns.map((column, columnAt) => (
								<MapCell
									key={column.key}
									address={{ map: map.id, aspect: row.key, approach: column.key }}
									row={row}
									column={column}
									cell={cellOf(map, row.key, column.key)}
									standing={standingAt(editor, map.id, row.key, column.key)}
									threads={threadsAt(editor, map.id, row.key, column.key)}
									reachable={rowAt === at.row && columnAt === at.column}
									open={
										panel?.kind === 'cell' &&
										panel.map === map.id &&
										panel.aspect === row.key &&
										panel.approach === column.key
									}
									onReach={() => at.reach(rowAt, columnAt)}
								/>
							))}
						</div>
					))}
				</div>
				{columns.length === 0 && (
					<NoColumns
						map={map}
						left={layout.rowHeadingWidth}
						top={layout.headerHeight + MAP_SIZES.categoryHeight}
					/>
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
