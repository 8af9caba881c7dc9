// The grid is laid out by the shape, in page units; the tags of a table would lay themselves out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { MapColumn, MapRow as RowLayout } from '@groundwork/shared/model/shapes/mapLayout'
import { headText } from '@groundwork/shared/text/map'
import { useEditor, useValue } from 'tldraw'
import { threadsAt } from '../discussion/threadsAt'
import { approachName, aspectName } from '../labels'
import { openPanel } from '../panels'
import { HeadMore } from './HeadMore'
import { cellOf } from './judge'
import { MapCell } from './MapCell'
import { cardsHere, impedimentsHere } from './placed'

interface MapRowProps {
	map: MapShape
	row: RowLayout
	columns: MapColumn[]
	headingWidth: number
	index: number
	/** The column in which Tab reaches this row; -1 for its head, nothing where it reaches another. */
	reachable: number | undefined
}

/** A part of the environment: its name, and its verdict under each approach. */
export function MapRow({ map, row, columns, headingWidth, index, reachable }: MapRowProps) {
	const editor = useEditor()
	const name = aspectName(row.aspect)
	const open = useValue(
		'open cell of row',
		() => {
			const panel = openPanel(editor)
			return panel?.kind === 'cell' && panel.map === map.id && panel.aspect === row.key
				? panel.approach
				: undefined
		},
		[editor, map.id, row.key],
	)
	const here = useValue(
		'what stands in row',
		() =>
			columns.map(({ key }) => ({
				cards: cardsHere(editor, row.key, key),
				impediments: impedimentsHere(editor, { map: map.id, aspect: row.key, approach: key }),
				threads: threadsAt(editor, map.id, row.key, key),
			})),
		[editor, columns, map.id, row.key],
	)

	return (
		<div role="row" aria-rowindex={index} className="gw-map__row" style={{ top: row.y, height: row.height }}>
			<div
				role="rowheader"
				tabIndex={reachable === -1 ? 0 : -1}
				className="gw-map__aspect"
				data-head={`row:${row.key}`}
				data-testid={`row-${row.key}`}
				aria-label={name}
				aria-haspopup="dialog"
				style={{ width: headingWidth }}
				title={name}
			>
				<span>{name}</span>
				<HeadMore map={map.id} head={{ side: 'row', key: row.key }} label={headText.more(name)} />
			</div>
			{columns.map((column, at) => {
				const cell = cellOf(map, row.key, column.key)
				return (
					<MapCell
						key={column.key}
						aspect={row.key}
						approach={column.key}
						rowName={name}
						columnName={approachName(column.approach)}
						category={row.category}
						x={column.x}
						width={column.width}
						fit={cell.fit}
						noted={cell.note !== ''}
						importance={cell.importance}
						changeability={cell.changeability}
						guessed={cell.confidence === 'guess'}
						cards={here[at]!.cards}
						impediments={here[at]!.impediments}
						threads={here[at]!.threads}
						reachable={reachable === at}
						open={open === column.key}
					/>
				)
			})}
		</div>
	)
}
