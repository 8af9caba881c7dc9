import type { Browser, Page } from '@playwright/test'
import { figure } from '../figures.js'
import { median } from '../statistics.js'
import { meanFrame } from './frameSampler.js'
import { VIEWPORT, freshPage } from './page.js'
import { opened } from './paint.js'
import type { OurBoard } from './ourBoard.js'

/** Steps of the wheel in one measurement, and how far each goes, in pixels. */
const STEPS = 20
const STEP = 60
const RUNS = 3

type Motion = 'panAll' | 'panNear' | 'zoom'

const KEYS: Record<Motion, string> = { panAll: 'Shift+1', panNear: 'Shift+0', zoom: 'Shift+1' }

async function inMotion(page: Page, motion: Motion): Promise<number> {
	await page.keyboard.press(KEYS[motion])
	await page.waitForTimeout(1000)
	return meanFrame(page, async () => {
		if (motion === 'zoom') await page.keyboard.down('Control')
		for (let step = 0; step < STEPS; step++) {
			const way = step < STEPS / 2 ? 1 : -1
			if (motion === 'zoom') await page.mouse.wheel(0, -way * STEP)
			else await page.mouse.wheel(way * STEP, way * STEP)
		}
		if (motion === 'zoom') await page.keyboard.up('Control')
	})
}

/** A wheel turned over both boards, in turns: everything in view, one screen of cards in view, and from one to the other. */
export async function frameTimes(browser: Browser, ours: OurBoard, bare: string): Promise<void> {
	const pages = { bare: await freshPage(browser), ours: await freshPage(browser, ours) }
	await opened(pages.bare, bare)
	await opened(pages.ours, ours.url)
	for (const motion of ['panAll', 'panNear', 'zoom'] as const) {
		const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
		for (let run = 0; run < RUNS; run++) {
			for (const who of ['bare', 'ours'] as const) {
				const page = pages[who]
				await page.bringToFront()
				await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2)
				times[who].push(await inMotion(page, motion))
			}
		}
		const [own, plain] = [median(times.ours), median(times.bare)]
		figure(`canvas.${motion}.frame.ours`, own, 'ms')
		figure(`canvas.${motion}.frame.plainTldraw`, plain, 'ms')
		figure(`canvas.${motion}.ratio`, own / plain, 'ratio', 1.25)
	}
	await pages.bare.context().close()
	await pages.ours.context().close()
}
