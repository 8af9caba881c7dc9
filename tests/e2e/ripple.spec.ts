import { viewLabels } from '@groundwork/shared/text/views'
import { faults } from './support/faults'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

async function open(person: Person, view: 'ripple' | 'coexistence'): Promise<void> {
	const { page } = person
	await page.goto(`${page.url().replace(/\?.*/, '')}?view=${view}`)
	await expect(page.getByRole('heading', { name: viewLabels[view], level: 2 })).toBeVisible()
}

test('what one replaces and ties lights up for another, and the years say which rules clash until they are mended', async ({
	person,
}) => {
	test.setTimeout(120_000)
	const ada = await person('Ada')
	await ada.startsBoard('Ripples', ['project_based_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await open(ben, 'ripple')
	const place = (who: Person, name: string) =>
		who.page.getByRole('grid').getByRole('button', { name: new RegExp(`^${name}`) })
	await expect(ben.page.getByRole('heading', { name: 'Where does the ripple begin?' })).toBeVisible()

	// By keyboard: to the cell on the map, there it begins, and is marked.
	await open(ada, 'ripple')
	await place(ada, 'Begin with the whole row: Scheduling').focus()
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await ada.page.keyboard.press(key)
	await expect(place(ada, 'Grading, Project-based learning')).toHaveAttribute('data-lit', 'start')
	await ada.page.getByRole('button', { name: 'Mark as replace' }).click()
	await expect(place(ben, 'Grading, Project-based learning')).toHaveAttribute('data-lit', 'start')

	// Tied there, it lights up where Ben looks, in a word too, and nobody sees to it yet.
	await ada.page.getByText('Tie it to something').click()
	await ada.page.getByTestId('tie-meaning').selectOption('ripples_into')
	await ada.page.getByTestId('tie-search').fill('Class rank × Dual')
	await ada.page.keyboard.press('Enter')
	const rank = place(ben, 'Class rank, Dual enrolment')
	await expect(rank).toHaveAttribute('data-lit', 'ripples')
	await expect(rank).toHaveAccessibleName(/Ripples into: 1.thing$/)
	await expect(ben.page.getByTestId('ripple-ripples')).toContainText('Nobody owns it yet')
	await expect.poll(() => faults(ben.page)).toEqual([])

	// Ben says whose it is, from the list. Undo takes Ada's tie back, and then her mark.
	await ben.page.getByRole('button', { name: 'Class rank × Dual enrolment', exact: true }).click()
	await ben.page.getByTestId('inspector').getByRole('textbox', { name: 'Owner' }).fill('Grace')
	await expect(ada.page.getByTestId('ripple-ripples')).toContainText('Owner: Grace')
	// Not in the field in which one searches: there undo is the field's own.
	await place(ada, 'Grading, Project-based learning').focus()
	await ada.page.keyboard.press('Control+z')
	await expect(rank).not.toHaveAttribute('data-lit')
	await ada.page.keyboard.press('Control+z')
	await expect(ada.page.getByRole('button', { name: 'Mark as replace' })).toBeVisible()

	// Two groups live by different rules in the second year.
	await open(ada, 'coexistence')
	await open(ben, 'coexistence')
	const rule = (who: Person, group: string) =>
		who.page.getByRole('group', { name: group, exact: true }).getByRole('textbox', { name: 'Grading' })
	await ada.page.getByRole('slider', { name: 'Year' }).press('ArrowRight')
	await rule(ada, 'Volunteers').fill('Reports by standards')
	await rule(ada, 'Everyone').fill('Letter grades')
	const second = ben.page.getByTestId('year-2')
	await expect(second).toHaveAccessibleName(/1.clash$/)
	await second.click()
	await expect(ben.page.getByRole('slider', { name: 'Year' })).toHaveValue('2')
	await expect(ben.page.getByTestId('clashes')).toContainText(
		'Volunteers and Everyone live by different rules for grading',
	)
	await expect.poll(() => faults(ben.page)).toEqual([])

	// The way from the clash to the rule; mended, it clashes no more, for both.
	await ben.page.getByRole('button', { name: 'Go to the rule: Everyone: Grading' }).click()
	await expect(rule(ben, 'Everyone')).toBeFocused()
	await ben.page.keyboard.press('Control+a')
	await ben.page.keyboard.type('reports by standards')
	await expect(second).toHaveAccessibleName(/no clash$/)
	await expect(ada.page.getByTestId('clashes')).toContainText('No rule and no change of this year clashes')

	// When the first year begins is said once, for everybody.
	await ben.page.getByLabel('Year 1 begins on').fill('2031-02-01')
	await expect(ada.page.getByTestId('year-1')).toHaveAccessibleName(/2031–32/)
})
