import { cellKey } from '@groundwork/shared/model/shapes/map'
import type { Plan, PlanMap } from '@groundwork/shared/plan/Plan'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import type { Ripple, RippleStart } from '@groundwork/shared/plan/ripple'
import { mapText } from '@groundwork/shared/text/canvas'
import { fitLabels } from '@groundwork/shared/text/labels'
import { rippleText } from '@groundwork/shared/text/ripple'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { useRef } from 'react'
import type { CSSProperties } from 'react'
import hidden from '../../ui/hidden.module.css'
import { FitSign } from '../../ui/FitSign'
import { fitStyle } from '../fitStyle'
import { GROUPS } from './groups'
import { GroupSign } from './GroupSign'
import { beginsAt, litPlaces, placeKey, placesOf } from './lit'
import type { Lit } from './lit'
import styles from './Picture.module.css'
import { usePictureKeys } from './usePictureKeys'

interface RipplePictureProps {
	plan: Plan
	map: PlanMap
	caption: string
	found: Ripple | undefined
	onBegin: (start: RippleStart) => void
}

const NOTHING_LIT: ReadonlyMap<string, Lit> = new Map()

/** The map with what is reached lit up: one sees at a glance how far a change goes. Any cell or row can be the start. */
export function RipplePicture({ plan, map, caption, found, onBegin }: RipplePictureProps) {
	const table = useRef<HTMLTableElement>(null)
	const lit = found ? litPlaces(plan, map, found) : NOTHING_LIT
	const begun = beginsAt(plan, map, found?.start)
	const places = placesOf(map)
	const [first = ''] = places
	const keys = usePictureKeys(table, places, begun ?? first)
	const place = (key: string) => ({ place: key, lit: lit.get(key), begins: key === begun, ...keys.stop(key) })
	return (
		<>
			<div className={styles.scroller}>
				{/* A table whose cells are walked through by arrows, as a grid is. */}
				{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
				<table ref={table} role="grid" className={styles.table} {...keys.handlers}>
					<caption className={hidden.hidden}>
						{caption}. {rippleViewText.mapKeys}
					</caption>
					<thead>
						<tr>
							<th scope="col">{mapText.aspects}</th>
							{map.approaches.map((approach) => (
								<th key={approach.key} scope="col" className={styles.column}>
									{approachName(approach)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{map.aspects.map((aspect) => {
							const row = aspectName(aspect)
							return (
								<tr key={aspect.key}>
									<th scope="row">
										<Place
											{...place(placeKey(aspect.key))}
											name={rippleViewText.beginRow(row)}
											onBegin={() => onBegin({ kind: 'aspect', map: map.id, aspect: aspect.key })}
										>
											<span className={styles.rowName}>{row}</span>
										</Place>
									</th>
									{map.approaches.map((approach) => {
										const fit = map.cells.get(cellKey(aspect.key, approach.key))?.fit ?? 'unknown'
										return (
											<td key={approach.key}>
												<Place
													{...place(placeKey(aspect.key, approach.key))}
													name={mapText.cellLabel(row, approachName(approach), fitLabels[fit])}
													onBegin={() =>
														onBegin({
															kind: 'cell',
															map: map.id,
															aspect: aspect.key,
															approach: approach.key,
														})
													}
												>
													<span className={styles.fit} data-fit={fit} style={fitStyle(fit)}>
														<FitSign fit={fit} size={13} />
													</span>
												</Place>
											</td>
										)
									})}
								</tr>
							)
						})}
					</tbody>
				</table>
			</div>
			<Legend />
		</>
	)
}

interface PlaceProps {
	place: string
	name: string
	lit: Lit | undefined
	begins: boolean
	tabIndex: number
	onBegin: () => void
	children: React.ReactNode
}

/** One cell or the head of a row, with its sign and word where it is lit. */
function Place({ place, name, lit, begins, tabIndex, onBegin, children }: PlaceProps) {
	const group = begins ? 'start' : lit?.groups[0]
	const said = begins
		? rippleViewText.starts
		: lit &&
			rippleViewText.litBy(
				lit.groups.map((one) => rippleText.groups[one]),
				lit.count,
			)
	return (
		<button
			type="button"
			className={styles.place}
			data-place={place}
			data-lit={group}
			aria-label={said ? rippleViewText.cell(name, said) : name}
			aria-current={begins ? 'true' : undefined}
			tabIndex={tabIndex}
			style={{ '--distance': lit?.distance ?? 0 } as CSSProperties}
			onClick={onBegin}
		>
			{children}
			{group ? (
				<span key={group} className={styles.lit}>
					<GroupSign group={group} size={13} />
					<span>{rippleViewText.lit[group]}</span>
				</span>
			) : null}
		</button>
	)
}

function Legend() {
	return (
		<ul className={styles.legend} aria-label={rippleViewText.legend}>
			{(['start', ...GROUPS] as const).map((group) => (
				<li key={group}>
					<span className={styles.swatch} data-lit={group}>
						<GroupSign group={group} size={13} />
					</span>
					{group === 'start' ? rippleViewText.starts : rippleText.groups[group]}
				</li>
			))}
		</ul>
	)
}
