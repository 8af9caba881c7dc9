import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** More stops than any page of ours has. */
const STOPS = 250

const hasFocus = (thing: Locator) =>
	thing.evaluate((element) => element === document.activeElement).catch(() => false)

/** Goes by Tab alone until this has the focus. */
export async function tabTo(page: Page, thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(thing).toBeAttached()
	for (let stop = 0; stop < STOPS; stop++) {
		if (await hasFocus(thing)) return
		await page.keyboard.press(key)
	}
	throw new Error(`Tab does not lead to ${thing.toString()}`)
}

/** Goes there by Tab and presses Enter. */
export async function pressOn(page: Page, thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await tabTo(page, thing, key)
	await page.keyboard.press('Enter')
}
