// The grid is laid out by the shape, in page units; the tags of a table would lay themselves out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { isDefined } from '@groundwork/shared/model/shapes/map'
import type { MapColumn } from '@groundwork/shared/model/shapes/mapLayout'
import { stanceLabels } from '@groundwork/shared/text/labels'
import { headText } from '@groundwork/shared/text/map'
import type { TLShapeId } from 'tldraw'
import { approachName } from '../labels'
import { HeadMore } from './HeadMore'
import { StanceSign } from './StanceSign'

interface ColumnHeadProps {
	map: TLShapeId
	column: MapColumn
	/** Whether Tab reaches it. */
	reachable: boolean
}

/** An approach: its name, where the team stands, and whether it has said what it means by it. */
export function ColumnHead({ map, column: { key, approach, x, width }, reachable }: ColumnHeadProps) {
	const name = approachName(approach)
	const { stance } = approach
	const missing = isDefined(approach)
		? ''
		: stance === 'chosen'
			? headText.chosenUndefined
			: headText.undefinedYet
	return (
		<div
			role="columnheader"
			tabIndex={reachable ? 0 : -1}
			className="gw-map__column"
			data-head={`column:${key}`}
			data-testid={`column-${key}`}
			data-stance={stance}
			aria-label={headText.column(name, stanceLabels[stance], missing)}
			aria-haspopup="dialog"
			style={{ left: x, width }}
			title={name}
		>
			<span className="gw-map__name">{name}</span>
			<span className="gw-map__stance">
				<StanceSign stance={stance} />
				<span>{stanceLabels[stance]}</span>
				{missing && <span className="gw-map__missing">{missing}</span>}
			</span>
			<HeadMore map={map} head={{ side: 'column', key }} label={headText.more(name)} />
		</div>
	)
}
