import { expect, test } from './support/test'
import { pressOn, tabTo } from './support/keys'

const FITS = ['supports', 'workable', 'strains', 'blocks'] as const

test('the whole job is done on the canvas by keyboard alone', async ({ person }) => {
	const ada = await person('Ada')
	await ada.startsBoard('By keyboard', [])
	const { page } = ada
	const { keyboard } = page

	// Choose approaches.
	await pressOn(page, page.getByTestId('map-settings'))
	for (const code of ['project_based_learning', 'blended_learning']) {
		await tabTo(page, page.getByTestId(`approach-${code}`))
		await keyboard.press('Space')
	}
	await keyboard.press('Escape')
	await expect(page.getByTestId('map-settings-popover')).toBeHidden()

	// Judge all fifteen rows for the first of them.
	await tabTo(page, page.locator('[role="grid"] [tabindex="0"]').first())
	const rows = page.locator('[role="gridcell"][data-cell$=":project_based_learning"]')
	await expect(rows).toHaveCount(15)
	await keyboard.press('ArrowRight')
	await expect(rows.first()).toBeFocused()
	for (let row = 0; row < 15; row++) {
		// Bands of categories lie between the rows: two steps at most.
		const here = () => rows.nth(row).evaluate((cell) => cell === document.activeElement)
		for (let step = 0; step < 2 && !(await here()); step++) await keyboard.press('ArrowDown')
		await expect(rows.nth(row)).toBeFocused()
		await keyboard.press(String((row % 4) + 1))
		await expect(rows.nth(row)).toHaveAttribute('data-fit', FITS[row % 4]!)
	}

	// Write a change for the last one.
	await keyboard.press('Enter')
	await expect(page.getByTestId('cell-popover')).toBeVisible()
	await pressOn(page, page.getByTestId('add-change'))
	await expect(page.getByTestId('change-title')).toBeFocused()
	await keyboard.type('Waiver for seat time')
	await keyboard.press('Escape')
	await expect(ada.card('Waiver for seat time')).toBeVisible()

	// Raise what stands in the way, tied to its cell: Tab goes from shape to shape, Enter goes in.
	const announced = page.locator('.tl-skip-to-main-content ~ [aria-live], [aria-live="assertive"]')
	for (
		let shape = 0;
		shape < 8 && !(await announced.allTextContents()).join('').startsWith('Map:');
		shape++
	) {
		await keyboard.press('Tab')
	}
	await keyboard.press('Enter')
	await expect(rows.last()).toBeFocused()
	await keyboard.press('Enter')
	await pressOn(page, page.getByTestId('cell-popover').getByTestId('pin-impediment'))
	await expect(page.getByTestId('impediment-statement')).toBeFocused()
	await keyboard.type('The state counts hours')
	await keyboard.press('Escape')
	await expect(rows.last()).toHaveAccessibleName(/1\simpediment/)

	// Find the card: the key that chose it comes up on the canvas, and opens nothing there.
	const search = page.getByRole('combobox', { name: 'Find in everything on this board' })
	await keyboard.press('Control+f')
	await expect(search).toBeFocused()
	await keyboard.type('seat time')
	await expect(page.getByRole('option').first()).toContainText('Waiver for seat time')
	await keyboard.down('Enter')
	await expect(search).toBeHidden()
	await expect(page.locator('.tl-container')).toBeFocused()
	await keyboard.up('Enter')
	await expect(page.getByTestId('authorship')).toBeVisible()
	await expect(page.getByTestId('change-title')).toBeHidden()

	// Find the impediment, which opens beside its pin.
	await keyboard.press('Control+f')
	await expect(search).toBeFocused()
	await keyboard.type('state counts')
	await expect(page.getByRole('option').first()).toContainText('The state counts hours')
	await keyboard.press('Enter')
	await expect(search).toBeHidden()
	await expect(page.getByTestId('impediment-statement')).toHaveValue('The state counts hours')
	await expect(page.getByTestId('impediment-statement')).toBeFocused()
	await keyboard.press('Escape')

	// Freeze the board: Tab leaves the canvas where nothing on it is selected.
	await expect(page.getByTestId('impediment-statement')).toBeHidden()
	await keyboard.press('Escape')
	await pressOn(page, page.getByRole('button', { name: 'Freeze', exact: true }))
	const dialog = page.getByRole('dialog', { name: /Freeze/ })
	await tabTo(page, dialog.getByRole('textbox', { name: 'Purpose' }))
	await keyboard.type('Before the vote')
	await pressOn(page, dialog.getByRole('button', { name: 'Freeze now' }))
	await expect(page.getByRole('heading', { name: /Snapshot \d+ is taken/ })).toBeVisible()
})

test('the whole job is done in the outline alone, with the canvas hidden', async ({ person }) => {
	const ada = await person('Ada')
	await ada.startsBoard('In the outline', [])
	const { page } = ada
	await page.goto(`${page.url().split('?')[0]}?view=outline`)
	const outline = page.getByTestId('outline')
	await expect(outline).toBeVisible()
	await expect(page.locator('.tl-container')).toBeHidden()

	// Choose approaches.
	await outline.getByRole('button', { name: 'Choose approaches' }).click()
	const inspector = page.getByTestId('inspector')
	for (const code of ['project_based_learning', 'blended_learning']) {
		await inspector.getByTestId(`approach-${code}`).click()
	}
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: 'Open all' }).click()

	// Judge all fifteen rows for the first of them.
	const verdicts = outline.getByRole('combobox', { name: 'Verdict' })
	await expect(verdicts).toHaveCount(30)
	for (let row = 0; row < 15; row++) await verdicts.nth(row * 2).selectOption(FITS[row % 4]!)

	// Write a change, and raise what stands in the way.
	await outline.getByRole('button', { name: 'Add a change' }).first().click()
	await expect(outline.getByRole('textbox', { name: 'What will change' })).toBeFocused()
	await page.keyboard.type('Longer blocks')
	await outline.getByRole('button', { name: 'Pin an impediment' }).first().click()
	await expect(outline.getByRole('textbox', { name: 'What stands in the way' }).first()).toBeFocused()
	await page.keyboard.type('Buses leave at three')

	// Find it again, and freeze the board.
	await page.keyboard.press('Control+f')
	await page.getByRole('combobox', { name: 'Find in everything on this board' }).fill('buses')
	await expect(page.getByRole('listbox').getByRole('option')).toContainText('Buses leave at three')
	await page.keyboard.press('Escape')
	await ada.freeze('decision', 'Before the vote')
	await page.keyboard.press('Escape')

	// It is all on the canvas too.
	await page.goto(page.url().split('?')[0]!)
	await ada.sees('scheduling', 'project_based_learning', 'supports')
	await expect(ada.card('Longer blocks')).toBeVisible()
})
