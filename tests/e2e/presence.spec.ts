import { expect, test } from './support/test'

test('everybody sees who is here and where they point, and can follow somebody', async ({ person }) => {
	const ada = await person('Ada Ruiz')
	await ada.nameHerself()
	await ada.makeBoard('Together', ['blended_learning'])
	const ben = await person('Ben Ito')
	await ben.join(await ada.invite('member'))

	await ben.page.mouse.move(300, 400)
	await ben.page.mouse.move(320, 420, { steps: 4 })
	await expect(ada.page.locator('.tl-cursor')).toBeVisible()
	await expect(ada.page.locator('.tl-nametag')).toHaveText('Ben Ito')

	await ada.page.getByRole('button', { name: 'Follow Ben Ito' }).click()
	await ben.focusCanvas()
	await ben.page.mouse.wheel(0, 600)
	const camera = (one: typeof ada) => one.page.locator('.tl-html-layer').first().getAttribute('style')
	const before = await camera(ben)
	await expect.poll(async () => (await camera(ada)) === (await camera(ben))).toBe(true)
	await ben.page.mouse.wheel(0, -300)
	await expect.poll(() => camera(ben)).not.toBe(before)
	await expect.poll(async () => (await camera(ada)) === (await camera(ben))).toBe(true)
	await ada.page.getByRole('button', { name: 'Stop following Ben Ito' }).click()

	await ben.close()
	await expect(ada.page.getByRole('button', { name: 'Follow Ben Ito' })).toHaveCount(0)
	await expect(ada.page.locator('.tl-cursor')).toHaveCount(0)
})
