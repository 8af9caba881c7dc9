import type { Locator } from '@playwright/test'
import { headMenuText } from '@groundwork/shared/text/mapForms'
import { bandText, headText } from '@groundwork/shared/text/map'
import { faults } from './support/faults'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

const cell = async ({ page }: Person, key: string) => {
	const map = await page.evaluate(
		() =>
			(window as unknown as { groundwork: { records(): Record<string, unknown> } }).groundwork.records()[
				'shape:map'
			],
	)
	return (map as { props: { cells: Record<string, Record<string, unknown>> } }).props.cells[key]
}

/** The middle of what is seen of something. */
async function middleOf(thing: Locator) {
	const box = await thing.boundingBox()
	if (!box) throw new Error('It is not to be seen')
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('a category is folded for everybody, says how its cells stand, and the row under a pointer stays under it', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Folding', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ben.sees('grading', 'blended_learning', 'blocks')

	const technology = ben.cell('technology', 'dual_enrollment')
	await technology.hover()
	const before = await middleOf(technology)

	// By keyboard: from the first cell up to the band.
	await ada.cell('scheduling', 'blended_learning').focus()
	await ada.page.keyboard.press('ArrowUp')
	await expect(ada.page.getByTestId('band-processes')).toBeFocused()
	await ada.page.keyboard.press('Enter')
	await expect(ada.page.getByTestId('band-processes')).toHaveAttribute('aria-expanded', 'false')
	await expect(ada.page.getByTestId('band-processes')).toBeFocused()
	await expect(
		ada.page.getByRole('gridcell', { name: 'Blended learning: 1 Blocks, 5 Not yet known' }),
	).toBeVisible()

	await expect(ben.cell('grading', 'blended_learning')).toHaveCount(0)
	await expect.poll(async () => Math.abs((await middleOf(technology)).y - before.y)).toBeLessThan(1)
	await ben.page.mouse.down()
	await ben.page.mouse.up()
	await expect(ben.page.getByTestId('cell-popover')).toHaveAccessibleName('Technology × Dual enrolment')
	expect(await faults(ada.page)).toEqual([])

	// Whoever may only read unfolds it for herself alone.
	const cleo = await person('Cleo')
	await cleo.joins(ada, 'viewer')
	const band = cleo.page.getByTestId('band-processes')
	await expect(band).toHaveAccessibleDescription(bandText.forYou)
	await band.focus()
	await cleo.page.keyboard.press('Enter')
	await cleo.sees('grading', 'blended_learning', 'blocks')
	await expect(cleo.page.getByTestId('band-means')).toHaveAttribute('aria-expanded', 'true')
	await cleo.page.getByTestId('band-means').click()
	await expect(cleo.page.getByTestId('band-means')).toHaveAttribute('aria-expanded', 'false')
	await expect(ben.page.getByTestId('band-processes')).toHaveAttribute('aria-expanded', 'false')
	await expect(ben.page.getByTestId('band-means')).toHaveAttribute('aria-expanded', 'true')

	await ada.page.keyboard.press('Control+z')
	await ben.sees('grading', 'blended_learning', 'blocks')
})

test('two people fill in one cell at once, by keyboard, and all of it stands and is read out', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Cells', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')

	await ada.openCell('grading', 'blended_learning')
	await ben.openCell('grading', 'blended_learning')
	await ada.page.keyboard.press('3')
	await ada.page.getByTestId('cell-importance').getByRole('button', { name: '5 of 5' }).press('Enter')
	await ada.page.getByTestId('cell-confidence').focus()
	await ada.page.keyboard.type('A guess')
	await ben.page.getByTestId('cell-changeability').getByRole('button', { name: '2 of 5' }).press(' ')
	await ben.page.getByTestId('cell-more').press('Enter')
	await ben.page.getByTestId('cell-owner').fill('Mia, grade 7')
	await ben.page.getByTestId('cell-reviewOn').fill('2027-03-01')
	expect(await faults(ben.page)).toEqual([])

	for (const one of [ada, ben]) {
		await expect
			.poll(() => cell(one, 'grading:blended_learning'))
			.toMatchObject({
				fit: 'strains',
				importance: 5,
				confidence: 'guess',
				changeability: 2,
				owner: 'Mia, grade 7',
				reviewOn: '2027-03-01',
			})
		await expect(one.cell('grading', 'blended_learning')).toHaveAccessibleName(
			'Grading, Blended learning: Strains, a guess, importance 5 of 5, changeability 2 of 5',
		)
	}
	await expect(ben.page.getByTestId('assessed')).toHaveText(/^Assessed by Ada just now$/)
	await ben.page.getByTestId('cell-popover').getByTestId('fit-blocks').click()
	await expect(ada.page.getByTestId('assessed')).toHaveText(/^Assessed by Ben just now$/)
	await ada.page.getByTestId('fit-strains').click()
	// A digit meant for a field is no verdict.
	await ben.page.getByTestId('cell-importance').getByRole('button', { name: '1 of 5' }).press('1')
	await ben.sees('grading', 'blended_learning', 'strains')
	// What was opened stays open from cell to cell.
	await ben.page.keyboard.press('Escape')
	await ben.openCell('scheduling', 'blended_learning')
	await expect(ben.page.getByTestId('cell-owner')).toBeVisible()
})

test('an approach is chosen once it is defined, and renamed while somebody else judges it', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Approaches', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	const head = ada.page.getByTestId('column-blended_learning')
	await expect(head).toHaveAccessibleName('Blended learning, Candidate, no definition yet')

	await head.focus()
	await ada.page.keyboard.press('Enter')
	const panel = ada.page.getByTestId('approach-panel')
	const chosen = panel.getByTestId('approach-stance').locator('option[value="chosen"]')
	await expect(chosen).toBeDisabled()
	await expect(panel.getByTestId('approach-stance')).toHaveAccessibleDescription(
		/write the working definition/,
	)
	expect(await faults(ada.page)).toEqual([])

	await panel.getByTestId('approach-definition').fill('Two days a week at one’s own pace')
	await expect(chosen).toBeEnabled()
	await panel.getByTestId('approach-stance').selectOption('chosen')
	await ben.judgeByKey('grading', 'blended_learning', 'workable')
	await panel.getByTestId('approach-name').fill('Half on paper')
	for (const one of [ada, ben]) {
		await expect(one.page.getByTestId('column-blended_learning')).toHaveAccessibleName(
			'Half on paper, Chosen',
		)
		await one.sees('grading', 'blended_learning', 'workable')
	}
	await panel.getByTestId('approach-definition').fill('')
	await expect(ben.page.getByTestId('column-blended_learning')).toHaveAccessibleName(
		'Half on paper, Chosen, definition missing',
	)
})

test('a row is removed on which somebody has just dropped a card: the card stays, says so, and the row can come back', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Rows', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ben.addChange('scheduling', 'blended_learning', { title: 'Blocks', from: 'Periods', to: 'Blocks' })
	await ben.sees('grading', 'blended_learning', 'blocks')

	const card = ben.card('Blocks').first()
	const from = await middleOf(card)
	const to = await middleOf(ben.cell('grading', 'blended_learning'))
	await ben.page.mouse.move(from.x, from.y)
	await ben.page.mouse.down()
	await ben.page.mouse.move(to.x, to.y, { steps: 8 })
	await expect(card).toContainText('Grading × Blended learning')
	await ben.page.mouse.up()
	await expect.poll(async () => (await ada.shapes('change'))[0]?.props?.['aspect']).toBe('grading')

	await ada.page.getByTestId('row-grading').press('ContextMenu')
	await expect(ada.page.getByTestId('head-menu')).toHaveAccessibleName(headText.more('Grading'))
	await ada.page.getByTestId('remove-head').press('Enter')
	await expect(ada.page.getByText('1 verdict will be back if you add it again').first()).toBeVisible()
	await expect(ben.page.getByTestId('row-grading')).toHaveCount(0)
	await expect(card).toContainText('Grading (no longer on the map) × Blended learning')

	await ada.page.getByRole('button', { name: headMenuText.undo, exact: true }).last().click()
	await ben.sees('grading', 'blended_learning', 'blocks')
	await expect(card).toContainText('Grading × Blended learning')
})

test('from afar the map is tones and signs, and names still tell what is what', async ({ person }) => {
	const ada = await person('Ada')
	await ada.startsBoard('Far', ['blended_learning'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	const map = ada.page.getByTestId('map')
	await ada.focusCanvas()
	await ada.page.keyboard.press('Shift+0')
	await expect(map).toHaveAttribute('data-detail', 'near')
	await expect(async () => {
		await ada.page.keyboard.press('Control+-')
		await expect(map).toHaveAttribute('data-detail', 'far', { timeout: 500 })
	}).toPass()
	await ada.sees('grading', 'blended_learning', 'blocks')
	await expect(ada.cell('grading', 'blended_learning')).not.toContainText(/./, { useInnerText: true })
	await expect(ada.page.getByTestId('row-grading')).toContainText('Grading', { useInnerText: true })
	expect(await faults(ada.page)).toEqual([])
})
