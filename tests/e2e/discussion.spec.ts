import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { remove, select, shapeWithTitle, zoomOut } from './support/shapes'
import type { Person } from './support/Person'
import { expect, test } from './support/test'

async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).exclude('.tl-watermark_SEE-LICENSE').analyze()
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const thread = ({ page }: Person): Locator => page.getByTestId('thread-popover')
const field = ({ page }: Person): Locator => page.getByTestId('comment-field')
const pins = ({ page }: Person): Locator => page.getByTestId('thread-pin')
const list = ({ page }: Person): Locator => page.getByTestId('discussion')
const items = ({ page }: Person): Locator => page.getByTestId('thread-item')
const button = ({ page }: Person): Locator => page.getByRole('button', { name: /^Comments/ })

async function say(person: Person, text: string) {
	await field(person).fill(text)
	await person.page.getByTestId('send-comment').click()
	await expect(thread(person).getByTestId('comment').filter({ hasText: text })).toBeVisible()
}

/** Picks the tool and clicks. */
async function commentAt({ page }: Person, x: number, y: number) {
	await page.getByTestId('tools.comment').click()
	await page.mouse.click(x, y)
	await expect(page.getByTestId('new-thread-popover')).toBeVisible()
}

const CHANGE = { title: 'Two long blocks a day', from: 'Short periods', to: 'Long blocks' }

test('[DISC-18] a thread on a card is seen live, answered, resolved, reopened, and outlives the card', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Talk', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'commenter')
	await expect(ben.statusLine()).toHaveText('Read only')
	await ada.addChange('grading', 'blended_learning', CHANGE)
	await zoomOut(ada)
	const before = await ada.records()
	const card = (await ada.card(CHANGE.title).boundingBox())!
	await commentAt(ada, card.x + card.width / 2, card.y + card.height - 6)
	const hostile = '<img src=x onerror=alert(1)> see https://example.org/a. javascript:alert(1)'
	await say(ada, hostile)

	// Ben sees it at once, as letters, with a mark that it is new.
	await expect(button(ben)).toHaveAccessibleName('Comments, 1 unread')
	await expect(ben.page.getByText(`Ada commented. Change: ${CHANGE.title}: <img`)).toBeAttached()
	await zoomOut(ben)
	await expect(pins(ben)).toHaveAccessibleName(`Change: ${CHANGE.title}, 1 comment, 1 unread`)
	await pins(ben).click()
	await expect(thread(ben).getByTestId('comment')).toContainText(hostile)
	await expect(thread(ben).locator('img')).toHaveCount(0)
	await expect(thread(ben).getByRole('link')).toHaveCount(1)
	await expect(thread(ben).getByRole('link')).toHaveAttribute('rel', /noopener noreferrer/)
	await expect(button(ben)).toHaveAccessibleName('Comments')
	await say(ben, 'Agreed in May')
	await expect(thread(ada).getByTestId('comment')).toHaveCount(2)

	await thread(ben).getByRole('button', { name: 'Resolve' }).click()
	await expect(thread(ada)).toContainText('Resolved by Ben')
	await ada.page.keyboard.press('Escape')
	await expect(pins(ada)).toHaveCount(0)
	await thread(ben).getByRole('button', { name: 'Reopen' }).click()
	await expect(pins(ada)).toHaveCount(1)
	await ben.page.keyboard.press('Escape')

	// The pin is no part of the board, and follows the card.
	expect(await ada.records()).toEqual(before)
	const [pinBefore, id] = [(await pins(ada).boundingBox())!, await shapeWithTitle(ada, CHANGE.title)]
	await select(ada, id)
	for (let i = 0; i < 5; i++) await ada.page.keyboard.press('Shift+ArrowDown')
	await expect.poll(async () => (await pins(ada).boundingBox())!.y - pinBefore.y).toBeGreaterThan(20)

	await remove(ada, id)
	await expect(pins(ada)).toHaveCount(0)
	await button(ben).click()
	await expect(items(ben)).toContainText(`On a change that was deleted: ${CHANGE.title}`)
	await items(ben).click()
	await expect(thread(ben).getByTestId('comment')).toHaveCount(2)
})

test('[DISC-17] threads on cells and places; filters, editing and deleting', async ({ person }) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Places', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')

	const cell = (await ada.cell('grading', 'blended_learning').boundingBox())!
	await commentAt(ada, cell.x + 40, cell.y + cell.height / 2)
	await say(ada, 'Whose grades?')
	await expect(thread(ada).getByRole('heading')).toHaveText('Grading × Blended learning')
	await ada.page.keyboard.press('Escape')
	await expect(ada.cell('grading', 'blended_learning')).toHaveAccessibleName(/1 thread of comments/)
	await commentAt(ada, 120, 500)
	await say(ada, 'Room for the new plan')
	await ada.page.keyboard.press('Escape')
	await expect(pins(ben)).toHaveCount(2)
	await expect(pins(ada)).toHaveCount(2)

	await button(ben).click()
	await items(ben).filter({ hasText: 'A place on the board' }).click()
	await say(ben, 'Two words too many')
	await thread(ben)
		.getByRole('button', { name: /^Edit this comment: Two/ })
		.click()
	await ben.page.getByTestId('edit-field').fill('Better words')
	await ben.page.keyboard.press('Control+Enter')
	await expect(thread(ben).getByTestId('comment').last()).toContainText('edited')
	await expect(thread(ben).getByTestId('comment').last()).toBeFocused()
	await thread(ben).getByRole('button', { name: 'Resolve' }).click()
	await expect(items(ben)).toHaveCount(1)

	// A leader may delete what somebody else wrote: its place stays.
	await button(ada).click()
	await list(ada).getByRole('radio', { name: 'Resolved' }).check()
	await items(ada).click()
	await thread(ada)
		.getByRole('button', { name: /^Delete: Ben/ })
		.click()
	await ada.page.getByTestId('delete-comment').click()
	await expect(thread(ben).getByTestId('comment').last()).toContainText('Deleted by a leader')
	await expect(thread(ben)).not.toContainText('Better words')

	// The record keeps it all, to be read.
	await ada.freeze('working', 'What was said')
	await ada.page.goto(`${new URL(ada.page.url()).origin}/b/${board}/snapshots/1`)
	const said = ada.page.getByRole('region', { name: 'Comments' })
	await expect(said.getByRole('heading', { name: 'Grading × Blended learning' })).toBeVisible()
	await expect(said).toContainText('Resolved by Ben')
	await expect(said).toContainText('Deleted by a leader')
	expect(await faults(ada.page)).toEqual([])
})

test('[DISC-18] from the first word to the answer by keyboard alone, and axe finds nothing serious', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Keys', ['blended_learning'])
	await ada.addChange('grading', 'blended_learning', CHANGE)
	const { keyboard } = ada.page

	// On a card: select it, Shift and M.
	await ada.focusCanvas()
	await keyboard.press('Control+a')
	await keyboard.press('Tab')
	await keyboard.press('Shift+M')
	await expect(field(ada)).toBeFocused()
	await keyboard.type('On what I chose')
	await keyboard.press('Control+Enter')
	await expect(thread(ada)).toContainText('On what I chose')
	await expect(thread(ada).getByRole('heading')).toHaveText(/^(Change|Map): /)
	await keyboard.press('Escape')

	// On a cell: go there, M.
	await ada.cell('scheduling', 'blended_learning').focus()
	await keyboard.press('m')
	await expect(field(ada)).toBeFocused()
	await keyboard.type('On a cell')
	await keyboard.press('Escape')
	await expect(ada.cell('scheduling', 'blended_learning')).toBeFocused()
	await keyboard.press('m')
	await expect(field(ada)).toHaveValue('On a cell')
	await keyboard.press('Control+Enter')
	await expect(thread(ada).getByTestId('comment')).toHaveCount(1)
	expect(await faults(ada.page)).toEqual([])
	await keyboard.press('Escape')

	// The list: open it, walk to a thread, answer, and come back.
	await button(ada).focus()
	await keyboard.press('Enter')
	await expect(list(ada).getByRole('heading', { name: 'Comments' })).toBeFocused()
	expect(await faults(ada.page)).toEqual([])
	while (
		!(await items(ada)
			.first()
			.evaluate((item) => item === document.activeElement))
	)
		await keyboard.press('Tab')
	await keyboard.press('Enter')
	await expect(field(ada)).toBeFocused()
	await keyboard.type('The answer')
	await keyboard.press('Control+Enter')
	await expect(thread(ada).getByTestId('comment')).toHaveCount(2)
	await expect(field(ada)).toBeFocused()
	await keyboard.press('Escape')
	await expect(items(ada).first()).toBeFocused()
	await keyboard.press('Escape')
	await expect(button(ada)).toBeFocused()
})

test('[DISC-19] a viewer reads and cannot write; words typed without a connection stay', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Away', ['blended_learning'])
	const vera = await person('Vera', { width: 390, height: 844 })
	await vera.joins(ada, 'viewer')
	await ada.openCell('grading', 'blended_learning')
	await ada.page.getByTestId('comment-here').click()
	await say(ada, 'For all to read')

	await expect(vera.statusLine()).toHaveText('Read only')
	await expect(vera.page.getByTestId('tools.comment')).toHaveCount(0)
	await vera.cell('grading', 'blended_learning').focus()
	await vera.page.keyboard.press('m')
	await expect(field(vera)).toHaveCount(0)
	await button(vera).click()
	expect(await faults(vera.page)).toEqual([])
	await items(vera).click()
	await expect(thread(vera)).toContainText('For all to read')
	await expect(thread(vera)).toContainText('Your role on this board is to read.')
	await expect(field(vera)).toHaveCount(0)
	expect(await faults(vera.page)).toEqual([])

	await ada.context.setOffline(true)
	await expect(ada.statusLine()).toContainText('Offline')
	await field(ada).fill('Said on the bus')
	await expect(ada.page.getByTestId('send-comment')).toBeDisabled()
	await expect(thread(ada)).toContainText('You are offline. What you wrote is kept here')
	await ada.page.keyboard.press('Escape')
	await expect(thread(ada)).toHaveCount(0)
	await ada.context.setOffline(false)
	await expect(ada.statusLine()).toHaveText('Saved')
	await pins(ada).click()
	await expect(field(ada)).toHaveValue('Said on the bus')
	await ada.page.getByTestId('send-comment').click()
	await expect(thread(vera)).toContainText('Said on the bus')
	await ada.changeRole('Vera', 'commenter')
	await expect(field(vera)).toBeVisible()
})
