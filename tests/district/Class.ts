import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import { ApiCaller } from '../kit/program.js'
import { Device } from './Device.js'
import type { Ledger } from './Ledger.js'

/** A board and the people who have it open, each with a device of her own. */
export class Class {
	readonly devices: Device[] = []
	readonly #tokens: string[]
	#newcomers = 0

	private constructor(
		readonly board: string,
		readonly leader: ApiCaller,
		tokens: string[],
		readonly url: string,
		readonly ledger: Ledger,
		readonly dice: Random,
	) {
		this.#tokens = tokens
	}

	/** @param seed of everything that is by chance in it. */
	static async gather(url: string, people: number, ledger: Ledger, seed: number): Promise<Class> {
		const leader = await ApiCaller.named(url, 'Leader')
		const { id: board } = await leader.call<{ id: string }>('POST', '/api/boards', {
			title: `Class ${seed}`,
			template: 'blank',
		})
		const { token: invitation } = await leader.call<{ token: string }>(
			'POST',
			`/api/boards/${board}/invitations`,
			{ role: 'member' },
		)
		const members = await Promise.all(
			Array.from({ length: people - 1 }, async (_, index) => {
				const member = await ApiCaller.named(url, `Member ${index}`)
				await member.call('POST', `/api/invitations/${invitation}/accept`)
				return member.token
			}),
		)
		const gathered = new Class(board, leader, [leader.token, ...members], url, ledger, random(seed))
		for (const index of gathered.#tokens.keys()) gathered.devices.push(gathered.#open(index, `d${index}`))
		return gathered
	}

	/** Somebody's device is lost, and she goes on with another one. */
	loseOne(): void {
		const index = this.dice.int(this.devices.length)
		this.devices[index]!.lose()
		this.devices[index] = this.#open(index, `n${++this.#newcomers}`)
	}

	everybodyHas(mark: string): boolean {
		return mark.startsWith(`${this.board}:`) && this.devices.every((device) => device.holds(mark))
	}

	/** Another device of the leader's, which knows nothing yet. */
	fresh(): Device {
		return this.#open(0, `f${++this.#newcomers}`)
	}

	#open(index: number, name: string): Device {
		return new Device({
			syncUrl: `${this.url.replace(/^http/, 'ws')}/sync/${this.board}/canvas?v=${PROTOCOL_VERSION}&token=${this.#tokens[index]}`,
			name: `${this.board}:${name}`,
			ledger: this.ledger,
			dice: this.dice,
			readers: this.#tokens.length - 1,
		})
	}
}
