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
		for (let step = 0; step < 2 && row > 0; step++) {
			if (await rows.nth(row).evaluate((cell) => cell === document.activeElement)) break
			await keyboard.press('ArrowDown')
		}
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
	for (let shape = 0; shape < 8 && !/^Map:/.test((await announced.allTextContents()).join('')); shape++) {
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

	// Find it again.
	await keyboard.press('Control+f')
	await expect(page.getByRole('searchbox')).toBeFocused()
	await keyboard.type('state counts')
	await expect(page.getByRole('option').first()).toContainText('The state counts hours')
	await keyboard.press('Enter')
	await expect(page.getByRole('searchbox')).toBeHidden()

	// Freeze the board.
	await pressOn(page, page.getByRole('button', { name: 'Freeze', exact: true }))
	const dialog = page.getByRole('dialog', { name: /Freeze/ })
	await tabTo(page, dialog.getByRole('textbox', { name: 'Purpose' }))
	await keyboard.type('Before the vote')
	await pressOn(page, dialog.getByRole('button', { name: 'Freeze now' }))
	await expect(page.getByRole('heading', { name: /Snapshot \d+ is taken/ })).toBeVisible()
})
