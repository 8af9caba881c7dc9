import { viewLabels } from '@groundwork/shared/text/views'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import type { Page } from '@playwright/test'
import { faults } from './support/faults'
import { expect, test } from './support/test'

/** What each view is known by that shows the board of this test. */
const SAYS: Record<Exclude<keyof typeof viewLabels, 'canvas'>, string> = {
	table: 'Blocks',
	outline: 'Grading',
	questions: 'Why, and why now',
	findings: 'was due on',
	impediments: 'The report card',
	kanban: 'Narratives',
	timeline: 'Overdue since',
	heat: 'Grading',
	ripple: 'Grading',
	coexistence: 'Year 1',
}

/** Fields that write; those that only narrow down what is shown are for every reader. */
const writing = (page: Page) =>
	page
		.getByTestId(/^view-/)
		.locator(
			'input:not([type="search"], [type="radio"], [type="checkbox"], [type="range"]), textarea, [contenteditable="true"]',
		)

async function find(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+f')
	await page.getByRole('combobox', { name: 'Find' }).fill(words)
	await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
	await page.keyboard.press('Enter')
}

test('a snapshot is read in every view, under its banner, and nothing on it can be edited', async ({
	server,
	person,
}) => {
	test.setTimeout(180_000)
	const ada = await person('Ada')
	const { page } = ada
	const board = await ada.startsBoard('Planning', ['blended_learning', 'dual_enrollment'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.pinImpediment('grading', 'blended_learning', 'The report card')
	await ada.addChange('grading', 'blended_learning', { title: 'Narratives', from: 'Letters', to: 'Words' })
	await ada.cell('grading', 'blended_learning').focus()
	await page.keyboard.press('m')
	await expect(page.getByTestId('comment-field')).toBeFocused()
	await page.keyboard.type('Said in spring')
	await page.keyboard.press('Control+Enter')
	await expect(page.getByTestId('comment')).toContainText('Said in spring')
	await page.goto(`${server.url}/b/${board}?view=kanban`)
	await page.getByRole('button', { name: 'Narratives' }).click()
	await page.locator('[data-inspector] [data-field="due"] input').fill('2020-03-02')
	await page.goto(`${server.url}/b/${board}`)
	await ada.boardOpens()
	await ada.freeze('decision', 'As agreed.')
	const asked: string[] = []
	page.on('request', (request) => void asked.push(new URL(request.url()).pathname))

	await page.getByRole('link', { name: 'Open snapshot 1' }).click()
	const banner = page.getByTestId('frozen-banner')
	await expect(page.getByTestId('facts')).toContainText('As agreed.')
	await page.getByRole('button', { name: snapshotsText.closeFacts }).click()
	await expect(page.getByRole('button', { name: snapshotsText.facts })).toBeFocused()
	// Views are the live board's own, and looked at there as a reader has them.
	expect(await faults(page)).toEqual([])

	for (const [view, words] of Object.entries(SAYS)) {
		const label = viewLabels[view as keyof typeof SAYS]
		await page.getByRole('button', { name: /^More views/ }).click()
		await page
			.getByRole('region', { name: /^More views/ })
			.getByRole('link', { name: label })
			.click()
		await expect(page.getByRole('heading', { name: label, level: 2 })).toBeFocused()
		await expect(page).toHaveTitle(new RegExp(`^${label} · Snapshot 1 of Planning`))
		await expect(banner).toContainText('This is a record. Nothing on it can be edited.')
		const shown = page.getByTestId(`view-${view}`)
		await expect(shown).toContainText(words)

		await expect(
			shown.getByRole('button', { name: /^(Add|Delete|Pin|Raise|Answer|Bring|Leave it)/ }),
		).toHaveCount(0)
		if (view !== 'impediments') await expect(writing(page)).toHaveCount(0)
		const before = await shown.innerText()
		for (const key of ['Delete', 'Backspace', '1', 'x', 'Control+z']) await page.keyboard.press(key)
		expect(await shown.innerText()).toBe(before)
	}

	// What a view opens beside itself is to be read too, and leads back to the canvas.
	await page.goto(`${server.url}/b/${board}/snapshots/1?view=heat`)
	await page.getByRole('button', { name: /^Grading, Blended learning/ }).click()
	const panel = page.getByTestId('inspector')
	await expect(panel.getByRole('radio')).toHaveCount(1)
	await expect(panel.getByRole('radio')).toBeDisabled()
	await expect(panel.locator('input, textarea, select')).toHaveCount(0)
	await page.keyboard.press('2')
	await panel.getByRole('button', { name: 'Show on the canvas' }).click()
	await expect(page).toHaveURL(/snapshots\/1$/)
	await ada.sees('grading', 'blended_learning', 'blocks')
	await page.goBack()
	await expect(page.getByRole('heading', { name: viewLabels.heat, level: 2 })).toBeVisible()

	// What stood and was said on it is found; the server is not asked who did what, for it knows only the live board.
	await find(page, 'narr')
	await expect(page).toHaveURL(/snapshots\/1$/)
	await find(page, 'said in')
	await expect(page.getByTestId('facts').getByRole('heading', { name: 'Grading × Blended' })).toBeFocused()
	expect(asked.filter((path) => /^\/api\/.*authorship/.test(path))).toEqual([])

	await banner.getByRole('link', { name: snapshotsText.liveLabel }).click()
	await expect(page).toHaveURL(new RegExp(`/b/${board}$`))
})
