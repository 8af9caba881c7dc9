import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on a page, or in a part of it, that is serious or worse. tldraw's own mark is not ours to change. */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.include(within)
		.exclude('.tl-watermark_SEE-LICENSE')
		.analyze()
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
