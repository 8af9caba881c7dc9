import type { PersonId } from '@groundwork/shared/model/ids'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/**
 * Who sends what no honest program makes, again and again, comes in no more for a while. The close alone would not stop her:
 * each time she is back she is owed the whole board, some 8 ms of the server for 1,000 records.
 */
export function createOffences() {
	const limiter = new RateLimiterMemory({
		points: LIMITS.malformedFramesPerPerson,
		duration: LIMITS.malformedWindowMs / 1000,
	})
	return {
		async note(person: PersonId): Promise<void> {
			await limiter.penalty(person)
		},

		/** Seconds until she may come in again; 0 where she may. */
		async secondsLeft(person: PersonId): Promise<number> {
			const noted = await limiter.get(person)
			return noted && noted.consumedPoints >= LIMITS.malformedFramesPerPerson
				? Math.ceil(noted.msBeforeNext / 1000)
				: 0
		},
	}
}
