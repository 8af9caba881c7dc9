import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { APPROACHES, ASPECTS, CHANGE_STATUSES, FITS, HORIZONS } from '@groundwork/shared/model/domain'
import { UNJUDGED, cellKey } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { random } from '@groundwork/shared/testing/random'
import { change } from '@groundwork/shared/testing/records'
import type { TLRecord } from '@tldraw/tlschema'
import { notes, words } from '../workload.js'

const COLUMNS = APPROACHES.slice(0, 6)

/** A whole map, a change for every fourth record, and sticky notes: more than any team's board, from a seed. */
export function frozenRecords(count: number): TLRecord[] {
	const source = random(3)
	const drawn = notes(count - 1)
	const shapes = drawn.map((one, at) =>
		at % 4 > 0
			? one
			: {
					...change(`change_${at}`, {
						title: `What will change, number ${at}`,
						from: words(source, 60),
						to: words(source, 120),
						status: source.pick(CHANGE_STATUSES),
						horizon: source.pick(HORIZONS),
						owner: source.pick(['', 'Ada', 'Grace']),
						aspect: source.pick(ASPECTS),
						approach: source.pick(COLUMNS),
					}),
					index: one.index,
				},
	)
	const map = environmentMap('Plan', COLUMNS, FIRST_PAGE_ID) as unknown as MapShape
	const cells = ASPECTS.flatMap((aspect) =>
		COLUMNS.map((approach) => [
			cellKey(aspect, approach),
			{ ...UNJUDGED, fit: source.pick(FITS), note: words(source, 80) },
		]),
	)
	const judged: unknown = { ...map, props: { ...map.props, cells: Object.fromEntries(cells) } }
	return [judged, ...shapes] as TLRecord[]
}
