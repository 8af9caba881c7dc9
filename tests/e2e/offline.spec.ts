import { expect, test } from './support/test'

test('what is done offline survives a reload, is counted in words, and merges on return', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	await ada.makeBoard('Offline', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.join(await ada.invite('member'))
	// The pages themselves must be on the device before it goes offline.
	await ben.page.evaluate(async () => {
		await navigator.serviceWorker.ready
	})
	await ben.page.reload()
	await ben.boardOpens()
	await expect.poll(() => ben.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

	await ben.context.setOffline(true)
	await expect(ben.statusLine()).toContainText('Offline')
	await ben.judgeByKey('grading', 'blended_learning', 'blocks')
	await ben.judgeByKey('scheduling', 'blended_learning', 'strains')
	await ben.judgeByKey('technology', 'dual_enrollment', 'workable')
	await expect(ben.statusLine()).toHaveText('Offline — 3 changes kept on this device')

	await ada.judgeByKey('materials', 'blended_learning', 'supports')
	await ada.judgeByKey('expertise', 'dual_enrollment', 'strains')
	await expect(ada.statusLine()).toHaveText('Saved')

	await ben.page.reload()
	await expect(ben.page.locator('.tl-canvas')).toBeVisible()
	await ben.sees('grading', 'blended_learning', 'blocks')
	await ben.sees('technology', 'dual_enrollment', 'workable')
	await expect(ben.statusLine()).toHaveText('Offline — 3 changes kept on this device')

	await ben.context.setOffline(false)
	await expect(ben.statusLine()).toHaveText('Saved')
	await ben.sees('materials', 'blended_learning', 'supports')
	await ada.sees('grading', 'blended_learning', 'blocks')
	await ada.sees('scheduling', 'blended_learning', 'strains')
	expect(await ben.records()).toEqual(await ada.records())
})

test('while the server is away everything goes on, and nothing is lost when it returns', async ({
	server,
	person,
}) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	await ada.makeBoard('Restart', ['blended_learning'])
	await server.kill('SIGTERM')
	await expect(ada.statusLine()).toContainText('Offline')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await expect(ada.statusLine()).toHaveText('Offline — 1 change kept on this device')
	await server.start()
	await expect(ada.statusLine()).toHaveText('Saved')
	const late = await person('Ben')
	await late.join(await ada.invite('viewer'))
	await late.sees('grading', 'blended_learning', 'blocks')
})
