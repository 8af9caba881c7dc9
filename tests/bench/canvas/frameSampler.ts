import type { Page } from '@playwright/test'
import { mean } from '../statistics.js'

/** Between every two animation frames, in ms. */
const SAMPLE = `
	window.frameTimes = []
	window.sampling = true
	let last = performance.now()
	const sample = (now) => {
		window.frameTimes.push(now - last)
		last = now
		if (window.sampling) requestAnimationFrame(sample)
	}
	requestAnimationFrame((now) => { last = now; requestAnimationFrame(sample) })
`

/** The mean time of a frame while something goes on, in ms. */
export async function meanFrame(page: Page, move: () => Promise<void>): Promise<number> {
	await page.evaluate(SAMPLE)
	await move()
	return mean(await page.evaluate<number[]>('window.sampling = false, window.frameTimes'))
}
