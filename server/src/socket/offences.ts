import type { PersonId } from '@groundwork/shared/model/ids'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { CountLimits } from '../limits/CountLimits.js'

/**
 * Who sends what no honest program makes, again and again, comes in no more for a while. The close alone would not stop her:
 * each time she is back she is owed the whole board, some 8 ms of the server for 1,000 records.
 */
export function createOffences(limits: CountLimits) {
	const counter = limits.counter('offences', LIMITS.malformedWindowMs)
	return {
		async note(person: PersonId): Promise<void> {
			await counter.add(person)
		},

		/** Seconds until she may come in again; 0 where she may. */
		async secondsLeft(person: PersonId): Promise<number> {
			const { times, msLeft } = await counter.read(person)
			return times >= LIMITS.malformedFramesPerPerson ? Math.ceil(msLeft / 1000) : 0
		},
	}
}
