import { expect, test as base } from '@playwright/test'
import { startServerProcess } from '../../kit/serverProcess'
import type { ServerProcess } from '../../kit/serverProcess'
import { Person } from './Person'

interface Fixtures {
	/** Whether a test stops, starves or restarts its server: then it has one to itself. */
	ownServer: boolean
	server: ServerProcess
	/** Opens a browser for somebody. At the end nobody's page may have crashed, called out, or tried what it is forbidden. */
	person: (name: string, viewport?: { width: number; height: number }) => Promise<Person>
}

async function withServer(use: (server: ServerProcess) => Promise<void>): Promise<void> {
	const server = await startServerProcess()
	await use(server)
	await server.end()
}

/** To start a server costs a tenth of a short test: those that leave it alone share one, on boards and with people of their own. */
export const test = base.extend<Fixtures, { sharedServer: ServerProcess }>({
	ownServer: [false, { option: true }],
	// oxlint-disable-next-line no-empty-pattern
	sharedServer: [async ({}, use) => withServer(use), { scope: 'worker' }],
	server: async ({ ownServer, sharedServer }, use) => (ownServer ? withServer(use) : use(sharedServer)),
	person: async ({ browser, server }, use) => {
		const people: Person[] = []
		await use(async (name, viewport) => {
			const one = await Person.open(browser, server.url, name, viewport)
			people.push(one)
			return one
		})
		for (const { name, crashes, foreign, forbidden } of people) {
			expect(crashes, `${name}'s page crashed`).toEqual([])
			expect(forbidden, `${name}'s page tried what its policy forbids`).toEqual([])
			expect(foreign, `${name}'s page called another origin`).toEqual([])
		}
		await Promise.all(people.map((one) => one.close()))
	},
})

export { expect }
