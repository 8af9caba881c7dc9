import { changeStatusLabels, fitLabels } from '@groundwork/shared/text/labels'
import { viewLabels } from '@groundwork/shared/text/views'
import { faults, smallIn } from './support/faults'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

const VIEWS = ['table', 'outline', 'kanban', 'timeline', 'heat', 'ripple', 'coexistence', 'findings'] as const
const VIEW = '[data-testid^="view-"]'

async function open(person: Person, view: keyof typeof viewLabels): Promise<void> {
	const { page } = person
	const address = page.url().replace(/\?.*/, '')
	await page.goto(view === 'canvas' ? address : `${address}?view=${view}`)
	await expect(page.getByRole('heading', { name: viewLabels[view], level: 2 })).toBeVisible()
}

const change = async (person: Person, title: string) =>
	(await person.shapes('change')).find((record) => record?.props?.['title'] === title)?.props

test('what one does in table, outline and columns is what another sees on the canvas, and undo takes it back', async ({
	person,
}) => {
	test.setTimeout(120_000)
	const ada = await person('Ada')
	await ada.startsBoard('In other views', ['blended_learning', 'dual_enrollment'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await ben.addChange('grading', 'blended_learning', { title: 'Blocks', from: 'Periods', to: 'Long blocks' })
	await expect.poll(() => change(ada, 'Blocks')).toBeTruthy()

	// By keyboard in the table: arrows and digits.
	await open(ada, 'table')
	await ada.page.locator('[data-table-cell="scheduling:blended_learning"]').focus()
	for (const key of ['4', 'ArrowRight', '1']) await ada.page.keyboard.press(key)
	await ben.sees('scheduling', 'blended_learning', 'blocks')
	await ben.sees('scheduling', 'dual_enrollment', 'supports')
	await ada.page.keyboard.press('Control+z')
	await ben.sees('scheduling', 'dual_enrollment', 'unknown')

	// A card dragged on the canvas while somebody gives it another row in the table: one of both stands, for both.
	await ada.page.getByRole('radio', { name: 'Cards' }).check()
	await ada.page.getByRole('row', { name: /Blocks/ }).hover()
	const row = ada.page.getByTestId('change-aspect')
	await expect(row).toHaveValue('grading')
	const card = (await ben.card('Blocks').boundingBox())!
	const goal = (await ben.cell('technology', 'dual_enrollment').boundingBox())!
	await ben.page.mouse.move(card.x + 60, card.y + 12)
	await ben.page.mouse.down()
	await ben.page.mouse.move(goal.x + 20, goal.y + 10, { steps: 4 })
	await Promise.all([row.selectOption('discipline'), ben.page.mouse.up()])
	await expect(async () => expect(await ada.records()).toEqual(await ben.records())).toPass()
	const landed = await change(ben, 'Blocks')
	expect(['discipline', 'technology']).toContain(landed?.['aspect'])
	await expect(row).toHaveValue(String(landed?.['aspect']))

	// By choice and by hand in the columns.
	await open(ada, 'kanban')
	const item = ada.page.getByTestId('change-item').filter({ hasText: 'Blocks' })
	await item.getByRole('combobox').selectOption('proposed')
	await expect(ben.card('Blocks')).toContainText(changeStatusLabels.proposed)
	await item.dragTo(ada.page.getByTestId('column-testing'))
	await expect(ben.card('Blocks')).toContainText(changeStatusLabels.testing)

	// In the outline, a verdict and a note.
	await open(ada, 'outline')
	const outline = ada.page.getByTestId('outline')
	await outline.getByRole('button', { name: /^Materials/ }).click()
	await outline.getByRole('button', { name: /^Dual enrolment Not yet known/ }).click()
	const cell = outline.getByRole('group', { name: 'Materials, Dual enrolment' })
	await cell.getByRole('combobox', { name: 'Verdict' }).selectOption({ label: fitLabels.strains })
	await cell.getByRole('textbox', { name: 'Note' }).fill('Two kits for the whole grade')
	await ben.sees('materials', 'dual_enrollment', 'strains')
	await expect(ben.cell('materials', 'dual_enrollment')).toHaveAccessibleName(/note/)

	// What strains and has no answer is a finding; left as it is, it goes to the other list.
	await open(ada, 'findings')
	const finding = ada.page
		.getByRole('listitem')
		.filter({ hasText: 'Materials strains against Dual enrolment' })
	await finding.getByRole('button', { name: 'Say why none is needed' }).click()
	await ada.page.getByRole('textbox', { name: 'Why do you leave it as it is?' }).fill('More kits are ordered')
	await ada.page.keyboard.press('Enter')
	await expect(ada.page.getByText('Left as it is (1)')).toBeVisible()

	// Found from anywhere, and shown on the canvas.
	await ada.page.keyboard.press('Control+f')
	await ada.page.getByRole('combobox', { name: 'Find in everything on this board' }).fill('TWO KÍTS')
	await expect(ada.page.getByRole('option')).toHaveCount(1)
	await ada.page.keyboard.press('Enter')
	await expect(ada.page).not.toHaveURL(/view=/)
	await expect(ada.page.getByTestId('cell-popover')).toBeVisible()
})

test('axe finds nothing serious in any view, and whoever only reads is offered nothing to change', async ({
	person,
}) => {
	test.setTimeout(180_000)
	const ada = await person('Ada')
	await ada.startsBoard('Read only', ['blended_learning'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.addChange('grading', 'blended_learning', { title: 'Blocks', from: 'Periods', to: 'Long blocks' })
	for (const view of VIEWS) {
		await open(ada, view)
		await expect.poll(() => faults(ada.page, VIEW)).toEqual([])
	}
	const vic = await person('Vic', { width: 390, height: 844 })
	await vic.joins(ada, 'viewer')
	await vic.page.getByRole('link', { name: 'Open the outline' }).click()
	for (const view of VIEWS) {
		await open(vic, view)
		await expect.poll(() => smallIn(vic.page, VIEW)).toEqual([])
		await expect(vic.page.getByRole('main').getByRole('textbox')).toHaveCount(0)
		await expect(vic.page.getByRole('main').getByRole('button', { name: /Add|Delete/ })).toHaveCount(0)
	}
})
