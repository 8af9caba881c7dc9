import type { Browser, Page } from '@playwright/test'
import { figure } from '../figures.js'
import { median } from '../statistics.js'
import { meanFrame } from './frameSampler.js'
import { startOurBoard } from './ourBoard.js'
import { VIEWPORT, freshPage, launch } from './page.js'
import { opened } from './paint.js'
import { CARDS, cards } from './plan2000.js'

const RUNS = 5
/** Steps of the wheel in one measurement, and how far each goes, in pixels: a screen and a half a second, as one skims a list. */
const STEPS = 60
const STEP = 200

/** Chooses the cards, and says in how many ms the frame after their first rows came. */
const OPEN = `
	new Promise((resolve) => {
		const began = performance.now()
		const look = () => {
			if (document.querySelector('th[data-column="title"]'))
				requestAnimationFrame(() => resolve(performance.now() - began))
			else requestAnimationFrame(look)
		}
		document.querySelectorAll('fieldset input[type="radio"]')[1].click()
		requestAnimationFrame(look)
	})
`

async function opening(page: Page): Promise<number> {
	await page.getByRole('radio', { name: 'Map', exact: true }).check({ force: true })
	await page.waitForSelector('[data-testid="card-kind"]', { state: 'detached' })
	return page.evaluate<number>(OPEN)
}

/** What no table can do without: the same words in as many rows, laid out once and for all, with nothing to press. */
async function plainTable(browser: Browser): Promise<Page> {
	const page = await freshPage(browser)
	const rows = cards().map(
		(card) =>
			`<tr>${Object.values('props' in card ? card.props : {})
				.map((value) => `<td>${String(value)}`)
				.join('')}`,
	)
	await page.setContent(`<style>
		div { height: 840px; overflow: auto }
		table { table-layout: fixed; width: 2000px; border-spacing: 0; font: 14px sans-serif }
		td { height: 53px; border: solid #ddd; border-width: 0 1px 1px 0; overflow: hidden; white-space: nowrap }
	</style><div><table>${rows.join('')}</table></div>`)
	return page
}

async function scrolled(page: Page, down: boolean): Promise<number> {
	await page.bringToFront()
	await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2)
	return meanFrame(page, async () => {
		for (let step = 0; step < STEPS; step++) await page.mouse.wheel(0, down ? STEP : -STEP)
	})
}

/** The table of as many cards: how long it takes to open, and how it scrolls beside one that does nothing else. */
export async function table(): Promise<void> {
	const ours = await startOurBoard(cards())
	const browser = await launch()
	try {
		const page = await freshPage(browser, ours)
		await opened(page, ours.url)
		await page.getByRole('link', { name: 'Table', exact: true }).first().click()
		await page.getByRole('radio', { name: 'Cards', exact: true }).waitFor()
		const times: number[] = []
		for (let run = 0; run < RUNS; run++) times.push(await opening(page))
		figure(`canvas.table${CARDS}.open`, median(times), 'ms', 300)

		const plain = await plainTable(browser)
		const frames: { ours: number[]; plain: number[] } = { ours: [], plain: [] }
		for (let run = 0; run < RUNS; run++) {
			frames.plain.push(await scrolled(plain, run % 2 === 0))
			frames.ours.push(await scrolled(page, run % 2 === 0))
		}
		const [own, bound] = [median(frames.ours), median(frames.plain)]
		figure(`canvas.table${CARDS}.scroll.frame.ours`, own, 'ms')
		figure(`canvas.table${CARDS}.scroll.frame.plainTable`, bound, 'ms')
		figure(`canvas.table${CARDS}.scroll.ratio`, own / bound, 'ratio', 1.25)
	} finally {
		await browser.close()
		await ours.stop()
	}
}
