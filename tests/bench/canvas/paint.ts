import type { Browser, Page } from '@playwright/test'
import { figure } from '../figures.js'
import { median } from '../statistics.js'
import { freshPage } from './page.js'
import type { OurBoard } from './ourBoard.js'

const RUNS = 5

/** Notes when the first shape with words in it has been drawn, in ms since the page was asked for. */
const WATCH = `
	const look = () => {
		const shape = document.querySelector('.tl-shape:is([data-shape-type="change"], [data-shape-type="note"])')
		if (shape && shape.textContent.trim()) requestAnimationFrame(() => { window.firstUsefulPaint = performance.now() })
		else requestAnimationFrame(look)
	}
	requestAnimationFrame(look)
`

export async function opened(page: Page, url: string): Promise<number> {
	await page.addInitScript(WATCH)
	await page.goto(url)
	// A function, because our page forbids that a string becomes a program.
	const painted = () => (globalThis as { firstUsefulPaint?: number }).firstUsefulPaint
	return (await (await page.waitForFunction(painted)).jsonValue())!
}

/** From a click on a link to the first card one can read: in turns, so that a slow moment of the machine is everybody's. */
export async function firstUsefulPaint(browser: Browser, ours: OurBoard, bare: string): Promise<void> {
	const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
	for (let run = 0; run < RUNS; run++) {
		for (const who of ['bare', 'ours'] as const) {
			const page = await freshPage(browser, who === 'ours' ? ours : undefined)
			times[who].push(await opened(page, who === 'ours' ? ours.url : bare))
			await page.context().close()
		}
	}
	const [own, plain] = [median(times.ours), median(times.bare)]
	figure('canvas.firstUsefulPaint.ours', own, 'ms')
	figure('canvas.firstUsefulPaint.plainTldraw', plain, 'ms')
	figure('canvas.firstUsefulPaint.ratio', own / plain, 'ratio', 1.25)
}
