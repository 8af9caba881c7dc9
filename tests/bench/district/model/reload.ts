import { random } from '@groundwork/shared/testing/random'
import { quantile } from '../../statistics.js'
import type { Costs } from './Costs.js'
import { placing } from './play.js'
import type { Setting } from './Setting.js'
import { Station } from './Station.js'
import { Timeline } from './Timeline.js'

/** Within which those come back who lost a server, each at an instant of her own (`client/src/sync/gap.ts`). */
const SPREAD_MS = 600

/** One of the nodes dies: all its boards are loaded on the others, and everybody on them comes back. Milliseconds until she has all. */
export function reload(setting: Setting, costs: Costs): { p50: number; p99: number; people: number } {
	const timeline = new Timeline()
	const stations = Array.from({ length: setting.nodes - 1 }, () => new Station(timeline, 1))
	const postgres = new Station(timeline, setting.cores)
	const source = random(7)
	const nodeOf = placing(setting, 'byBoard')
	const waits: number[] = []
	for (let board = 0; board < setting.boards; board++) {
		if (nodeOf(board, 0) !== 0) continue
		const station = stations[source.int(stations.length)]!
		const loading = Array.from({ length: setting.layers }, () => ({
			done: false,
			waiting: [] as (() => void)[],
		}))
		for (let person = 0; person < setting.people; person++) {
			const comes = source.next() * SPREAD_MS
			timeline.after(comes, () => {
				let missing = setting.layers
				for (const [layer, load] of loading.entries()) {
					const has = () =>
						station.serve(costs.node.joinHot, () => {
							if (--missing === 0) waits.push(timeline.now)
						})
					if (load.done) {
						has()
						continue
					}
					load.waiting.push(has)
					if (load.waiting.length > 1) continue
					timeline.after(layer === 0 ? costs.joinWait : 0, () =>
						postgres.serve(costs.postgres.load, () =>
							station.serve(Math.max(0, costs.node.joinCold - costs.node.joinHot), () => {
								load.done = true
								for (const next of load.waiting) next()
							}),
						),
					)
				}
			})
		}
	}
	timeline.run()
	return { p50: quantile(waits, 0.5), p99: quantile(waits, 0.99), people: waits.length }
}
