import { gzipSync } from 'node:zlib'
import { figure } from '../figures.js'
import { buildBare, serveBare } from './bareTldraw.js'
import { startOurBoard } from './ourBoard.js'
import { freshPage, launch } from './page.js'
import type { Response } from '@playwright/test'
import type { OurBoard } from './ourBoard.js'

/**
 * What a browser that opens the page asks for until it can be used: scripts and styles, gzipped. What is fetched after that for
 * later, such as dialogs and views, is not waited for by anybody, and not counted.
 */
async function firstLoadBytes(url: string, useful: string, ours?: OurBoard): Promise<number> {
	const browser = await launch()
	try {
		const page = await freshPage(browser, ours)
		const sizes: Promise<number>[] = []
		const count = (response: Response) => {
			if (['script', 'stylesheet'].includes(response.request().resourceType()))
				sizes.push(response.body().then((body) => gzipSync(body).length))
		}
		page.on('response', count)
		await page.goto(url)
		await page.waitForSelector(useful)
		page.off('response', count)
		return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
	} finally {
		await browser.close()
	}
}

/** The first load of a board beside that of tldraw alone. */
export async function firstLoad(): Promise<void> {
	buildBare()
	const bare = await serveBare([])
	const ours = await startOurBoard([])
	try {
		const plain = await firstLoadBytes(bare.url, '.tl-canvas')
		const own = await firstLoadBytes(ours.url, '.tl-canvas [data-testid=map]', ours)
		figure('bundle.firstLoad.ours', own / 1000, 'KB')
		figure('bundle.firstLoad.plainTldraw', plain / 1000, 'KB')
		figure('bundle.firstLoad.ratio', own / plain, 'ratio', 1.2)
	} finally {
		bare.stop()
		await ours.stop()
	}
}
