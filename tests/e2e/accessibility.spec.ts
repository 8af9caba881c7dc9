import { faults } from './support/faults'
import { expect, test } from './support/test'

for (const [name, viewport] of [
	['a desk', { width: 1440, height: 900 }],
	['a phone', { width: 390, height: 844 }],
] as const) {
	test(`axe finds nothing serious on the way from the first page to a frozen board, on ${name}`, async ({
		server,
		person,
	}) => {
		const ada = await person('Ada', viewport)
		await ada.page.goto(server.url)
		await expect(ada.page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
		expect(await faults(ada.page)).toEqual([])
		await ada.nameHerself()
		expect(await faults(ada.page)).toEqual([])
		const board = await ada.makeBoard('Accessible', ['blended_learning'])
		await ada.judgeByKey('grading', 'blended_learning', 'blocks')
		expect(await faults(ada.page)).toEqual([])
		await ada.openCell('scheduling', 'blended_learning')
		expect(await faults(ada.page)).toEqual([])
		await ada.deselect()
		await ada.page.goto(`${server.url}/b/${board}/snapshots`)
		await expect(ada.page.getByRole('heading', { name: 'Snapshots', exact: true })).toBeVisible()
		expect(await faults(ada.page)).toEqual([])
	})
}

test('a cell can be reached, judged and explained by keyboard alone', async ({ person }) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	await ada.makeBoard('Keyboard', ['blended_learning', 'dual_enrollment'])
	await ada.page.locator('.tl-container').focus()
	for (let i = 0; i < 40; i++) {
		await ada.page.keyboard.press('Tab')
		if (await ada.page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null)) break
	}
	await expect(ada.page.locator('[role="gridcell"]:focus')).toHaveCount(1)
	const first = ada.page.locator('[role="gridcell"]:focus')
	await expect(first).toHaveAccessibleName(/Scheduling, Blended learning: Not yet known/)
	await ada.page.keyboard.press('3')
	await ada.sees('scheduling', 'blended_learning', 'strains')
	await ada.page.keyboard.press('ArrowRight')
	await ada.page.keyboard.press('ArrowDown')
	await ada.page.keyboard.press('4')
	await ada.sees('class_assignment', 'dual_enrollment', 'blocks')
	await ada.page.keyboard.press('Control+z')
	await ada.sees('class_assignment', 'dual_enrollment', 'unknown')

	// Whoever asks for less motion sees the canvas move without transitions, each of which would be a layer to draw.
	await ada.page.emulateMedia({ reducedMotion: 'reduce' })
	const layer = ada.page.locator('.tl-html-layer.tl-shapes')
	await expect(layer).toHaveCSS('transition-duration', '0s')
})
