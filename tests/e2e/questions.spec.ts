import { doseLabels } from '@groundwork/shared/text/formLabels'
import type { Person } from './support/Person'
import { faults } from './support/faults'
import { drag } from './support/shapes'
import { expect, test } from './support/test'

const question = (person: Person, key: string) => person.page.getByTestId(`question-${key}`)
const cell = (person: Person, row: string, column: string) =>
	person.page.getByTestId(`grid-cell-${row}-${column}`)

/** From wherever she is to the board of a question, by the list of all. */
async function opensBoard(person: Person, key: string): Promise<void> {
	await person.page.getByRole('link', { name: 'Questions' }).first().click()
	await question(person, key)
		.getByRole('button', { name: /^Open its board/ })
		.click()
	await expect(person.page).toHaveURL(new RegExp(`question=${key}$`))
	await expect(person.page.getByTestId(`grid-${key}`)).toBeVisible()
}

test('two people answer the questions of a board: in the list, in the grids and on the cards', async ({
	person,
	server,
}) => {
	test.setTimeout(75_000)
	const [ada, ben] = [await person('Ada'), await person('Ben')]
	const board = await ada.startsBoard('Hillside', ['blended_learning', 'dual_enrollment'])
	await ben.joins(ada, 'member')

	// Question 3, by keyboard from the list to the cell; Ben follows a link to it and sees what Ada chooses.
	await opensBoard(ada, 'who_and_when')
	await ben.page.goto(`${server.url}/b/${board}?question=who_and_when`)
	await ben.boardOpens()
	await expect(ben.page.getByTestId('question-bar')).toContainText('Question 3 of 10')
	await cell(ada, 'k', 'language_arts').focus()
	await ada.page.keyboard.press('3')
	await ada.page.keyboard.press('ArrowRight')
	await ada.page.keyboard.press('ArrowDown')
	await ada.page.keyboard.press('5')
	await ada.page.keyboard.press('Enter')
	await ada.page.getByTestId('grid-note').fill('Asked the grade team')
	expect(await faults(ada.page)).toEqual([])
	await expect(cell(ben, 'k', 'language_arts')).toHaveAccessibleName(new RegExp(doseLabels.some_classes))
	await expect(cell(ben, '1', 'mathematics')).toHaveAccessibleName(
		new RegExp(`${doseLabels.all_day}.*has a note`),
	)
	await ada.page.keyboard.press('Escape')

	// Question 4: a check begins in a cell, and is dropped on another.
	await opensBoard(ada, 'served_badly')
	await expect(
		ben.page.getByRole('button', { name: /^Follow Ada, at “Whom it might serve badly”/ }),
	).toBeVisible()
	await cell(ada, 'weak_readers', 'blended_learning').focus()
	await ada.page.keyboard.press('Enter')
	await ada.page.getByTestId('grid-add-card').click()
	await ada.page.keyboard.type('Lost in long texts')
	await ada.deselect()
	const chipIn = (row: string, column: string) => cell(ada, row, column).getByTestId('grid-chip')
	await expect(chipIn('weak_readers', 'blended_learning')).toContainText('Lost in long texts')
	const [check] = await ada.shapes('learner_check')
	const from = (await ada.page.locator(`[data-shape-id="${check!.id}"]`).boundingBox())!
	const to = (await cell(ada, 'advanced', 'dual_enrollment').boundingBox())!
	const middle = ({ x, y, width, height }: typeof from) => [x + width / 2, y + height / 2] as const
	await drag(ada, check!.id, middle(to)[0] - middle(from)[0], middle(to)[1] - middle(from)[1])
	await expect
		.poll(async () => (await ada.shapes('learner_check'))[0]?.props)
		.toMatchObject({ group: 'advanced', approach: 'dual_enrollment' })
	await expect(chipIn('weak_readers', 'blended_learning')).toHaveCount(0)

	// To follow somebody is to turn the pages with her.
	await ben.page.getByRole('button', { name: /^Follow Ada/ }).click()
	await expect(ben.page.getByTestId('grid-served_badly')).toBeVisible()

	// An answer in the list is on the card, and its state on the grid.
	await ada.page.getByRole('link', { name: 'Questions' }).first().click()
	await question(ada, 'served_badly')
		.getByRole('button', { name: /^Answer/ })
		.click()
	await ada.page.keyboard.type('Those who read slowly')
	await ada.page.getByTestId('answer-status').selectOption('working_answer')
	await expect(ada.page.getByText('1 of 10 have a working answer').first()).toBeVisible()
	expect(await faults(ada.page)).toEqual([])
	await expect(ben.page.getByTestId('grid-served_badly')).toContainText('Working answer')
	await expect(ben.page.getByTestId('response-card')).toContainText('Working answer')

	// A question of the team's own, removed and put back.
	await ada.page.getByRole('textbox', { name: 'A question of your own' }).fill('Who pays?')
	await ada.page.keyboard.press('Enter')
	const own = ada.page.getByRole('listitem').filter({ hasText: 'Who pays?' })
	await own.getByRole('button', { name: /^Remove/ }).click()
	await expect(own).toHaveCount(0)
	await ada.page.getByRole('button', { name: 'Undo', exact: true }).click()
	await expect(own).toHaveCount(1)

	// A reload comes back to the same page; undo goes to where it takes something back.
	await opensBoard(ada, 'coexistence')
	await ada.page.reload()
	await expect(ada.page.getByTestId('grid-coexistence')).toBeVisible()
	await ada.boardOpens()
	await cell(ada, 'volunteers', '1').focus()
	await ada.page.keyboard.press('Enter')
	await ada.page.getByTestId('grid-grading').fill('As before')
	await ada.deselect()
	await ada.page.getByTestId('to-map').click()
	await expect(ada.page.getByTestId('map')).toBeVisible()
	await expect(ada.page).not.toHaveURL(/question=/)
	await ada.focusCanvas()
	await ada.page.keyboard.press('Control+z')
	await expect(ada.page.getByTestId('grid-coexistence')).toBeVisible()
	await expect(cell(ada, 'volunteers', '1')).toHaveAccessibleName(/: empty$/)
})

test('an empty board gets what a question begins with when somebody begins it', async ({
	person,
	server,
}) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	await ada.page.getByRole('button', { name: /first board/ }).click()
	const dialog = ada.page.getByRole('dialog')
	await dialog.getByRole('textbox', { name: 'What is it called?' }).fill('One question')
	await dialog.getByRole('radio', { name: /One of the ten/ }).check()
	await dialog.getByRole('combobox').selectOption('families')
	await dialog.getByRole('button', { name: 'Make the board' }).click()
	await ada.boardOpens()
	await expect(ada.page.getByTestId('grid-families')).toBeVisible()
	await ada.page.goto(`${server.url}${new URL(ada.page.url()).pathname}?view=questions`)
	await question(ada, 'environment')
		.getByRole('button', { name: /^Begin/ })
		.click()
	await question(ada, 'purpose')
		.getByRole('button', { name: /^Begin/ })
		.click()
	await question(ada, 'purpose')
		.getByRole('button', { name: /^Open its board/ })
		.click()
	await expect(ada.page.getByTestId('grid-purpose')).toBeVisible()
	await ada.page.getByTestId('to-map').click()
	await expect(ada.page.getByTestId('map')).toBeVisible()

	// The canvas takes its keys again once no view covers it.
	await ada.focusCanvas()
	await ada.page.keyboard.press('h')
	await expect(ada.page.getByTestId('tools.hand')).toHaveAttribute('aria-pressed', 'true')
})
