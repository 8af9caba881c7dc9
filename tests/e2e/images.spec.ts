import { expect, test } from './support/test'

/** A red square of 2 by 2 pixels. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg=='

test('a pasted image is stored by the server and shown to everybody on the board, and to nobody else', async ({
	server,
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Images', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')

	await ada.focusCanvas()
	await ada.page.evaluate(async (base64) => {
		const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], {
			type: 'image/png',
		})
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
	}, PNG)
	await ada.page.keyboard.press('Control+v')
	await expect.poll(async () => (await ben.shapes('image')).length).toBe(2)
	const asset = Object.values(await ben.records()).find(({ typeName }) => typeName === 'asset')!
	const src = String(asset.props?.['src'])
	expect(src).toMatch(/^asset:/)
	await expect(ben.page.locator('.tl-image')).toBeVisible()
	await expect
		.poll(() => ben.page.locator('.tl-image').evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBe(2)

	const path = `/api/boards/${src.replace('asset:', '').replace('/', '/assets/')}`
	expect((await fetch(server.url + path)).status).toBe(401)
	const eve = await person('Eve')
	await eve.nameHerself()
	expect((await eve.page.request.get(server.url + path)).status()).toBe(404)
})

test('[SEC-9] a board is copied as a picture within what its policy allows', async ({ person }) => {
	const ada = await person('Ada')
	await ada.startsBoard('Copied', ['blended_learning'])
	await ada.addNote('to be copied')
	await ada.focusCanvas()
	await ada.page.keyboard.press('Control+a')
	await ada.page.keyboard.press('Control+Shift+c')
	await expect
		.poll(() => ada.page.evaluate(() => navigator.clipboard.readText()), { timeout: 30_000 })
		.toMatch(/<svg[^]*to be copied/)
})
