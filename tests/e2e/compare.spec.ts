import type { Page } from '@playwright/test'
import { faults } from './support/faults'
import type { Person } from './support/Person'
import { expect, test } from './support/test'

const at = (page: Page, path: string) => page.goto(new URL(path, page.url()).href)

/** One cell of one of the two maps. */
const twins = ({ page }: Person, cell: string) => page.locator(`[data-cell="${cell}"]`)

test('what changed since a snapshot is said in sentences, and marked on two maps side by side', async ({
	person,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Hillside', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.pinImpediment('grading', 'blended_learning', 'Transcripts need letters')
	await ben.openCell('grading', 'blended_learning')
	await ben.page.getByTestId('cell-more').press('Enter')
	await ben.page.getByTestId('cell-owner').fill('Mia')
	await ben.deselect()
	await ben.sees('grading', 'blended_learning', 'blocks')
	await ada.freeze('decision', 'Before the meeting.')
	await ada.page.keyboard.press('Escape')

	await ben.judgeByKey('grading', 'blended_learning', 'workable')
	await ben.openCell('grading', 'blended_learning')
	await ben.page.getByTestId('cell-owner').fill('')
	await ben.deselect()
	await ada.page.getByTestId('impediment-pin').click()
	await ada.page.keyboard.press('Enter')
	await ada.page.getByTestId('impediment-popover').getByTestId('step-removed').click()
	await ada.deselect()

	// From the live board, by the way that everybody has.
	await expect.poll(() => ben.status()).toBe('saved')
	await ben.page.getByRole('button', { name: 'More about this board' }).click()
	await ben.page.getByRole('link', { name: 'What changed since the last snapshot' }).click()
	const page = ben.page
	await expect(page.getByText('Grading × Blended learning moved from Blocks to Workable')).toBeVisible()
	await expect(
		page.getByText('“Transcripts need letters” was removed: it is no longer in the way.'),
	).toBeVisible()
	await expect(page.getByText('Grading × Blended learning lost its owner, Mia.')).toBeVisible()

	const [was, is] = [
		twins(ben, 'grading:blended_learning').first(),
		twins(ben, 'grading:blended_learning').last(),
	]
	await expect(was).toHaveText('Blocks')
	await expect(is).toHaveText(/Workable.*better, was Blocks.*−1\simpediment/)
	await is.hover()
	await expect(was).toHaveAttribute('data-lit', 'true')
	await page.getByRole('checkbox', { name: 'Only what changed' }).check()
	await expect(page.getByRole('grid').first().getByRole('row')).toHaveCount(2)
	await page.getByRole('checkbox', { name: 'Only what changed' }).uncheck()
	await was.focus()
	await page.keyboard.press('ArrowRight')
	await expect(twins(ben, 'grading:dual_enrollment').first()).toBeFocused()
	await expect(twins(ben, 'grading:dual_enrollment').last()).toHaveAttribute('data-lit', 'true')
	expect(await faults(page)).toEqual([])

	const download = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Export as CSV' }).click()
	expect((await download).suggestedFilename()).toBe('compared-1-now.csv')
	await page.getByRole('button', { name: 'Swap the two' }).click()
	await expect(page.getByText('Grading × Blended learning moved from Workable to Blocks')).toBeVisible()
	await at(page, `/b/${board}/snapshots/compare?from=7`)
	await expect(page.getByText('There is no such snapshot on this board.')).toBeVisible()
})

test('a board goes back to a snapshot under the eyes of everybody, and forward again; a new one is made of it', async ({
	person,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Hillside', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.freeze('decision', 'Before the meeting.')
	await ada.page.keyboard.press('Escape')
	await ben.judgeByKey('grading', 'blended_learning', 'workable')
	await ben.addChange('grading', 'blended_learning', { title: 'One gradebook', from: 'Two', to: 'One' })
	await expect(ada.card('One gradebook')).toBeVisible()
	// Ben is writing in what is about to go.
	const title = await ben.writeInCard(ben.card('One gradebook'), 'title', 0)
	await ben.types('Only ')
	await expect(ada.card('Only One gradebook')).toBeVisible()

	await at(ada.page, `/b/${board}/snapshots`)
	await ada.page.getByRole('button', { name: 'Bring back snapshot 1' }).click()
	const dialog = ada.page.getByRole('dialog')
	await dialog.getByRole('radio', { name: 'Bring this board back to it' }).check()
	expect(await faults(ada.page, 'dialog')).toEqual([])
	await dialog.getByRole('button', { name: 'Bring the board back' }).click()
	await expect(dialog.getByRole('heading', { name: 'The board is as it was in snapshot 1' })).toBeVisible()

	const told = ben.page.getByRole('region', { name: 'Messages' })
	await expect(
		told.getByRole('paragraph').getByText(/^Ada brought the board back to snapshot\s1/),
	).toBeVisible()
	await ben.sees('grading', 'blended_learning', 'blocks')
	await expect(title).toHaveCount(0)
	await expect(ben.card('One gradebook')).toHaveCount(0)
	await expect(told.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
	// What he types on goes nowhere, and his board is his again.
	await ben.types('abc')
	await ben.judgeByKey('discipline', 'blended_learning', 'supports')

	await dialog.getByRole('link', { name: 'Go to the board' }).click()
	await ada.boardOpens()
	await ada.sees('discipline', 'blended_learning', 'supports')
	await ada.page.getByRole('button', { name: 'Take it back' }).click()
	await expect(told.getByRole('paragraph').getByText(/^Ada took that back/)).toBeVisible()
	for (const one of [ada, ben]) {
		await one.sees('grading', 'blended_learning', 'workable')
		await one.sees('discipline', 'blended_learning', 'supports')
		await expect(one.card('Only One gradebook')).toBeVisible()
	}
	await told.getByRole('button', { name: 'Dismiss' }).click()
	await ben.page.reload()
	await ben.boardOpens()
	await expect(told.getByText('took that back')).toHaveCount(0)

	await at(ada.page, `/b/${board}/snapshots/1`)
	await ada.page.getByRole('button', { name: 'Bring back snapshot 1' }).click()
	await dialog.getByRole('textbox', { name: 'Title of the new board' }).fill('Hillside again')
	await dialog.getByRole('button', { name: 'Make the board' }).click()
	await ada.boardOpens()
	expect(ada.page.url()).not.toContain(board)
	await expect(ada.page).toHaveTitle(/Hillside again/)
	await ada.sees('grading', 'blended_learning', 'blocks')
})
