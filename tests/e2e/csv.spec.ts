import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { faults } from './support/faults'
import { expect, test } from './support/test'

const HEADER = 'What will change,Owner,Status,Part of our environment,Approach'

/** What a button gives away as a file, without its mark. */
async function downloaded(page: Page, button: Locator): Promise<{ name: string; lines: string[] }> {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
	const text = await readFile(await file.path(), 'utf8')
	return { name: file.suggestedFilename(), lines: text.slice(1).trimEnd().split('\r\n') }
}

test('changes from a table are seen before they are added, mended where they are wrong, and taken back in one step', async ({
	person,
}) => {
	test.setTimeout(120_000)
	const ada = await person('Ada')
	await ada.startsBoard('Hillside: plan', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ben.addChange('grading', 'blended_learning', { title: 'There already', from: 'Once', to: 'Twice' })
	const { page } = ada
	await page.goto(`${page.url()}?view=table`)
	await page.getByRole('radio', { name: 'Cards' }).check()

	await page.getByTestId('import-open').click()
	const dialog = page.getByRole('dialog')
	const area = dialog.getByTestId('import-text')
	await area.fill(
		[
			HEADER,
			'Exhibitions every term,Ada,Agreed,Grading,Blended learning',
			'Lunch clubs,Ben,Done,,',
			'There already,,,grading,blended_learning',
			'"Open end,Ada,,,',
		].join('\n'),
	)
	const lines = dialog.getByTestId('import-line')
	const counts = dialog.getByTestId('import-counts')
	await expect(counts).toContainText(/1.change will be added.*2.lines cannot be taken.*1.line left out/)
	await expect(lines.nth(1)).toContainText(/3.*“Status” is “Done”\. It can be: Idea/)
	await expect(lines.nth(2)).toContainText('There is a change of this name in this place already.')
	await expect(lines.nth(3)).toContainText(/5.*A quotation mark is opened and never closed\./)
	await expect.poll(() => faults(page)).toEqual([])

	// Closed by mistake, nothing is lost.
	await page.keyboard.press('Escape')
	await expect(dialog).toBeHidden()
	await page.getByRole('button', { name: 'Go on bringing changes' }).click()
	await dialog.getByRole('checkbox', { name: 'Only lines with problems' }).check()
	await expect(lines).toHaveCount(2)
	await dialog.getByRole('button', { name: 'Mend line 3' }).click()
	await page.keyboard.type('Lunch clubs,Ben,Testing,,')
	await expect(lines).toHaveCount(1)

	await dialog.getByRole('button', { name: /Add 2.changes/ }).click()
	await expect(dialog).toBeHidden()
	await expect(page.getByText(/2.changes added/)).toBeVisible()
	await expect(ben.card('Exhibitions every term')).toContainText('Agreed')
	await expect(ben.card('Lunch clubs')).toContainText('Testing')
	await expect.poll(() => ada.status()).toBe('saved')

	// What the table shows, and no more, is what is given away.
	await page.getByRole('combobox', { name: 'Every status' }).selectOption('testing')
	const given = await downloaded(page, page.getByTestId('download-csv'))
	expect(given.name).toMatch(/^Changes Hillside plan \d{4}-\d\d-\d\d\.csv$/)
	expect(given.lines).toHaveLength(2)
	expect(given.lines[1]).toMatch(/,Lunch clubs,.*,Ben,/)
	await page.getByRole('radio', { name: 'Map' }).check()
	await page.getByRole('button', { name: 'Download as CSV' }).click()
	const verdicts = await downloaded(page, page.getByTestId('download-cell'))
	expect(verdicts.lines.find((line) => line.includes('Exhibitions every term'))).toMatch(/,Grading,grading,/)

	await page.keyboard.press('Control+z')
	await expect(ben.card('Exhibitions every term')).toHaveCount(0)
	await expect(ben.card('Lunch clubs')).toHaveCount(0)
	await expect(ben.card('There already')).toHaveCount(1)
})

test('a file from an older spreadsheet is read, one that is no table is refused, and a thousand changes reach the others', async ({
	person,
}) => {
	test.setTimeout(120_000)
	const ada = await person('Ada')
	await ada.startsBoard('Many', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	const { page } = ada
	await page.goto(`${page.url()}?view=table`)
	await page.getByRole('radio', { name: 'Cards' }).check()
	await page.getByRole('button', { name: 'Bring changes (CSV)' }).last().click()
	const dialog = page.getByRole('dialog')
	const choose = (name: string, buffer: Buffer) =>
		dialog.getByTestId('import-file').setInputFiles({ name, mimeType: 'text/csv', buffer })

	await choose('book.csv', Buffer.from('PK\u0003\u0004\u0000\u0000'))
	await expect(dialog.getByRole('alert')).toContainText('no table of plain text')
	// As Excel writes quotation marks in Windows-1252.
	await choose('old.csv', Buffer.from('title;owner\r\nA \x93Ni\xf1ez\x94 fair;Ada', 'latin1'))
	await expect(dialog.getByTestId('import-line')).toContainText('A “Niñez” fair')

	const long = 'What we do today in every class of this school. '.repeat(15)
	const many = Array.from({ length: 1000 }, (_, at) => `Change ${at},${long},scheduling,blended_learning`)
	await choose('many.csv', Buffer.from(['title,from,aspect,approach', ...many].join('\n')))
	await dialog.getByRole('button', { name: /Add 1,000.changes/ }).click()
	await expect(page.getByText(/1,000.changes added/)).toBeVisible()
	await expect.poll(async () => (await ben.shapes('change')).length, { timeout: 30_000 }).toBe(1000)
	await expect.poll(() => ada.status(), { timeout: 30_000 }).toBe('saved')
	expect(await ben.quarantined()).toEqual([])
	expect(await ben.records()).toEqual(await ada.records())

	// Where a row lies is known without laying it out: however long its words, each is as tall as the next.
	const rows = page.getByTestId('card-scroller').locator('tr[data-row]')
	await expect(rows.first()).toContainText('What we do today')
	expect(
		new Set(await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))),
	).toEqual(new Set([53]))
})
