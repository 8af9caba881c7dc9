import { mapText } from '@groundwork/shared/text/canvas'
import { rippleText } from '@groundwork/shared/text/ripple'
import { rippleViewText } from '@groundwork/shared/text/rippleView'
import { allCards } from '@groundwork/shared/plan/find'
import { ripple, rippleStarts } from '@groundwork/shared/plan/ripple'
import type { Ripple, RippleStart } from '@groundwork/shared/plan/ripple'
import { useEffect, useMemo, useState } from 'react'
import { keepAbout, useAbout } from '../address'
import { Empty } from '../ui/Empty'
import { MapChoice } from '../ui/MapChoice'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import { allReached, byOwner } from './groups'
import { Owners } from './Owners'
import { ReachedGroups } from './ReachedGroups'
import styles from './Ripple.module.css'
import { RipplePicture } from './RipplePicture'
import { StartChoice } from './StartChoice'
import { StartPanel } from './StartPanel'
import { isThere, readStart, startKey, startName } from './start'

/** What a change pulls along with it, over the map and in words. */
export default function RippleView() {
	const plan = usePlan()
	const may = useMayEdit()
	const about = useAbout()
	const asked = useMemo(() => readStart(about), [about])
	const [turned, turn] = useState<{ about: string | undefined; map: string }>()
	// The map of the start is looked at, until somebody turns to another.
	const wanted = turned?.about === about ? turned?.map : asked && 'map' in asked ? asked.map : undefined
	const map = plan.maps.find(({ id }) => id === wanted) ?? plan.maps[0]
	const start = asked && isThere(plan, asked) ? asked : undefined
	const found = useMemo(() => start && ripple(plan, start), [plan, start])
	const begin = (next: RippleStart) => keepAbout(startKey(next))

	const [first] = rippleStarts(plan)
	const firstKey = about === undefined && first ? startKey({ kind: 'cell', ...first }) : undefined
	useEffect(() => {
		// What is to be replaced is what a team looks for. Kept, so that it stays when others mark more.
		if (firstKey !== undefined) keepAbout(firstKey)
	}, [firstKey])

	if (!map && allCards(plan.cards).length === 0)
		return (
			<Empty
				heading={rippleViewText.nothingToBegin}
				hint={may ? rippleViewText.nothingToBeginHint : undefined}
			/>
		)
	return (
		<div className={styles.view} data-testid="ripple">
			<ViewTools>
				{map ? (
					<MapChoice maps={plan.maps} value={map.id} onChange={(id) => turn({ about, map: id })} />
				) : null}
			</ViewTools>
			<p className={styles.lead}>{rippleViewText.lead}</p>
			<StartChoice plan={plan} start={start} onChoose={begin} />
			<output className={styles.summary}>
				{found ? summary(startName(plan, found.start), found) : null}
			</output>
			{start ? (
				<StartPanel key={startKey(start)} plan={plan} start={start} may={may} />
			) : (
				<section className={styles.unchosen}>
					<h3>{asked ? rippleViewText.gone : rippleViewText.notChosen}</h3>
					<p>{first || !may ? rippleViewText.notChosenHint : rippleViewText.noneReplaced}</p>
				</section>
			)}
			<div className={styles.parts}>
				{map && map.approaches.length > 0 ? (
					<div className={styles.picture}>
						<RipplePicture
							plan={plan}
							map={map}
							caption={rippleViewText.map(map.title || mapText.untitled)}
							found={found}
							onBegin={begin}
						/>
					</div>
				) : null}
				{found && allReached(found).length > 0 ? (
					<div className={styles.reached}>
						<Owners owners={byOwner(found)} />
						<ReachedGroups plan={plan} found={found} onBegin={begin} />
					</div>
				) : null}
			</div>
		</div>
	)
}

/** Told whenever the start changes, and whenever others change what follows from it. */
function summary(start: string, found: Ripple): string {
	const all = allReached(found)
	if (all.length === 0) return rippleText.nothing
	const { conflicts, requires, ripples, row, owners } = found
	return rippleViewText.summary(
		start,
		{
			conflicts: conflicts.length,
			requires: requires.length,
			ripples: ripples.length,
			row: row.length,
		},
		owners.length,
		all.filter(({ owner }) => owner === '').length,
	)
}
