import { guideText } from '@groundwork/shared/text/guide'
import type { Locator } from '@playwright/test'
import { expect, test } from './support/test'

const DESK = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

async function boxOf(thing: Locator) {
	const box = await thing.boundingBox()
	if (!box) throw new Error('It is not laid out')
	return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}

async function overlap(one: Locator, other: Locator): Promise<boolean> {
	const [a, b] = await Promise.all([boxOf(one), boxOf(other)])
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

async function within(thing: Locator, frame: Locator): Promise<boolean> {
	const [inner, outer] = await Promise.all([boxOf(thing), boxOf(frame)])
	return (
		inner.left >= outer.left &&
		inner.top >= outer.top &&
		inner.right <= outer.right &&
		inner.bottom <= outer.bottom
	)
}

test('a new board is seen down to its last row, also once the first steps came below it', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('To the last row', ['blended_learning', 'dual_enrollment'])
	const { page } = ada
	await expect(page.getByRole('complementary', { name: guideText.label })).toBeVisible()
	const gap = async () =>
		(await boxOf(page.locator('.tlui-toolbar'))).top -
		(await boxOf(page.getByTestId('row-state_mandates'))).bottom
	await expect.poll(gap).toBeGreaterThan(0)
})

for (const [place, viewport] of [
	['a desk', DESK],
	['a phone', PHONE],
] as const) {
	test(`on ${place} a new board shows its map's head, and a card its whole form`, async ({ person }) => {
		const leader = await person('Ada')
		await leader.startsBoard('At first sight', ['blended_learning', 'dual_enrollment'])
		const ben = await person('Ben', viewport)
		await ben.joins(leader, 'member')
		const { page } = ben
		const heading = page.getByTestId('map').getByRole('heading')
		await expect(heading).toBeInViewport({ ratio: 0.99 })
		expect(await overlap(heading, page.getByTestId('main-menu.button'))).toBe(false)

		await ben.openCell('state_mandates', 'dual_enrollment')
		await page.getByTestId('add-change').click()
		const canvas = page.locator('.tl-canvas')
		const tools = page.locator('.tlui-toolbar')
		const card = page.getByTestId('change-card')
		const done = card.getByTestId('change-done')
		for (const field of ['change-from', 'change-to']) {
			await card.getByTestId(field).fill('A long account of how things are done. '.repeat(20))
			await expect.poll(() => within(card, canvas)).toBe(true)
			await expect.poll(() => overlap(done, tools)).toBe(false)
		}
		// Large enough to read and to hit, however small the map was.
		expect((await done.boundingBox())!.height).toBeGreaterThan(18)
		await done.click()
		await expect(done).toHaveCount(0)
		await expect(card).toBeInViewport()
	})

	test(`on ${place} a snapshot first shows everything, as light or dark as the page`, async ({
		server,
		person,
	}) => {
		const ada = await person('Ada', DESK)
		const board = await ada.startsBoard('Everything', ['blended_learning', 'dual_enrollment'])
		await ada.pinImpediment('scheduling', 'blended_learning', 'The bus contract')
		await ada.pinImpediment('state_mandates', 'dual_enrollment', 'Seat time')
		await ada.addChange('grading', 'blended_learning', { title: 'Long blocks', from: 'Short', to: 'Long' })
		await ada.freeze('working', 'To look at.')
		await ada.page.setViewportSize(viewport)
		await ada.page.emulateMedia({ colorScheme: 'dark' })
		await ada.page.goto(`${server.url}/b/${board}/snapshots/1`)
		const canvas = ada.page.getByTestId('read-only-canvas')
		const pins = canvas.getByTestId('impediment-pin')
		await expect(pins).toHaveCount(2)
		for (const thing of [
			...(await pins.all()),
			canvas.getByTestId('map'),
			canvas.getByTestId('change-card'),
		]) {
			await expect.poll(() => within(thing, canvas)).toBe(true)
		}
		await expect(canvas.locator('.tl-theme__dark')).toBeVisible()
	})
}

test('the line from an impediment to its cell crosses no words until somebody looks at it', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Lines', ['blended_learning', 'dual_enrollment'])
	await ada.pinImpediment('scheduling', 'dual_enrollment', 'The bus contract')
	const full = ada.page.getByTestId('impediment-connector-full')
	const resting = ada.page.getByTestId('impediment-connector')
	await expect(full).toHaveCount(0)
	await expect(resting).toHaveCount(1)
	expect(await overlap(resting, ada.page.getByRole('rowheader', { name: 'Scheduling' }))).toBe(false)

	await ada.openCell('scheduling', 'dual_enrollment')
	await expect(full).toHaveCount(1)
	expect(await overlap(full, ada.cell('scheduling', 'dual_enrollment'))).toBe(true)
	await ada.deselect()
	await expect(full).toHaveCount(0)
	await ada.page.getByTestId('impediment-pin').hover()
	await expect(full).toHaveCount(1)
})

test('a board has nothing to complain of in the console', async ({ person }) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	const complaints: string[] = []
	ada.page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
	})
	const board = await ada.makeBoard('Quiet', ['blended_learning'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.openBoard(board)
	await ada.sees('grading', 'blended_learning', 'blocks')
	expect(complaints).toEqual([])
})
