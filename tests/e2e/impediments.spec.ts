import { readFile } from 'node:fs/promises'
import { questionWordings } from '@groundwork/shared/text/labels'
import { expect, test } from './support/test'

test('leaders raise, tie, escalate and publish an impediment; a member reads it, and never saw the draft', async ({
	server,
	person,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Hillside', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ada.addChange('grading', 'blended_learning', { title: 'Grade what is learned', from: '', to: '' })

	// Raised and tied without a pointer.
	await ada.pinImpediment('scheduling', 'blended_learning', 'The bus contract', false)
	// Opened by key: on a busy machine two clicks are no double click.
	await ada.page.getByTestId('impediment-pin').click()
	await ada.page.keyboard.press('Enter')
	const panel = ada.page.getByTestId('impediment-popover')
	await panel.getByTestId('tie-to-cell').selectOption({ label: 'Grading × Dual enrolment' })
	await panel.getByTestId('tie-to-card').selectOption({ label: 'Grade what is learned' })
	await expect(panel.getByTestId('impediment-ties').getByRole('listitem')).toHaveCount(3)
	await expect(ada.cell('grading', 'dual_enrollment')).toHaveAccessibleName(/1\simpediment/)
	await panel.getByTestId('severity-5').click()
	await panel.getByTestId('impediment-level').selectOption('district')

	// A rule that protects people is never waived.
	await panel.getByTestId('impediment-rule-group').click()
	await panel.getByTestId('impediment-rulePurpose').selectOption('safety')
	await expect(panel.getByTestId('step-waived')).toBeDisabled()
	await expect(panel.getByTestId('never-waivable')).toContainText('can never be waived')
	await expect(panel.getByTestId('impediment-waivable').locator('option[value="yes"]')).toBeDisabled()

	await panel.getByTestId('step-escalated').click()
	await ada.page.keyboard.type('The transport office')
	await ada.page.keyboard.press('Enter')
	await expect(panel.getByTestId('impediment-status')).toHaveValue('escalated')
	await expect(panel.getByTestId('impediment-escalatedTo')).toHaveValue('The transport office')
	await expect(ada.statusLine()).toHaveText('Saved')
	expect(await ben.shapes('impediment')).toEqual([])

	// The register of a member says nothing of the draft, and then shows what is published.
	await ben.page.goto(`${server.url}/b/${board}?view=impediments`)
	await expect(ben.page.getByRole('heading', { name: 'Nothing is raised yet' })).toBeVisible()
	await panel.getByTestId('impediment-publish').click()
	const row = ben.page.getByTestId('register-row')
	await expect(row).toContainText('The bus contract')
	await expect(row).toContainText('Escalated')
	await expect(row.locator('input, select')).toHaveCount(0)
	await row.getByTestId('register-open').click()
	const details = ben.page.getByTestId('register-details')
	await expect(details.getByTestId('impediment-facts')).toContainText('The transport office')
	await expect(details.locator('input, select, textarea, [data-testid="impediment-delete"]')).toHaveCount(0)
	await details.getByTestId('impediment-ties').getByText('Grading × Dual enrolment').click()
	await expect(ben.page.getByTestId('cell-popover')).toBeVisible()
	await ben.deselect()

	await panel.getByTestId('step-removed').click()
	await expect(ada.page.getByTestId('impediment-pin')).toHaveAttribute('data-status', 'removed')
	await expect(ben.cell('grading', 'dual_enrollment')).not.toHaveAccessibleName(/impediment/)
	await panel.getByTestId('step-returned').click()
	await expect(ben.page.getByTestId('impediment-pin')).toContainText('Returned')
	await expect(ben.cell('grading', 'dual_enrollment')).toHaveAccessibleName(/1\simpediment/)

	// By pointer, thing by thing.
	await panel.getByTestId('tie-by-pointer').click()
	await ada.cell('technology', 'dual_enrollment').click()
	await expect(ada.page.getByTestId('point-hint')).toContainText('Tied to 4')
	await ada.page.keyboard.press('Escape')
	await expect(panel.getByTestId('impediment-ties')).toContainText('Technology × Dual enrolment')

	// What lies on another page is tied too, and led to.
	const answer = questionWordings.served_badly
	await panel.getByTestId('tie-to-card').selectOption({ label: answer })
	await panel.getByTestId('impediment-ties').getByText(answer).click()
	await expect(ada.page.getByTestId('question-bar')).toContainText('Question 4 of 10')
})

test('the register raises, sorts and filters impediments, fills them in, and saves what it shows as a file', async ({
	server,
	person,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Hillside', ['blended_learning'])
	const { page } = ada
	await page.goto(`${server.url}/b/${board}?view=impediments`)
	for (const [statement, level, severity] of [
		['=Seat time', 'state', '5'],
		['Old laptops', 'school', '2'],
		['Copies, rationed', 'school', '4'],
	] as const) {
		await page.getByTestId('register-raise').click()
		const details = page.getByTestId('register-details')
		await details.getByTestId('impediment-statement').fill(statement)
		await details.getByTestId('impediment-level').selectOption(level)
		await details.getByTestId(`severity-${severity}`).click()
		await page.getByTestId('register-done').click()
	}
	const open = page.getByTestId('register-open')
	await expect(open).toHaveText(['Copies, rationed', 'Old laptops', '=Seat time'])
	await page.getByTestId('register-group').uncheck()
	await expect(open).toHaveText(['=Seat time', 'Copies, rationed', 'Old laptops'])
	await page.getByTestId('register-sort-statement').click()
	await expect(page.getByRole('columnheader', { name: 'What stands in the way' })).toHaveAttribute(
		'aria-sort',
		'ascending',
	)
	await page.getByTestId('register-level-school').click()
	await expect(open).toHaveText(['Copies, rationed', 'Old laptops'])
	await expect(page.getByTestId('register-shown')).toContainText('removable by: School')

	// A row in hand stays until it is let go, whatever becomes of it.
	const laptops = page.getByTestId('register-row').filter({ hasText: 'Old laptops' })
	await laptops.getByTestId('row-status').focus()
	await laptops.getByTestId('row-status').selectOption('removed')
	await expect(laptops).toBeVisible()
	await page.getByTestId('register-search').focus()
	await expect(laptops).toHaveCount(0)
	await page.getByTestId('register-all').click()
	await expect(open).toHaveCount(3)

	const saving = page.waitForEvent('download')
	await page.getByTestId('register-csv').click()
	const file = await saving
	expect(file.suggestedFilename()).toMatch(/^Impediments Hillside \d{4}-\d\d-\d\d\.csv$/)
	const lines = (await readFile(await file.path(), 'utf8')).split('\r\n')
	expect(lines.slice(1, 4).map((line) => line.slice(0, 18))).toEqual([
		"'=Seat time,Policy",
		'"Copies, rationed"',
		'Old laptops,Policy',
	])
	expect(lines[3]).toContain(',Removed,')
})
