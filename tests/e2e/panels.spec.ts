import { faintIn, faults } from './support/faults'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

/** What lies over the canvas: what lies beneath is looked at in other tests. */
const LAYERS = 'dialog[open], [role="dialog"], [role="menu"], [data-editing="true"]'

/** Each as it is opened by hand, and what it is recognised by. */
const OPENED: Record<string, (person: Person) => Promise<void>> = {
	'the fields of a cell': (ada) => ada.openCell('grading', 'blended_learning'),
	'the fields of an approach': (ada) => opens(ada, 'column-blended_learning', 'Enter', 'approach-panel'),
	'the fields of a row': (ada) => opens(ada, 'row-grading', 'Enter', 'row-panel'),
	'what can be done with a row': (ada) => opens(ada, 'row-grading', 'ContextMenu', 'head-menu'),
	'the settings of the map': (ada) => opens(ada, 'map-settings', 'Enter', 'map-settings-popover'),
	'a card that is written': async ({ page }) => {
		await page.getByTestId('change-card').dblclick()
		await expect(page.getByTestId('change-title')).toBeVisible()
	},
	'the menu of a card': async ({ page }) => {
		await page.getByTestId('change-card').click({ button: 'right' })
		await expect(page.getByRole('menu')).toBeVisible()
	},
	'what stands in the way': async (ada) => {
		await ada.openCell('grading', 'blended_learning')
		await ada.page.getByTestId('cell-popover').getByTestId('pin-impediment').click()
		await expect(ada.page.getByTestId('impediment-popover')).toBeVisible()
	},
	'a new thread': async (ada) => {
		await ada.cell('grading', 'blended_learning').focus()
		await ada.page.keyboard.press('m')
		await expect(ada.page.getByTestId('new-thread-popover')).toBeVisible()
	},
	'the search': async ({ page }) => {
		await page.keyboard.press('Control+f')
		await page.keyboard.type('a')
		await expect(page.getByRole('option').first()).toBeVisible()
	},
	'who is invited': ({ page }) => dialog(page, 'Share'),
	'what is frozen': ({ page }) => dialog(page, 'Freeze'),
	'the keys': async ({ page }) => {
		await page.getByTestId('main-menu.button').click()
		await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
		await expect(page.getByRole('dialog')).toBeVisible()
	},
}

async function opens({ page }: Person, testId: string, key: string, panel: string): Promise<void> {
	await page.getByTestId(testId).press(key)
	await expect(page.getByTestId(panel)).toBeVisible()
}

async function dialog(page: Person['page'], button: string): Promise<void> {
	await page.getByRole('button', { name: button, exact: true }).click()
	await expect(page.getByRole('dialog')).toBeVisible()
}

test('axe finds nothing serious in any panel, menu or dialog of a board, in light and in dark', async ({
	person,
}) => {
	test.setTimeout(180_000)
	const ada = await person('Ada')
	await ada.startsBoard('Panels', ['blended_learning'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.addChange('grading', 'blended_learning', { title: 'Blocks', from: 'Periods', to: 'Long blocks' })
	for (const [what, open] of Object.entries(OPENED)) {
		await open(ada)
		await expect.poll(() => faults(ada.page, LAYERS), what).toEqual([])
		await ada.page.emulateMedia({ colorScheme: 'dark' })
		await expect.poll(() => faintIn(ada.page, LAYERS), `${what}, in the dark`).toEqual([])
		await ada.page.emulateMedia({ colorScheme: 'light' })
		await ada.deselect()
	}
})
