import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { recordsOf } from './layout.js'
import { board, closeBoards, get, put } from '../testing/board.js'
import { change, impediment } from '../testing/records.js'
import { meet } from '../testing/replica.js'
import type { ChangeShape } from '../model/shapes/card.js'
import { completeProps } from '../model/shapes/complete.js'
import { IMPEDIMENT_DEFAULTS } from '../model/shapes/impediment.js'
import type { GridShape } from '../model/shapes/grid.js'
import type { MapShape } from '../model/shapes/map.js'
import { UNDESCRIBED, UNJUDGED } from '../model/shapes/map.js'

afterEach(closeBoards)

/** As the program before the family of cards wrote it: template 11, and no word of the fields that came later. */
const OLD_CHANGE = [11, 0, 0, 0, 'a1', { title: 'Two blocks', owner: 'Ada' }]

describe('a record of an older program', () => {
	test('[LAYOUT-11] is read with the fields that came later, as nobody filled them in', () => {
		const [alice, bob] = board('leader', 'member')
		recordsOf(alice.docs.canvas!).set('shape:old', new Y.Map([['$', OLD_CHANGE]]))
		meet(alice, bob)
		expect(bob.quarantined).toEqual([])
		expect(get<ChangeShape>(bob, 'shape:old').props).toEqual(
			change('x', { title: 'Two blocks', owner: 'Ada' }).props,
		)
	})

	test('[LAYOUT-11] is filled in by two people at once, and both stand', () => {
		const [alice, bob] = board('leader', 'member')
		recordsOf(alice.docs.canvas!).set('shape:old', new Y.Map([['$', OLD_CHANGE]]))
		meet(alice, bob)
		const fill = (who: typeof alice, props: Partial<ChangeShape['props']>) => {
			const old = get<ChangeShape>(who, 'shape:old')
			put(who, { ...old, props: { ...old.props, ...props } })
		}
		fill(alice, { couldFail: { weak_readers: true }, because: 'Longer work' })
		fill(bob, { couldFail: { advanced: true }, due: '2027-01-31' })
		meet(alice, bob)
		expect(get<ChangeShape>(alice, 'shape:old').props).toMatchObject({
			couldFail: { weak_readers: true, advanced: true },
			because: 'Longer work',
			due: '2027-01-31',
		})
		expect(alice.records()).toEqual(bob.records())
	})

	test('[LAYOUT-11] is a map whose columns and cells say less', () => {
		const [alice, bob] = board('leader', 'member')
		const entry = recordsOf(alice.docs.canvas!).get('shape:map') as Y.Map<unknown>
		entry.set('/props/approaches/own', { code: 'other', label: 'Studios', index: 'a9' })
		entry.set('/props/cells/grading:own', { fit: 'strains', note: 'Rank' })
		meet(alice, bob)
		expect(bob.quarantined).toEqual([])
		const { approaches, cells, folded } = get<MapShape>(bob, 'shape:map').props
		expect(approaches['own']).toEqual({ ...UNDESCRIBED, code: 'other', label: 'Studios', index: 'a9' })
		expect(cells['grading:own']).toEqual({ ...UNJUDGED, fit: 'strains', note: 'Rank' })
		expect(folded).toEqual({})
	})

	test('[LAYOUT-11] is a grid that does not say when its first year begins, until somebody does', () => {
		const [alice, bob] = board('leader', 'member')
		const rows = { volunteers: { code: 'volunteers', label: '', index: 'a1' } }
		const props = { grid: 'coexistence', rows, columns: {}, cells: {} }
		const entry = new Y.Map([['$', [23, 0, 0, 0, 'a1', props]]])
		recordsOf(alice.docs.canvas!).set('shape:old', entry)
		meet(alice, bob)
		expect(bob.quarantined).toEqual([])
		expect(get<GridShape>(bob, 'shape:old').props).toEqual({ ...props, begins: '' })
		expect([...entry.keys()]).toEqual(['$'])

		const old = get<GridShape>(bob, 'shape:old')
		put(bob, { ...old, props: { ...old.props, begins: '2027-08-01' } })
		meet(alice, bob)
		expect(get<GridShape>(alice, 'shape:old').props.begins).toBe('2027-08-01')
		expect([...entry.keys()].toSorted()).toEqual(['$', '/props/begins'])
	})

	test('[LAYOUT-11] costs nothing where nothing is missing', () => {
		const whole = impediment('a').props
		expect(completeProps('impediment', whole)).toBe(whole)
		expect(completeProps('impediment', { statement: 'x' })).toEqual({
			...IMPEDIMENT_DEFAULTS,
			statement: 'x',
		})
		expect(completeProps('map', 'broken')).toBe('broken')
	})
})
