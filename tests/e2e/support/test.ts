import { expect, test as base } from '@playwright/test'
import { startServerProcess } from '../../kit/serverProcess'
import type { ServerProcess } from '../../kit/serverProcess'
import { Person } from './Person'

interface Fixtures {
	server: ServerProcess
	/** Opens a browser for somebody. At the end nobody's page may have crashed, called out, or tried what it is forbidden. */
	person: (name: string, viewport?: { width: number; height: number }) => Promise<Person>
}

/** Each test has a server process and data of its own. */
export const test = base.extend<Fixtures>({
	// oxlint-disable-next-line no-empty-pattern
	server: async ({}, use) => {
		const server = await startServerProcess()
		await use(server)
		await server.end()
	},
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
