import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** tldraw's own mark is not ours to change. */
const MARK = '.tl-watermark_SEE-LICENSE'

/** Targets smaller than 24 pixels, which axe does not ask about by itself. */
const SMALL = 'target-size'

/** What axe finds on a page, or in a part of it, that is serious or worse; small targets too. */
export const faults = (page: Page, within = 'html'): Promise<string[]> =>
	worst(page, within, { rules: { [SMALL]: { enabled: true } } })

/** The same of contrast alone, for the other colours of what is as it was. */
export const faintIn = (page: Page, within: string): Promise<string[]> =>
	worst(page, within, { runOnly: ['color-contrast'] })

/** Small targets alone, for another width of what is as it was. */
export const smallIn = (page: Page, within: string): Promise<string[]> =>
	worst(page, within, { runOnly: [SMALL], rules: { [SMALL]: { enabled: true } } })

async function worst(
	page: Page,
	within: string,
	options: Parameters<AxeBuilder['options']>[0],
): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.include(within)
		.exclude(MARK)
		.options({ ...options, resultTypes: ['violations'] })
		// our pages have no frames: axe need not gather what it finds in each on a page of its own
		.setLegacyMode()
		.analyze()
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
