import { CHANGE_STATUSES, FITS, IMPEDIMENT_STATUSES } from '@groundwork/shared/model/domain'
import type { ChangeShape } from '@groundwork/shared/model/shapes/card'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import type { TLRecord } from '@tldraw/tlschema'
import { interleaved, processorTime, ratios } from '../clock.js'
import { figure } from '../figures.js'
import { collectGarbage } from '../host.js'
import { median, quantile } from '../statistics.js'
import { planBoard } from './board.js'

const WARM_UP = 400
const CHANGES = 1000
const ROUNDS = 15
const TODAY = '2027-03-01'
/** An eighth of a frame of a screen: what is left for a view that draws it. */
const BAR_MS = 2

/** What one person does at a time, by what is touched. */
type Edit = (records: Map<string, TLRecord>, source: Random) => { put: TLRecord[]; removed?: string[] }

const some = <Shape>(records: Map<string, TLRecord>, source: Random, type: string): Shape => {
	const all = [...records.values()].filter((record) => 'type' in record && (record.type as unknown) === type)
	return source.pick(all) as unknown as Shape
}

const withProps = <Shape extends { props: object }>(shape: Shape, props: Partial<Shape['props']>) =>
	({ ...shape, props: { ...shape.props, ...props } }) as unknown as TLRecord

const EDITS: Record<string, Edit> = {
	letter: (records, source) => {
		const card = some<ChangeShape>(records, source, 'change')
		return { put: [withProps(card, { title: `${card.props.title}x` })] }
	},
	status: (records, source) => {
		const card = some<ChangeShape>(records, source, 'change')
		return { put: [withProps(card, { status: source.pick(CHANGE_STATUSES) })] }
	},
	toCell: (records, source) => {
		const card = some<ChangeShape>(records, source, 'change')
		const { aspect, approach } = some<ChangeShape>(records, source, 'change').props
		return { put: [withProps(card, { aspect, approach })] }
	},
	verdict: (records, source) => {
		const map = some<MapShape>(records, source, 'map')
		const [key, cell] = source.pick(Object.entries(map.props.cells))
		return {
			put: [withProps(map, { cells: { ...map.props.cells, [key]: { ...cell, fit: source.pick(FITS) } } })],
		}
	},
	impediment: (records, source) => {
		const pin = some<ImpedimentShape>(records, source, 'impediment')
		return { put: [withProps(pin, { status: source.pick(IMPEDIMENT_STATUSES) })] }
	},
	deleted: (records, source) => ({ put: [], removed: [some<ChangeShape>(records, source, 'change').id] }),
}

/**
 * What it takes until the plan and all findings say that one of 2,000 cards, a verdict or an impediment has changed. By processor
 * time: with other work on the machine, the clock would measure that.
 */
export function change1(): void {
	const source = random(71)
	const board = planBoard(source)
	const records = new Map(board.map((record) => [record.id as string, record]))
	const projection = new PlanProjection(board, TODAY)
	const { findings, setAside } = projection.plan
	figure('plan.change1.findings', findings.length + setAside.length, 'count')

	const take = (edit: Edit) => {
		const { put, removed = [] } = edit(records, source)
		for (const id of removed) records.delete(id)
		for (const record of put) records.set(record.id, record)
		const before = projection.plan
		const ms = processorTime(() => projection.update(put, removed))
		return { ms, isNew: projection.plan !== before }
	}

	for (const [name, edit] of Object.entries(EDITS)) {
		for (let at = 0; at < WARM_UP; at++) take(edit)
		collectGarbage()
		const taken = Array.from({ length: name === 'deleted' ? CHANGES / 5 : CHANGES }, () => take(edit))
		if (!taken.some(({ isNew }) => isNew)) throw new Error(`the plan never took in: ${name}`)
		const times = taken.map(({ ms }) => ms)
		figure(`plan.change1.${name}.ms`, median(times), 'ms', BAR_MS)
		figure(`plan.change1.${name}.p99Ms`, quantile(times, 0.99), 'ms')
	}

	const letter = EDITS['letter']!
	const times = interleaved(
		{
			kept: () => void take(letter),
			anew: () => void new PlanProjection(records.values(), TODAY),
		},
		ROUNDS,
		3,
	)
	figure('plan.anew.ms', median(times.anew.cpu), 'ms')
	figure('plan.change1.vsAnew', median(ratios(times.kept, times.anew)), 'ratio', 1)
}
