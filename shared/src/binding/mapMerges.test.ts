import { afterEach, expect, test } from 'vitest'
import { UNJUDGED } from '../model/shapes/map.js'
import type { MapApproach, MapCell, MapShape } from '../model/shapes/map.js'
import { board, closeBoards, get, put } from '../testing/board.js'
import { change } from '../testing/records.js'
import { meet } from '../testing/replica.js'
import type { Replica } from '../testing/replica.js'

afterEach(closeBoards)

type Props = MapShape['props']

const mapOf = (replica: Replica) => get<MapShape>(replica, 'shape:map')

function write(replica: Replica, part: (props: Props) => Partial<Props>) {
	const map = mapOf(replica)
	put(replica, { ...map, props: { ...map.props, ...part(map.props) } })
}

const fill = (replica: Replica, fields: Partial<MapCell>) =>
	write(replica, ({ cells }) => {
		const key = 'grading:blended_learning'
		return { cells: { ...cells, [key]: { ...(cells[key] ?? UNJUDGED), ...fields } } }
	})

const describeApproach = (replica: Replica, fields: Partial<MapApproach>) =>
	write(replica, ({ approaches }) => ({
		approaches: { ...approaches, blended_learning: { ...approaches['blended_learning']!, ...fields } },
	}))

test('[MERGE-2] of all fields of a cell nobody had judged, filled in by two people at once, both stand', () => {
	const [alice, bob] = board('leader', 'member')
	fill(alice, { importance: 5, owner: 'Mia', confidence: 'guess', reviewOn: '2027-03-01' })
	fill(bob, { changeability: 2, changeType: 'adapt', sourceKind: 'tradition', horizon: 'this_year' })
	meet(alice, bob)
	expect(mapOf(alice).props.cells['grading:blended_learning']).toEqual({
		...UNJUDGED,
		importance: 5,
		owner: 'Mia',
		confidence: 'guess',
		reviewOn: '2027-03-01',
		changeability: 2,
		changeType: 'adapt',
		sourceKind: 'tradition',
		horizon: 'this_year',
	})
	expect(alice.records()).toEqual(bob.records())
})

test('[MERGE-2] an approach is renamed and defined by one, and judged and weighed by another, at once', () => {
	const [alice, bob] = board('leader', 'member')
	describeApproach(alice, { label: 'Half on paper', definition: 'Two days a week', varies: { pace: true } })
	describeApproach(bob, { stance: 'piloting', varies: { place: true } })
	fill(bob, { fit: 'strains' })
	meet(alice, bob)
	expect(mapOf(bob).props.approaches['blended_learning']).toMatchObject({
		label: 'Half on paper',
		definition: 'Two days a week',
		stance: 'piloting',
		varies: { pace: true, place: true },
	})
	expect(mapOf(alice).props.cells['grading:blended_learning']?.fit).toBe('strains')
	expect(alice.records()).toEqual(bob.records())
})

test('[MERGE-2] two people fold two categories at once, and both are folded', () => {
	const [alice, bob] = board('leader', 'member')
	write(alice, ({ folded }) => ({ folded: { ...folded, space: true } }))
	write(bob, ({ folded }) => ({ folded: { ...folded, means: true } }))
	meet(alice, bob)
	expect(mapOf(alice).props.folded).toEqual({ space: true, means: true })
	write(alice, () => ({ folded: { means: true } }))
	meet(alice, bob)
	expect(mapOf(bob).props.folded).toEqual({ means: true })
})

test('[MERGE-9] a card dropped on a row that somebody removes at once is there, and says where it lay', () => {
	const [alice, bob] = board('leader', 'member')
	put(alice, change('card', { aspect: 'grading', approach: 'blended_learning' }))
	write(bob, ({ aspects: { grading: _removed, ...aspects } }) => ({ aspects }))
	meet(alice, bob)
	expect(mapOf(alice).props.aspects['grading']).toBeUndefined()
	expect(get(bob, 'shape:card').props).toMatchObject({ aspect: 'grading', approach: 'blended_learning' })
	expect(alice.records()).toEqual(bob.records())
})
