import { TAG } from '@groundwork/shared/protocol/frames'
import type { Locator, Page } from '@playwright/test'
import * as decoding from 'lib0/decoding'
import { expect, test } from './support/test'

/** The Yjs clients whose presence a page sends, as it goes out. */
function presenceSentBy(page: Page): Set<number> {
	const clients = new Set<number>()
	page.on('websocket', (socket) => {
		socket.on('framesent', ({ payload }) => {
			const decoder = decoding.createDecoder(new Uint8Array(Buffer.from(payload)))
			if (decoding.readVarUint(decoder) !== TAG.awareness) return
			decoding.readVarUint(decoder)
			for (let left = decoding.readVarUint(decoder); left > 0; left--) {
				clients.add(decoding.readVarUint(decoder))
				decoding.readVarUint(decoder)
				decoding.readVarString(decoder)
			}
		})
	})
	return clients
}

test('everybody sees who is here and where they point, and can follow somebody', async ({ person }) => {
	const ada = await person('Ada Ruiz')
	const sent = presenceSentBy(ada.page)
	await ada.startsBoard('Together', ['blended_learning'])
	const ben = await person('Ben Ito')
	await ben.joins(ada, 'member')

	await ben.page.mouse.move(300, 400)
	await ben.page.mouse.move(320, 420, { steps: 4 })
	await expect(ada.page.locator('.tl-cursor')).toBeVisible()
	await expect(ada.page.locator('.tl-nametag')).toHaveText('Ben Ito')

	// One colour for one person: in the bar and on the cursor, on her own screen and on others'.
	const colour = (thing: Locator) => thing.evaluate((one) => getComputedStyle(one).backgroundColor)
	const bens = await colour(ben.page.getByTitle('Ben Ito (you)').locator('[aria-hidden]'))
	const adas = await colour(ada.page.getByTitle('Ada Ruiz (you)').locator('[aria-hidden]'))
	expect(bens).not.toBe(adas)
	expect(await colour(ada.page.getByRole('button', { name: 'Follow Ben Ito' }).locator('span'))).toBe(bens)
	expect(await colour(ada.page.locator('.tl-nametag'))).toBe(bens)
	expect(await colour(ben.page.getByRole('button', { name: 'Follow Ada Ruiz' }).locator('span'))).toBe(adas)

	await ada.page.getByRole('button', { name: 'Follow Ben Ito' }).click()
	await ben.focusCanvas()
	await ben.page.mouse.wheel(0, 600)
	const camera = (one: typeof ada) => one.page.locator('.tl-html-layer').first().getAttribute('style')
	const before = await camera(ben)
	await expect.poll(async () => (await camera(ada)) === (await camera(ben))).toBe(true)
	// tldraw takes what comes 120 to 160 ms after another turn of the wheel for the end of that one, and drops it.
	await expect(async () => {
		await ben.page.mouse.wheel(0, -300)
		expect(await camera(ben)).not.toBe(before)
	}).toPass()
	await expect.poll(async () => (await camera(ada)) === (await camera(ben))).toBe(true)
	await ada.page.getByRole('button', { name: 'Stop following Ben Ito' }).click()

	await ben.close()
	await expect(ada.page.getByRole('button', { name: 'Follow Ben Ito' })).toHaveCount(0)
	await expect(ada.page.locator('.tl-cursor')).toHaveCount(0)
	// The stock provider would have sent on Ben's cursor for every move he made.
	expect(sent.size).toBe(1)
})
