import { ASPECTS } from '@groundwork/shared/model/domain'
import { statusText } from '@groundwork/shared/text/board'
import { Class } from '../district/Class'
import { District } from '../district/District'
import { Ledger } from '../district/Ledger'
import { keepsWhatItSays } from './support/keepsWhatItSays'
import { expect, test as base } from './support/test'

const test = base.extend<object, { district: District }>({
	district: [
		// oxlint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const district = await District.start(3)
			await use(district)
			await district.end()
		},
		{ scope: 'worker', timeout: 60_000 },
	],
	// whoever opens a page comes to one server or another
	server: async ({ district }, use) => use({ ...district.nodes[0]!.server, url: district.url }),
})

test.use({ ownServer: true })

const ROWS = ASPECTS.slice(0, 9)
test.describe.configure({ mode: 'serial' })

test('[NODE-21] all servers are restarted one after the other under load: nobody notices, and nothing is lost', async ({
	person,
	district,
}) => {
	const ledger = new Ledger()
	const load = await Promise.all([1, 2, 3, 4].map((seed) => Class.gather(district.url, 5, ledger, seed)))
	const devices = load.flatMap((each) => each.devices)
	const timers = devices.map((device) => setInterval(() => device.write(), 300))
	const [ada, ben] = [await person('Ada'), await person('Ben')]
	await ada.startsBoard('Every server', ['blended_learning'])
	await ben.joins(ada, 'member')
	for (const one of [ada, ben]) await one.hasLoaded()
	const here = (one: typeof ada) =>
		one.page.getByRole('region', { name: 'People here' }).getByRole('listitem')
	// A machine that is busy with other tests may hold a page up for seconds: that it comes three times is the servers' own doing.
	let noticed: string[] = []
	for (const rows of [ROWS.slice(0, 3), ROWS.slice(3, 6), ROWS.slice(6, 9)]) {
		for (const one of [ada, ben]) {
			await expect(here(one)).toHaveCount(2)
			await expect(one.statusLine()).toHaveText('Saved')
		}
		const read = [await keepsWhatItSays(ada), await keepsWhatItSays(ben)]
		for (const [index, { server }] of district.nodes.entries()) {
			const restart = server.kill('SIGTERM').then(() => server.start())
			await ada.judgeByKey(rows[index]!, 'blended_learning', 'blocks')
			await ben.sees(rows[index]!, 'blended_learning', 'blocks')
			await restart
			await ben.judgeByKey(rows[index]!, 'blended_learning', 'strains')
			await ada.sees(rows[index]!, 'blended_learning', 'strains')
		}
		for (const one of [ada, ben]) await expect(one.statusLine()).toHaveText('Saved')
		noticed = (await Promise.all(read.map((all) => all()))).flat()
		if (noticed.length === 0) break
	}
	for (const timer of timers) clearInterval(timer)
	expect(noticed).toEqual([])
	await expect
		.poll(() => ledger.allMarks.filter((mark) => !load.some((each) => each.everybodyHas(mark))))
		.toEqual([])
	expect(devices.filter(({ putOut }) => putOut !== undefined)).toEqual([])
	for (const device of devices) device.lose()
})

test('[NODE-22] without Redis the board says that others are heard late, without PostgreSQL that nothing can be saved; both pass by themselves', async ({
	person,
	district,
}) => {
	const [ada, ben] = [await person('Ada'), await person('Ben')]
	await ada.startsBoard('Away', ['blended_learning'])
	await ben.joins(ada, 'member')
	const late = (one: typeof ada) => one.page.getByText(statusText.othersLate)

	await district.redis.stop()
	for (const one of [ada, ben]) await expect(late(one)).toBeVisible()
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await expect(ada.statusLine()).toHaveText('Saved')
	await ben.sees('grading', 'blended_learning', 'blocks')
	await district.redis.start()
	for (const one of [ada, ben]) await expect(late(one)).toBeHidden()

	await district.postgres.stop('immediate')
	await ada.judgeByKey('scheduling', 'blended_learning', 'strains')
	await expect(ada.statusLine()).toHaveText(/Server cannot save — \d+\schanges? kept on this device/)
	await expect(ben.statusLine()).toHaveText(/Server cannot save/)
	await district.postgres.start()
	for (const one of [ada, ben]) await expect(one.statusLine()).toHaveText('Saved')
	await ben.sees('scheduling', 'blended_learning', 'strains')
	await ben.judgeByKey('scheduling', 'blended_learning', 'supports')
	await ada.sees('scheduling', 'blended_learning', 'supports')
})
