import type { Browser } from '@playwright/test'
import type { Parts } from '../benchmarks.js'
import { buildBare, serveBare } from './bareTldraw.js'
import { frameTimes } from './frames.js'
import { startOurBoard } from './ourBoard.js'
import type { OurBoard } from './ourBoard.js'
import { launch } from './page.js'
import { firstUsefulPaint } from './paint.js'
import { cards, notes } from './plan2000.js'
import { table } from './table.js'

type Measure = (browser: Browser, ours: OurBoard, bare: string) => Promise<void>

const beside = (measure: Measure) => async () => {
	buildBare()
	const bare = await serveBare(notes())
	const ours = await startOurBoard(cards())
	const browser = await launch()
	try {
		await measure(browser, ours, bare.url)
	} finally {
		await browser.close()
		bare.stop()
		await ours.stop()
	}
}

export const parts: Parts = {
	firstUsefulPaint: beside(firstUsefulPaint),
	frames: beside(frameTimes),
	table,
}
