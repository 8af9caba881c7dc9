import { expect, test } from 'vitest'
import { random } from '@groundwork/shared/testing/random'
import type { ChangeShape } from '@groundwork/shared/model/shapes/card'
import { get, put, recolour, remove, set } from '@groundwork/shared/testing/board'
import { History } from '@groundwork/shared/testing/history'
import { change, geo } from '@groundwork/shared/testing/records'
import { createReplica, deliver } from '@groundwork/shared/testing/replica'
import type { Replica } from '@groundwork/shared/testing/replica'
import { Network } from '../kit/network'
import { inEveryOrder } from './inEveryOrder'
import type { Pair } from './inEveryOrder'

const SHAPES = ['shape:a', 'shape:b', 'shape:c']

/** One frame of a drag of all three. */
function drag(replica: Replica, x: number): void {
	put(replica, ...SHAPES.flatMap((id) => (get(replica, id) ? [{ ...get(replica, id), x }] : [])))
	replica.binding.frame()
}

const placesIn = (replica: Replica) => SHAPES.map((id) => get(replica, id)?.x)

/** Alice drags three shapes, and Bob types in the card among them: "one" becomes "one two", and she hears of it. */
function typeWhileDragged({ alice, bob, meet }: Pair): void {
	put(alice, change('a', { title: 'one' }), geo('b'), geo('c'))
	meet()
	drag(alice, 10)
	const card = get<ChangeShape>(bob, 'shape:a')
	put(bob, { ...card, props: { ...card.props, title: 'one two' } })
	bob.binding.flush()
	deliver(bob, alice)
}

inEveryOrder((open) => {
	test('[GEST-12] what a colleague types in a card while it is dragged is there once', () => {
		const { alice, bob, meet } = open('leader', 'member')
		typeWhileDragged({ alice, bob, meet })
		drag(alice, 20)
		expect(get<ChangeShape>(alice, 'shape:a').props.title).toBe('one two')
		meet()
		expect(get<ChangeShape>(bob, 'shape:a').props.title).toBe('one two')
		expect(placesIn(bob)).toEqual([20, 20, 20])
	})

	test('[GEST-12] also where another change ends the drag', () => {
		const { alice, bob, meet } = open('leader', 'member')
		typeWhileDragged({ alice, bob, meet })
		set(alice, 'shape:a', { opacity: 0.5 })
		meet()
		expect(get<ChangeShape>(bob, 'shape:a').props.title).toBe('one two')
	})

	test('[GEST-12] a colour that a colleague gives a shape while it is dragged stays', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'), geo('b'), geo('c'))
		meet()
		drag(alice, 10)
		recolour(bob, 'shape:a', 'red')
		bob.binding.flush()
		deliver(bob, alice)
		recolour(bob, 'shape:a', 'blue')
		bob.binding.flush()
		drag(alice, 20)
		meet()
		expect(get(bob, 'shape:a')).toMatchObject({ x: 20, props: { color: 'blue' } })
		expect(alice.records()).toEqual(bob.records())
	})

	test('[GEST-4] a shape that a colleague deletes while it is dragged with others is gone, and the others go on', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'), geo('b'), geo('c'))
		meet()
		drag(alice, 10)
		remove(bob, 'shape:b')
		bob.binding.flush()
		deliver(bob, alice)
		drag(alice, 20)
		meet()
		expect(placesIn(bob)).toEqual([20, undefined, 20])
		expect(alice.records()).toEqual(bob.records())
	})

	test('[GEST-13] a drag given up leaves everything where it was, for everybody', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'), geo('b'), geo('c'))
		meet()
		const history = new History(alice.store)
		history.mark()
		drag(alice, 10)
		deliver(alice, bob)
		drag(alice, 20)
		deliver(alice, bob)
		expect(placesIn(bob)).toEqual([20, 20, 20])
		history.bail()
		meet()
		expect(placesIn(alice)).toEqual([0, 0, 0])
		expect(alice.records()).toEqual(bob.records())
		history.dispose()
	})

	test('[GEST-5] a deletion by whoever drags ends the drag and keeps it', () => {
		const { alice, bob, meet } = open('leader', 'member')
		put(alice, geo('a'), geo('b'), geo('c'))
		meet()
		drag(alice, 10)
		remove(alice, 'shape:c')
		meet()
		expect(placesIn(bob)).toEqual([10, 10, undefined])
		expect(alice.records()).toEqual(bob.records())
	})
})

test('[GEST-3] shapes whose window crashes while it drags them stay together, and every window shows them at one place', () => {
	const network = new Network(random(1))
	const [alice, bob] = [network.join('leader'), network.join('member')]
	put(alice.replica, geo('a'), geo('b'), geo('c'))
	network.settle()
	for (let x = 1; x <= 5; x++) drag(alice.replica, x)
	network.deliver(bob, 100, false)
	bob.replica.binding.flush()
	expect(placesIn(bob.replica)).toEqual([5, 5, 5])
	network.crash(alice)
	expect(placesIn(alice.replica)).toEqual([5, 5, 5])
	set(bob.replica, 'shape:a', { y: 7 })
	network.settle()
	const fresh = createReplica('member', bob.replica)
	for (const replica of [alice.replica, bob.replica, fresh]) {
		expect(placesIn(replica)).toEqual([5, 5, 5])
		expect(get(replica, 'shape:a').y).toBe(7)
	}
	fresh.dispose()
	network.close()
})
