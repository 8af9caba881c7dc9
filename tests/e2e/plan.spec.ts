import { ASPECTS, FITS } from '@groundwork/shared/model/domain'
import type { ApproachCode, Fit } from '@groundwork/shared/model/domain'
import { joinWithStockProvider } from '../kit/program'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

test.use({ ownServer: true })

const APPROACHES: ApproachCode[] = ['blended_learning', 'project_based_learning', 'dual_enrollment']

const verdicts = ASPECTS.flatMap((aspect, row) =>
	APPROACHES.map((approach, column) => ({ aspect, approach, fit: FITS[(row + column) % 4] as Fit })),
)
const half = (who: number) => verdicts.filter((_verdict, i) => i % 2 === who)

async function mapTheEnvironment(person: Person, who: number) {
	const [first, ...others] = half(who)
	await person.judgeByPointer(first!.aspect, first!.approach, first!.fit)
	for (const { aspect, approach, fit } of others) await person.judgeByKey(aspect, approach, fit)
}

async function writeChanges(person: Person, count: number) {
	for (let i = 0; i < count; i++) {
		const { aspect, approach } = verdicts[(i * 7) % verdicts.length]!
		await person.addChange(aspect, approach, {
			title: `${person.name} ${i + 1}`,
			from: 'Forty-five minute periods',
			to: 'Two long blocks a day',
		})
	}
}

test('a team maps its environment together, and after a crash everything that was saved is there', async ({
	server,
	person,
}) => {
	test.setTimeout(300_000)
	const leader = await person('Ada')
	await leader.nameHerself()
	const board = await leader.makeBoard('Hillside Middle', APPROACHES)
	const member = await person('Ben')
	await member.join(await leader.invite('member'))

	await Promise.all([mapTheEnvironment(leader, 0), mapTheEnvironment(member, 1)])
	await Promise.all([writeChanges(leader, 10), writeChanges(member, 10)])
	for (let i = 0; i < 5; i++) {
		const { aspect, approach } = verdicts[i * 9]!
		await leader.pinImpediment(aspect, approach, `Impediment ${i + 1}`)
	}

	await expect.poll(async () => (await member.shapes('impediment')).length).toBe(5)
	for (const one of [leader, member]) {
		for (const { aspect, approach, fit } of verdicts) await one.sees(aspect, approach, fit)
		await expect.poll(async () => (await one.shapes('change')).length).toBe(20)
		await expect(one.statusLine()).toHaveText('Saved')
	}
	expect(await leader.records()).toEqual(await member.records())

	const late = await person('Cleo')
	await late.join(await leader.invite('viewer'))
	expect(await late.records()).toEqual(await leader.records())
	await expect(late.statusLine()).toHaveText('Read only')

	const saved = await leader.records()
	await late.hasLoaded()
	await server.kill('SIGKILL')
	await expect(leader.statusLine()).toContainText('Offline')
	await server.start()
	await expect(leader.statusLine()).toHaveText('Saved')
	const program = await joinWithStockProvider({
		url: server.url,
		board,
		layer: 'canvas',
		token: await leader.token(),
	})
	const shapes = Object.keys(saved).filter(
		(id) => !Object.keys(program.doc.getMap('records').toJSON()).includes(id),
	)
	program.close()
	expect(shapes.every((id) => saved[id]?.type === 'impediment')).toBe(true)

	// A browser that never saw the board shows what the server kept, and nothing else.
	const fresh = await person('Dana')
	await fresh.join(await leader.invite('member'))
	expect(await fresh.records()).toEqual(saved)
})
