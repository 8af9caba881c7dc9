import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import type { OurBoard } from './ourBoard.js'

export const VIEWPORT = { width: 1440, height: 900 }

export function launch(): Promise<Browser> {
	const executablePath = process.env['CHROMIUM_PATH']
	return chromium.launch({
		...(executablePath ? { executablePath } : {}),
		chromiumSandbox: false,
		args: ['--disable-gpu', '--disable-background-networking', '--no-first-run'],
	})
}

/** A page of a browser that has never been here: nothing is in its cache. */
export async function freshPage(browser: Browser, ours?: OurBoard): Promise<Page> {
	const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' })
	if (ours) await context.addCookies([{ ...ours.cookie, url: ours.origin }])
	return context.newPage()
}
