import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** tldraw's own mark is not ours to change. */
const MARK = '.tl-watermark_SEE-LICENSE'

/** What axe finds on a page, or in a part of it, that is serious or worse; targets smaller than 24 pixels too, which it does not ask about by itself. */
export const faults = (page: Page, within = 'html'): Promise<string[]> =>
	worst(
		new AxeBuilder({ page })
			.include(within)
			.exclude(MARK)
			.options({ rules: { 'target-size': { enabled: true } } }),
	)

/** The same of contrast alone, for the other colours of what is as it was. */
export const faintIn = (page: Page, within: string): Promise<string[]> =>
	worst(new AxeBuilder({ page }).include(within).exclude(MARK).withRules('color-contrast'))

/** Targets smaller than 24 pixels alone, for another width of what is as it was. */
export const smallIn = (page: Page, within: string): Promise<string[]> =>
	worst(
		new AxeBuilder({ page })
			.include(within)
			.exclude(MARK)
			.options({ runOnly: ['target-size'], rules: { 'target-size': { enabled: true } } }),
	)

async function worst(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze()
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
