import type { Browser, BrowserContext, Page } from '@playwright/test'

export const VIEWPORT = { width: 1440, height: 900 }

/** Answers with a line of text: none of ours runs there, and the browser's stores are in reach. */
const BARE = '/healthz'

/** A browser of its own at which one person after the other may sit: a page that ran our program before opens a board in a third of the time. */
export class Desk {
	/** Told of what the page tried and its content security policy forbade. */
	forbids: (what: string) => void = () => {}

	private constructor(
		readonly context: BrowserContext,
		readonly page: Page,
	) {}

	static async open(browser: Browser): Promise<Desk> {
		const context = await browser.newContext({
			viewport: VIEWPORT,
			permissions: ['clipboard-read', 'clipboard-write'],
		})
		const desk = new Desk(context, await context.newPage())
		await context.exposeBinding('reportForbidden', (_source, what: string) => desk.forbids(what))
		await context.addInitScript(() => {
			const { reportForbidden } = window as unknown as { reportForbidden: (what: string) => void }
			document.addEventListener('securitypolicyviolation', (event) => {
				reportForbidden(
					`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
				)
			})
		})
		return desk
	}

	/** Leaves nothing of who sat there but the program that her browser keeps, and that is the same for everybody. */
	async clear(origin: string): Promise<void> {
		const { context, page } = this
		await Promise.all(context.pages().map(async (other) => other === page || other.close()))
		for (const event of ['request', 'requestfinished', 'requestfailed'] as const) {
			context.removeAllListeners(event)
			page.removeAllListeners(event)
		}
		for (const event of ['websocket', 'pageerror', 'console'] as const) page.removeAllListeners(event)
		await context.setOffline(false)
		await page.unrouteAll()
		await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null })
		await page.goto(origin + BARE)
		await page.evaluate(() => sessionStorage.clear())
		const browser = await context.newCDPSession(page)
		await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' })
		await browser.detach()
		await context.clearCookies()
	}

	async close(): Promise<void> {
		await this.context.close()
	}
}
