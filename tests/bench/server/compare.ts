import { figure } from '../figures.js'
import type { Unit } from '../figures.js'
import { isFloor } from './contenders.js'
import type { ContenderName } from './contenders.js'

export type ByContender = Partial<Record<ContenderName, number>>

/** Prints what each server reached, and how ours stands to the best of its peers: what a bar is set on. */
export function compare(
	name: string,
	values: ByContender,
	unit: Unit,
	{
		bar,
		better = 'less',
		among,
	}: { bar?: number; better?: 'less' | 'more'; among?: readonly ContenderName[] } = {},
): void {
	const all = Object.entries(values) as [ContenderName, number][]
	const peers = all.filter(([who]) => who !== 'ours' && !isFloor(who) && (!among || among.includes(who)))
	for (const [who, value] of all) figure(`${name}.${who}`, value, unit)
	const reached = peers.map(([, value]) => value)
	const best = better === 'less' ? Math.min(...reached) : Math.max(...reached)
	figure(`${name}.vsBestPeer`, values.ours! / best, 'ratio', bar, better)
}
