// The grid is laid out by the shape, in page units; the tags of a table would lay themselves out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { FITS } from '@groundwork/shared/model/domain'
import type { Fit } from '@groundwork/shared/model/domain'
import { countFits } from '@groundwork/shared/model/shapes/countFits'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { MapBand, MapColumn } from '@groundwork/shared/model/shapes/mapLayout'
import { categoryLabels, categoryQuestions, fitLabels } from '@groundwork/shared/text/labels'
import { bandText } from '@groundwork/shared/text/map'
import { useEditor, useValue } from 'tldraw'
import { FitSign } from '../../ui/FitSign'
import { mayDraw } from '../access'
import { approachName } from '../labels'
import { useFitColours } from '../ui/useFitColours'
import { ownPointer } from '../ui/useOwnKeys'
import { fold } from './fold'
import { foldForOneself } from './ownFolds'
import { FoldMark } from './marks'

interface CategoryBandProps {
	map: MapShape
	band: MapBand
	columns: MapColumn[]
	headingWidth: number
	index: number
	/** Whether Tab reaches it. */
	reachable: boolean
}

/** The head of a category. Folded, it says in one line how its cells stand under each approach. */
export function CategoryBand({ map, band, columns, headingWidth, index, reachable }: CategoryBandProps) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const { category, folded } = band
	const name = categoryLabels[category]
	return (
		<div
			role="row"
			aria-rowindex={index}
			className="gw-map__band"
			data-folded={folded}
			style={{ top: band.y, height: band.height }}
		>
			<div role="rowheader" className="gw-map__category" style={{ width: headingWidth }}>
				<button
					type="button"
					tabIndex={reachable ? 0 : -1}
					className="gw-map__fold"
					data-band={category}
					data-testid={`band-${category}`}
					aria-expanded={!folded}
					aria-label={bandText.label(name, band.rows.length)}
					title={mayChange ? undefined : bandText.forYou}
					{...ownPointer}
					onClick={() => (mayChange ? fold : foldForOneself)(editor, map, category, !folded)}
				>
					<FoldMark />
					<strong>{name}</strong>
				</button>
			</div>
			{folded ? (
				columns.map((column) => (
					<Standing
						key={column.key}
						column={column}
						counts={countFits(map.props.cells, band.rows, [column.key])}
					/>
				))
			) : (
				<div role="gridcell" className="gw-map__question" aria-colspan={Math.max(1, columns.length)}>
					{categoryQuestions[category]}
				</div>
			)}
		</div>
	)
}

function Standing({ column, counts }: { column: MapColumn; counts: Record<Fit, number> }) {
	const present = FITS.filter((fit) => counts[fit] > 0)
	const said = present.map((fit) => bandText.count(counts[fit], fitLabels[fit]))
	return (
		<div
			role="gridcell"
			className="gw-map__counts"
			aria-label={bandText.standing(approachName(column.approach), said)}
			title={said.join(', ')}
			style={{ left: column.x, width: column.width }}
		>
			{present.map((fit) => (
				<Count key={fit} fit={fit} count={counts[fit]} />
			))}
		</div>
	)
}

function Count({ fit, count }: { fit: Fit; count: number }) {
	return (
		<span className="gw-map__tally" data-fit={fit} style={{ ...useFitColours(fit), flexGrow: count }}>
			<FitSign fit={fit} size={12} />
			<span>{count}</span>
		</span>
	)
}
