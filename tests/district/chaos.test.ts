import { setTimeout as delay } from 'node:timers/promises'
import { verifyFile } from '@groundwork/shared/record/verify'
import { random } from '@groundwork/shared/testing/random'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { Class } from './Class.js'
import { District } from './District.js'
import { somethingFails } from './faults.js'
import { Ledger } from './Ledger.js'

/** `npm run soak -- district` asks for more. */
const SECONDS = Number(process.env['DISTRICT_SECONDS'] ?? 60)
const SEED = Number(process.env['DISTRICT_SEED'] ?? Date.now() % 1_000_000)

const NODES = 3
const BOARDS = 30
const PEOPLE = 5
/** Some boards are as busy as a workshop: their logs are folded while all this goes on. */
const BUSY = 4
const WRITE_EVERY_MS = 1000
const BUSY_EVERY_MS = 200
const LOSE_EVERY_MS = 2000
const FREEZE_EVERY_MS = 3000

/** After whatever was wrong is right again. */
const MAX_WAIT_MS = 5000

test(
	`[NODE-20] servers, databases and networks fail for ${SECONDS} s: nothing is lost, all agree, nobody waits`,
	{ timeout: SECONDS * 1000 + 240_000 },
	async () => {
		const ledger = new Ledger()
		const dice = random(SEED)
		const district = await District.start(NODES)
		const classes: Class[] = []
		try {
			for (let from = 0; from < BOARDS; from += 5) {
				classes.push(
					...(await Promise.all(
						Array.from({ length: 5 }, (_, i) => Class.gather(district.url, PEOPLE, ledger, SEED + from + i)),
					)),
				)
			}
			const devices = () => classes.flatMap((each) => each.devices)
			await expect.poll(() => devices().every(({ connected }) => connected), { timeout: 30_000 }).toBe(true)

			const timers = [
				...classes.flatMap((each, index) =>
					each.devices.map((_, seat) =>
						setInterval(
							() => each.devices[seat]!.write(),
							(index < BUSY ? BUSY_EVERY_MS : WRITE_EVERY_MS) + dice.int(50),
						),
					),
				),
				setInterval(() => dice.pick(classes).loseOne(), LOSE_EVERY_MS),
				setInterval(() => void freeze(dice.pick(classes)), FREEZE_EVERY_MS),
			]
			const end = performance.now() + SECONDS * 1000
			while (performance.now() < end) {
				await delay(1000 + dice.int(2000))
				await somethingFails(district, ledger, dice)
			}
			await delay(2000)
			for (const timer of timers) clearInterval(timer)

			// everybody has come to rest: what is anywhere is everywhere
			const stopped = performance.now()
			await expect.poll(() => disagreements(classes), { timeout: 20_000, interval: 200 }).toEqual([])
			const settled = performance.now() - stopped
			const fresh = classes.map((each) => each.fresh())
			await expect
				.poll(() => fresh.filter((device, i) => !agree(device.doc, classes[i]!.devices[0]!.doc)).length, {
					timeout: 20_000,
				})
				.toBe(0)

			const lost = ledger.savedMarks.filter((mark) => !classes.some((each) => each.everybodyHas(mark)))
			const { seen, saved } = ledger.waits()
			const [savedMs, seenMs] = [quantiles(saved), quantiles(seen)]
			print({
				seed: SEED,
				seconds: SECONDS,
				faults: ledger.faults(),
				changes: ledger.size,
				lost: lost.length,
				settledMs: Math.round(settled),
				savedMs,
				seenMs,
				snapshots: await chains(classes),
			})
			expect(lost).toEqual([])
			expect(devices().filter(({ putOut }) => putOut !== undefined)).toEqual([])
			expect(savedMs.max).toBeLessThan(MAX_WAIT_MS)
			expect(seenMs.max).toBeLessThan(MAX_WAIT_MS)
			for (const device of fresh) device.lose()
		} finally {
			for (const each of classes) for (const device of each.devices) device.lose()
			await district.end()
		}
	},
)

/** Through two servers at once, where they answer: each call goes to the next of them. */
async function freeze({ leader, board }: Class): Promise<void> {
	const body = { kind: 'working', purpose: 'As it is', timeZone: 'UTC' }
	await Promise.allSettled([1, 2].map(() => leader.call('POST', `/api/boards/${board}/snapshots`, body)))
}

/** How many snapshots there are; each chain is whole, numbered without a gap, and verifies. */
async function chains(classes: readonly Class[]): Promise<number> {
	let count = 0
	for (const { leader, board } of classes) {
		const { snapshots } = await leader.call<{ snapshots: { number: number }[] }>(
			'GET',
			`/api/boards/${board}/snapshots`,
		)
		const numbers = snapshots.map(({ number }) => number).toSorted((a, b) => a - b)
		expect(numbers).toEqual(numbers.map((_, index) => index + 1))
		count += numbers.length
		if (numbers.length === 0) continue
		const file = await leader.text(`/api/boards/${board}/snapshots/${numbers.at(-1)}/export.json`)
		expect(verifyFile(file)).toHaveProperty('verified')
	}
	return count
}

const agree = (one: Y.Doc, other: Y.Doc): boolean => Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other))

const disagreements = (classes: readonly Class[]): string[] =>
	classes
		.filter(({ devices: [first, ...rest] }) => !rest.every(({ doc }) => agree(doc, first!.doc)))
		.map(({ board }) => board)

function quantiles(values: readonly number[]) {
	const sorted = values.toSorted((a, b) => a - b)
	const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
	return { p50: at(0.5), p99: at(0.99), max: at(1) }
}

const print = (figures: object) => process.stdout.write(`${JSON.stringify({ district: figures })}\n`)
