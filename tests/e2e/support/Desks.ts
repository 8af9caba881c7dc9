import type { Browser } from '@playwright/test'
import { Desk } from './Desk'

/** The desks of a worker, for one test after the other. */
export class Desks {
	readonly #browser: Browser
	readonly #free: Desk[] = []

	constructor(browser: Browser) {
		this.#browser = browser
	}

	/** One that nobody sits at. */
	async take(): Promise<Desk> {
		return this.#free.pop() ?? Desk.open(this.#browser)
	}

	/** One at which somebody sat, with pages of this origin. Nobody sits again at one that was closed. */
	async giveBack(desk: Desk, origin: string): Promise<void> {
		if (desk.page.isClosed()) return
		await desk.clear(origin)
		this.#free.push(desk)
	}

	async close(): Promise<void> {
		await Promise.all(this.#free.splice(0).map((desk) => desk.close()))
	}
}
