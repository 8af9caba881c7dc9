import { figure } from '../figures.js'
import type { Unit } from '../figures.js'
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
	const peers = Object.entries(values).filter(
		([who]) => who !== 'ours' && who !== 'floor' && (!among || among.includes(who as ContenderName)),
	)
	for (const [who, value] of Object.entries(values)) figure(`${name}.${who}`, value, unit)
	const reached = peers.map(([, value]) => value)
	const best = better === 'less' ? Math.min(...reached) : Math.max(...reached)
	figure(`${name}.vsBestPeer`, values.ours! / best, 'ratio', bar, better)
}
