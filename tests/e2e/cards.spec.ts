import { faults } from './support/faults'
import { boxOf, centreOf, drag, select, zoomOut } from './support/shapes'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

/** Takes up a kind of card by its key, and puts it where there is room. */
async function addByKey(person: Person, key: string, field: string, text: string, at: [number, number]) {
	await person.focusCanvas()
	await person.page.keyboard.press(key)
	await person.page.mouse.click(...at)
	await person.page.getByTestId(field).fill(text)
	await person.deselect()
}

const idOf = async (person: Person, type: string) => (await person.shapes(type)).at(-1)!.id

test('cards of several kinds are made, filled in and tied, and a tie follows both for everybody', async ({
	person,
}) => {
	test.setTimeout(90_000)
	const ada = await person('Ada')
	await ada.startsBoard('Cards', ['blended_learning'])
	const { page } = ada

	await page.getByTestId('tools.cards').click()
	await page.getByTestId('tools.cards.decision').click()
	await page.mouse.click(1260, 180)
	await page.getByTestId('decision-question').fill('Which grade begins?')
	await page.getByTestId('decision-decidedOn').fill('2027-03-02')
	await page.getByTestId('decision-more').locator('summary').click()
	await page.getByTestId('decision-aspect').selectOption('grading')
	expect(await faults(page)).toEqual([])
	await ada.deselect()
	await addByKey(ada, 'c', 'change-title', 'Two blocks', [1260, 420])
	await addByKey(ada, 'Shift+E', 'evidence-claim', 'Long blocks helped', [1260, 640])
	await expect(page.getByTestId('decision-card')).toContainText('Decided 2 Mar 2027')
	await expect(page.getByTestId('decision-card')).toContainText('Grading')

	const [change, evidence] = [await idOf(ada, 'change'), await idOf(ada, 'evidence')]
	// By keyboard, in the form.
	await select(ada, change)
	await page.keyboard.press('Enter')
	await page.getByTestId('change-ties').locator('summary').press('Enter')
	await page.getByTestId('tie-meaning').selectOption('requires')
	await page.getByTestId('tie-search').fill('which grade')
	await page.getByTestId('tie-search').press('Enter')
	await expect(page.getByTestId('tie-visit')).toHaveAccessibleName('requires Which grade begins?')
	await ada.deselect()
	// By pointer: the key, then a click on the other.
	await select(ada, evidence)
	await page.keyboard.press('Shift+T')
	await expect(page.getByTestId('tie-hint')).toContainText('Long blocks helped')
	await page.mouse.click(...(await centreOf(ada, change)))
	await page.getByTestId('tie-popover').getByTestId('tie-meaning').selectOption('evidences')
	await expect(page.getByTestId('tie-popover')).toContainText('Two blocks is backed by Long blocks helped')
	await ada.deselect()
	await expect.poll(async () => (await ada.shapes('tie')).length).toBe(2)

	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	await zoomOut(ben)
	const tie = (await ada.shapes('tie')).find(({ props }) => props?.['meaning'] === 'evidences')!
	const lineAt = () => ben.page.locator(`[data-shape-id="${tie.id}"] polyline`).last().getAttribute('points')
	const before = await lineAt()
	expect(before).not.toBeNull()
	await zoomOut(ada)
	await boxOf(ada, evidence)
	await drag(ada, evidence, 60, -20)
	await expect.poll(lineAt).not.toBe(before)
	// Its line is written by nobody: both ends say where it runs.
	expect((await ben.records())[tie.id]).toEqual(tie)

	await select(ada, change)
	await page.keyboard.press('Delete')
	for (const one of [ada, ben]) await expect.poll(async () => (await one.shapes('tie')).length).toBe(0)
	await page.keyboard.press('Control+z')
	for (const one of [ada, ben]) {
		await expect.poll(async () => (await one.shapes('tie')).length).toBe(2)
		await expect(one.page.getByTestId('tie')).toHaveCount(2)
	}
})
