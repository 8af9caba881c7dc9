import type { MapCell as CellProps } from '@groundwork/shared/model/shapes/map'
import type { MapColumn, MapRow } from '@groundwork/shared/model/shapes/mapLayout'
import { fitInvitations, mapText } from '@groundwork/shared/text/canvas'
import { fitLabels } from '@groundwork/shared/text/labels'
import { FitSign } from '../../ui/FitSign'
import { approachName, aspectName } from '../labels'
import { useFitColours } from '../ui/useFitColours'
import type { CellAddress } from './maps'

interface MapCellProps {
	address: CellAddress
	row: MapRow
	column: MapColumn
	cell: CellProps
	/** How many impediments stand in its way. */
	standing: number
	/** How many threads on it are open. */
	threads: number
	/** The one cell that Tab reaches; arrows move it. */
	reachable: boolean
	open: boolean
	onReach: () => void
}

/** One verdict: sign, word and colour. A pointer's click comes through the canvas, so that a drag can still select. */
export function MapCell(props: MapCellProps) {
	const { address, row, column, cell, standing, threads, reachable, open, onReach } = props
	const colours = useFitColours(cell.fit)
	const label = [
		mapText.cellLabel(aspectName(row.aspect), approachName(column.approach), fitLabels[cell.fit]),
		standing > 0 && mapText.cellImpediments(standing),
		cell.note && mapText.cellHasNote,
		threads > 0 && mapText.cellThreads(threads),
	]
		.filter(Boolean)
		.join(', ')

	return (
		<div
			// Laid out by the shape, in page units: a table would lay itself out.
			// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
			role="gridcell"
			tabIndex={reachable ? 0 : -1}
			className="gw-cell"
			data-testid={`cell-${address.aspect}-${address.approach}`}
			data-cell={`${address.aspect}:${address.approach}`}
			data-fit={cell.fit}
			data-open={open}
			aria-label={label}
			aria-haspopup="dialog"
			style={{ left: column.x, width: column.width, ...colours }}
			onFocus={onReach}
		>
			<span className="gw-cell__verdict">
				<FitSign fit={cell.fit} size={17} />
				<span className="gw-cell__word">{fitLabels[cell.fit]}</span>
				{cell.fit === 'unknown' && (
					<span className="gw-cell__invitation">{fitInvitations[row.category]}</span>
				)}
				<span className="gw-cell__marks" aria-hidden="true">
					{cell.note && <NoteMark />}
					{standing > 0 && (
						<span className="gw-cell__standing">
							<FlagMark />
							{standing}
						</span>
					)}
				</span>
			</span>
		</div>
	)
}

function NoteMark() {
	return (
		<svg
			className="gw-cell__note"
			width="14"
			height="14"
			viewBox="0 0 14 14"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.5"
		>
			<path
				d="M2 2.5h10v6.8L9.3 12H2zM4.3 5.2h5.4M4.3 7.8h3.4"
				strokeLinecap="round"
				strokeLinejoin="round"
			/>
		</svg>
	)
}

export function FlagMark({ size = 12 }: { size?: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
			<path d="M2 1h1.2v10H2zM3.2 1.4h7L8.3 4l1.9 2.6h-7z" />
		</svg>
	)
}
