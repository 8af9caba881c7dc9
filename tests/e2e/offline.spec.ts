import { drag, remove, shapeWithTitle, zoomOut } from './support/shapes'
import { expect, test } from './support/test'

test.use({ ownServer: true })

test('what is done offline survives a reload, is counted in words, and merges on return', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Offline', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	// The pages themselves must be on the device before it goes offline.
	await ben.page.evaluate(async () => {
		await navigator.serviceWorker.ready
	})
	await ben.page.reload()
	await ben.boardOpens()
	await expect.poll(() => ben.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

	await ben.hasLoaded()
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
	await ada.startsBoard('Restart', ['blended_learning'])
	await ada.hasLoaded()
	await server.kill('SIGTERM')
	await expect(ada.statusLine()).toContainText('Offline')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await expect(ada.statusLine()).toHaveText('Offline — 1 change kept on this device')
	await server.start()
	await expect(ada.statusLine()).toHaveText('Saved')
	const late = await person('Ben')
	await late.joins(ada, 'viewer')
	await late.sees('grading', 'blended_learning', 'blocks')
})

test('[MERGE-5] two devices that were away for long bring all they did, and nothing back that others deleted meanwhile', async ({
	person,
}) => {
	test.setTimeout(240_000)
	const ada = await person('Ada')
	await ada.startsBoard('Away', ['blended_learning', 'dual_enrollment'])
	const [ben, cleo] = [await person('Ben'), await person('Cleo')]
	for (const one of [ben, cleo]) await one.joins(ada, 'member')
	for (const title of ['Keep', 'Drop'])
		await ada.addChange('grading', 'blended_learning', { title, from: 'Marks', to: 'Portfolios' })
	const [keep, drop] = [await shapeWithTitle(ada, 'Keep'), await shapeWithTitle(ada, 'Drop')]
	for (const one of [ben, cleo]) {
		await expect.poll(async () => (await one.shapes('change')).length).toBe(2)
		await one.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
		await one.page.reload()
		await one.boardOpens()
		await one.hasLoaded()
		await one.context.setOffline(true)
		await expect(one.statusLine()).toContainText('Offline')
	}

	await zoomOut(ada)
	await remove(ada, drop)
	await ada.judgeByKey('materials', 'blended_learning', 'supports')
	await expect(ada.statusLine()).toHaveText('Saved')

	const aspects = ['scheduling', 'grading', 'discipline', 'technology', 'expertise'] as const
	for (const aspect of aspects) await ben.judgeByKey(aspect, 'blended_learning', 'blocks')
	for (const aspect of aspects) await cleo.judgeByKey(aspect, 'dual_enrollment', 'strains')
	for (const one of [ben, cleo]) await zoomOut(one)
	await drag(ben, drop, 40, 90)
	await drag(cleo, drop, 30, 10)
	await drag(cleo, keep, 60, 60)
	await expect(ben.statusLine()).toHaveText('Offline — 6 changes kept on this device')
	await expect(cleo.statusLine()).toHaveText('Offline — 7 changes kept on this device')
	await ben.page.reload()
	await ben.sees('expertise', 'blended_learning', 'blocks')
	await expect(ben.statusLine()).toHaveText('Offline — 6 changes kept on this device')

	for (const one of [ben, cleo]) {
		await one.context.setOffline(false)
		await expect(one.statusLine()).toHaveText('Saved')
	}
	const people = [ada, ben, cleo]
	for (const one of people) {
		for (const aspect of aspects) {
			await one.sees(aspect, 'blended_learning', 'blocks')
			await one.sees(aspect, 'dual_enrollment', 'strains')
		}
		await one.sees('materials', 'blended_learning', 'supports')
		expect((await one.shapes('change')).map((card) => card?.id)).toEqual([keep])
	}
	await expect.poll(async () => await cleo.records()).toEqual(await ada.records())
	expect(await ben.records()).toEqual(await ada.records())
})
