import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on a page that is serious or worse. tldraw's own mark is not ours to change. */
export async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).exclude('.tl-watermark_SEE-LICENSE').analyze()
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
