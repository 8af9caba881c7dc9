import type { Worker } from 'node:worker_threads'
import type { Telemetry } from '../../operation/telemetry.js'
import type { Calls, CallType } from './calls.js'
import { DatabaseThread } from './DatabaseThread.js'

/** The database thread, with the size of each commit told: only here it shows how many appends went together. */
export class MeasuredThread extends DatabaseThread {
	readonly #telemetry: Telemetry

	constructor(worker: Worker, telemetry: Telemetry) {
		super(worker)
		this.#telemetry = telemetry
	}

	override async call<Type extends CallType>(
		type: Type,
		request: Calls[Type]['request'],
	): Promise<Calls[Type]['answer']> {
		const answer = await super.call(type, request)
		if (type === 'append') this.#telemetry.committed((answer as Calls['append']['answer']).length)
		return answer
	}
}
