import { expect, test as base } from '@playwright/test'
import { startServerProcess } from '../../kit/serverProcess'
import type { ServerProcess } from '../../kit/serverProcess'
import { Desk, VIEWPORT } from './Desk'
import { Desks } from './Desks'
import { Person } from './Person'

interface Fixtures {
	/** Whether a test stops, starves or restarts its server: then it has one to itself. */
	ownServer: boolean
	/** Whether a test leaves on a page what nothing takes off again, such as another clock: then its browsers are its own. */
	ownDesks: boolean
	server: ServerProcess
	/** Opens a browser for somebody. At the end nobody's page may have crashed, called out, or tried what it is forbidden. */
	person: (name: string, viewport?: { width: number; height: number }) => Promise<Person>
}

async function withServer(use: (server: ServerProcess) => Promise<void>): Promise<void> {
	const server = await startServerProcess()
	await use(server)
	await server.end()
}

/**
 * To start a server costs a tenth of a short test: those that leave it alone share one, on boards and with people of their own. To
 * begin with an empty browser costs more than most tests do by themselves, so they share these too, cleared from one to the next.
 */
export const test = base.extend<Fixtures, { sharedServer: ServerProcess; desks: Desks }>({
	ownServer: [false, { option: true }],
	ownDesks: [false, { option: true }],
	// oxlint-disable-next-line no-empty-pattern
	sharedServer: [async ({}, use) => withServer(use), { scope: 'worker' }],
	desks: [
		async ({ browser }, use) => {
			const desks = new Desks(browser)
			await use(desks)
			await desks.close()
		},
		{ scope: 'worker' },
	],
	server: async ({ ownServer, sharedServer }, use) => (ownServer ? withServer(use) : use(sharedServer)),
	person: async ({ browser, server, desks, ownServer, ownDesks }, use) => {
		const own = ownServer || ownDesks
		const people: Person[] = []
		const taken: Desk[] = []
		await use(async (name, viewport = VIEWPORT) => {
			const desk = own ? await Desk.open(browser) : await desks.take()
			taken.push(desk)
			await desk.page.setViewportSize(viewport)
			const one = new Person(name, server.url, desk)
			people.push(one)
			return one
		})
		for (const { name, crashes, foreign, forbidden } of people) {
			expect(crashes, `${name}'s page crashed`).toEqual([])
			expect(forbidden, `${name}'s page tried what its policy forbids`).toEqual([])
			expect(foreign, `${name}'s page called another origin`).toEqual([])
		}
		await Promise.all(taken.map((desk) => (own ? desk.close() : desks.giveBack(desk, server.url))))
	},
})

export { expect }
