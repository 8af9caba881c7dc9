import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { Category, Fit } from '@groundwork/shared/model/domain'
import { fitInvitations, mapText } from '@groundwork/shared/text/canvas'
import { cardKindLabels, fitLabels } from '@groundwork/shared/text/labels'
import { cellText } from '@groundwork/shared/text/map'
import { memo } from 'react'
import { FitSign } from '../../ui/FitSign'
import { useFitColours } from '../ui/useFitColours'
import { CardsMark, ChangeMark, Dots, FlagMark, NoteMark } from './marks'
import type { CardsHere, ImpedimentsHere } from './placed'

/** Values alone, so that a cell is drawn again only when something in it changed. */
interface MapCellProps {
	aspect: string
	approach: string
	rowName: string
	columnName: string
	category: Category
	x: number
	width: number
	fit: Fit
	noted: boolean
	importance: number | null
	changeability: number | null
	guessed: boolean
	cards: CardsHere
	/** Those that still stand in its way. */
	impediments: ImpedimentsHere
	/** How many threads on it are open. */
	threads: number
	/** The one place that Tab reaches; arrows move it. */
	reachable: boolean
	open: boolean
}

/**
 * One verdict: sign, word and colour, and in small what stands there with it. How much of that is seen follows from how near the
 * map is, by style alone. A pointer's click comes through the canvas, so that a drag can still select.
 */
export const MapCell = memo(function MapCell(props: MapCellProps) {
	const { aspect, approach, x, width, fit, category, noted, guessed, importance, changeability } = props
	const colours = useFitColours(fit)
	const severities = Object.values(props.impediments)
	const cards = Object.values(props.cards)
	const changes = cards.filter((kind) => kind === 'change').length
	const others = cards.length - changes
	const weights = [
		importance !== null && cellText.importance(importance),
		changeability !== null && cellText.changeability(changeability),
	].filter(Boolean)
	const judged = fit !== 'unknown'

	return (
		<div
			// Laid out by the shape, in page units: a table would lay itself out.
			// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
			role="gridcell"
			tabIndex={props.reachable ? 0 : -1}
			className="gw-cell"
			data-testid={`cell-${aspect}-${approach}`}
			data-cell={`${aspect}:${approach}`}
			data-fit={fit}
			data-open={props.open}
			aria-label={labelOf(props)}
			aria-haspopup="dialog"
			style={{ left: x, width, ...colours }}
		>
			<span className="gw-cell__verdict">
				<span className="gw-cell__line">
					<FitSign fit={fit} size={17} />
					<span className="gw-cell__word">{fitLabels[fit]}</span>
					{!judged && <span className="gw-cell__invitation">{fitInvitations[category]}</span>}
					{judged && guessed && <span className="gw-cell__guess">{cellText.guess}</span>}
					{severities.length > 0 && (
						<span className="gw-cell__standing">
							<FlagMark />
							{severities.length}
							<SeverityBars severity={Math.max(...severities)} />
						</span>
					)}
				</span>
				{(weights.length > 0 || noted || cards.length > 0) && (
					<span className="gw-cell__line gw-cell__small">
						<span className="gw-cell__weights">{weights.join(' · ')}</span>
						{noted && <NoteMark />}
						{changes > 0 && (
							<span className="gw-cell__count">
								<ChangeMark />
								{changes}
							</span>
						)}
						{others > 0 && (
							<span className="gw-cell__count">
								<CardsMark />
								{others}
							</span>
						)}
					</span>
				)}
				<Dots impediments={severities.length} cards={cards.length} />
			</span>
		</div>
	)
})

function labelOf(props: MapCellProps): string {
	const severities = Object.values(props.impediments)
	const kinds = Object.values(props.cards)
	return [
		mapText.cellLabel(props.rowName, props.columnName, fitLabels[props.fit]),
		props.fit !== 'unknown' && props.guessed && cellText.guessed,
		props.importance !== null && cellText.importanceOf(props.importance),
		props.changeability !== null && cellText.changeabilityOf(props.changeability),
		...CARD_KINDS.map((kind) => {
			const count = kinds.filter((one) => one === kind).length
			return count > 0 && cellText.cardsOf(count, cardKindLabels[kind])
		}),
		severities.length > 0 && cellText.impediments(severities.length, Math.max(...severities)),
		props.noted && mapText.cellHasNote,
		props.threads > 0 && mapText.cellThreads(props.threads),
	]
		.filter(Boolean)
		.join(', ')
}

/** How severe the gravest is, as on its pin: as many bars filled of five. */
function SeverityBars({ severity }: { severity: number }) {
	return (
		<svg width="17" height="11" viewBox="0 0 17 11" fill="currentColor" aria-hidden="true">
			{[1, 2, 3, 4, 5].map((bar) => (
				<rect
					key={bar}
					x={bar * 3.4 - 3.4}
					y={9 - bar * 1.6}
					width="2.4"
					height={2 + bar * 1.6}
					rx="0.5"
					opacity={bar <= severity ? 1 : 0.3}
				/>
			))}
		</svg>
	)
}
