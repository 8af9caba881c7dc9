import { Exchange } from '@groundwork/server/bus/memory/Exchange'
import { expect, test } from 'vitest'
import { Hearing, word } from '../kit/Hearing.js'
import { busContract } from './busContract.js'

busContract('memory', async () => {
	const exchange = new Exchange()
	return {
		async connect() {
			const bus = exchange.connect()
			return { bus, cut: () => bus.cut(), mend: () => bus.mend() }
		},
		async end() {},
	}
})

test('[BUS-8] a listener that fails is reported, and harms no other', async () => {
	const exchange = new Exchange()
	const errors: unknown[] = []
	const [speaker, listener] = [exchange.connect(), exchange.connect((error) => errors.push(error))]
	await listener.subscribe('talk', () => {
		throw new Error('of the listener')
	})
	const hearing = await Hearing.on(listener, 'talk')
	speaker.publish('talk', word('hello'))
	await hearing.until(1)
	expect(errors).toEqual([new Error('of the listener')])
})
