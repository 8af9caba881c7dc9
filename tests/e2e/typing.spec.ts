import type { Locator, Page } from '@playwright/test'
import type { Person } from './support/Person'
import { plainTextOf } from '../kit/richText'
import { expect, test } from './support/test'

const WORDS = 'the quick brown fox jumps over a lazy dog and runs on '
const ADAS = WORDS.repeat(5).slice(0, 199).padEnd(200, '.')
const BENS = ADAS.toUpperCase().replaceAll(' ', '_')

type People = (name: string) => Promise<Person>

/** Ada on a board of her own. */
async function alone(title: string, person: People) {
	const ada = await person('Ada')
	await ada.startsBoard(title, ['blended_learning'])
	return ada
}

/** Ada and Ben on one board. */
async function meet(title: string, person: People) {
	const ada = await alone(title, person)
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	return { ada, ben }
}

interface Text {
	/** Somebody begins it; both see it. */
	begin(ada: Person, ben: Person, text: string): Promise<void>
	/** Somebody opens it and puts her caret in. */
	open(person: Person, caret: number): Promise<Locator>
	/** What she sees in it while she writes. */
	shown(person: Person): Promise<string>
	/** What her window holds of it. */
	stored(person: Person): Promise<string>
}

const card: Text = {
	async begin(ada, ben, text) {
		await ada.addChange('grading', 'blended_learning', { title: 'Together', from: text, to: 'there' })
		await expect.poll(() => ben.records()).toEqual(await ada.records())
	},
	open: (person, caret) => person.writeInCard(person.card('Together'), 'from', caret),
	shown: (person) => person.page.getByTestId('change-from').inputValue(),
	stored: async (person) => String((await person.shapes('change'))[0]?.props?.['from']),
}

const note: Text = {
	async begin(ada, ben, text) {
		await ada.addNote(text)
		await expect.poll(() => note.stored(ben)).toBe(text)
	},
	open: (person, caret) => person.writeInNote(caret),
	shown: (person) => person.textArea().innerText(),
	stored: async (person) => plainTextOf((await person.shapes('note'))[0]?.props?.['richText'] ?? {}),
}

async function expectSame(text: Text, ada: Person, ben: Person, wanted: string) {
	for (const one of [ada, ben]) {
		await expect.poll(() => text.stored(one), one.name).toBe(wanted)
		await expect.poll(() => text.shown(one), one.name).toBe(wanted)
	}
}

for (const [what, text] of Object.entries({ card, note })) {
	test.describe(`in one ${what}`, () => {
		test(`[TYPE-1] two people type 200 letters each at once: none is lost, both carets stay (${what})`, async ({
			person,
		}) => {
			const { ada, ben } = await meet('Typing', person)
			await text.begin(ada, ben, '<>')
			await text.open(ada, 1)
			await text.open(ben, 2)
			await Promise.all([ada.types(ADAS), ben.types(BENS)])
			await expectSame(text, ada, ben, `<${ADAS}>${BENS}`)
			await Promise.all([ada.types('1'), ben.types('2')])
			await expectSame(text, ada, ben, `<${ADAS}1>${BENS}2`)
		})

		test(`[TYPE-8] two people type at the very same place: what each types stays together (${what})`, async ({
			person,
		}) => {
			const { ada, ben } = await meet('Same place', person)
			await text.begin(ada, ben, '-')
			await text.open(ada, 1)
			await text.open(ben, 1)
			const [adas, bens] = [ADAS.slice(0, 60), BENS.slice(0, 60)]
			await Promise.all([ada.types(adas), ben.types(bens)])
			await expect.poll(async () => (await text.stored(ada)).length).toBe(121)
			const both = await text.stored(ada)
			expect([`-${adas}${bens}`, `-${bens}${adas}`]).toContain(both)
			await expectSame(text, ada, ben, both)
			await Promise.all([ada.types('1'), ben.types('2')])
			await expectSame(text, ada, ben, both.replace(adas, `${adas}1`).replace(bens, `${bens}2`))
		})

		test(`[TYPE-2] Ctrl+Z takes back one's own letters alone, Ctrl+Shift+Z brings them back (${what})`, async ({
			person,
		}) => {
			const { ada, ben } = await meet('Undoing', person)
			await text.begin(ada, ben, '<>')
			await text.open(ada, 1)
			await text.open(ben, 1)
			await ada.types('one two')
			await expect.poll(() => text.shown(ben)).toBe('<one two>')
			// Between the letters of somebody else, whose undo must leave them where they are.
			for (let i = 0; i < 2; i++) await ben.page.keyboard.press('ArrowRight')
			await ben.types('BEN')
			await expectSame(text, ada, ben, '<onBENe two>')
			await ada.pressUntilDone('Control+z', () => text.shown(ada))
			await expectSame(text, ada, ben, '<BEN>')
			await ada.pressUntilDone('Control+Shift+z', () => text.shown(ada))
			await expectSame(text, ada, ben, '<onBENe two>')
			await ben.pressUntilDone('Control+z', () => text.shown(ben))
			await expectSame(text, ada, ben, '<one two>')
			await ben.pressUntilDone('Control+y', () => text.shown(ben))
			await expectSame(text, ada, ben, '<onBENe two>')
		})

		test(`[TYPE-3] what somebody else writes and deletes leaves the caret between its letters (${what})`, async ({
			person,
		}) => {
			const { ada, ben } = await meet('Carets', person)
			await text.begin(ada, ben, 'abcdef')
			await text.open(ada, 3)
			await text.open(ben, 0)
			const sees = (wanted: string) => expect.poll(() => text.shown(ada)).toBe(wanted)
			await ben.types('X')
			await sees('Xabcdef')
			await ben.page.keyboard.press('Control+End')
			await ben.types('Y')
			await sees('XabcdefY')
			await ada.types('1')
			await expectSame(text, ada, ben, 'Xabc1defY')
			await ben.page.keyboard.press('Control+Home')
			await ben.page.keyboard.press('Delete')
			await sees('abc1defY')
			// Exactly where her caret stands: it stays on her side.
			for (let i = 0; i < 4; i++) await ben.page.keyboard.press('ArrowRight')
			await ben.types('Z')
			await sees('abc1ZdefY')
			await ada.types('2')
			await expectSame(text, ada, ben, 'abc12ZdefY')
		})

		test(`[TYPE-4] a letter that is being composed is neither ended nor lost by what others type (${what})`, async ({
			person,
		}) => {
			const { ada, ben } = await meet('Composing', person)
			await text.begin(ada, ben, '<>')
			await text.open(ada, 1)
			await text.open(ben, 0)
			const input = await composer(ada.page)
			await input.shows('n')
			await ben.types('Ben ')
			await expect.poll(() => text.stored(ada)).toContain('Ben ')
			await input.shows('ni')
			expect(await text.shown(ada)).toBe('<ni>')
			await input.commits('に')
			await expectSame(text, ada, ben, 'Ben <に>')
			await ada.types('1')
			await expectSame(text, ada, ben, 'Ben <に1>')
		})

		test(`[TYPE-5] who looks on writes nothing (${what})`, async ({ person }) => {
			const { ada, ben } = await meet('Looking on', person)
			await text.begin(ada, ben, 'abc')
			const before = await ben.records()
			const sent = ben.updatesSent
			await text.open(ben, 1)
			expect(await ben.records()).toEqual(before)
			await text.open(ada, 3)
			await ada.types(' and on')
			await expectSame(text, ada, ben, 'abc and on')
			await ada.types('.')
			await expectSame(text, ada, ben, 'abc and on.')
			expect(ben.updatesSent).toBe(sent)
		})

		test(`[TYPE-6] whose text somebody deletes is told, and her letters choose no tools (${what})`, async ({
			person,
		}) => {
			const { ada, ben } = await meet('Deleting', person)
			await text.begin(ada, ben, 'abc')
			await text.open(ada, 3)
			const shape = what === 'card' ? ben.card('Together') : ben.page.locator('[data-shape-type="note"]')
			await shape.click()
			await ben.page.keyboard.press('Delete')
			await expect(ada.page.getByText(/was deleted/).first()).toBeVisible()
			await ada.types('rd')
			await expect(ada.page.getByTestId('tools.select')).toHaveAttribute('aria-pressed', 'true')
			// She goes on with a click where nothing lies.
			await ada.page.mouse.click(1330, 700)
			await ada.page.keyboard.press('h')
			await expect(ada.page.getByTestId('tools.hand')).toHaveAttribute('aria-pressed', 'true')
		})
	})
}

test('[TYPE-7] bold that somebody else sets comes in while one types', async ({ person }) => {
	const { ada, ben } = await meet('Bold', person)
	await note.begin(ada, ben, 'abc')
	const area = await note.open(ada, 1)
	await note.open(ben, 0)
	await ben.page.keyboard.press('Shift+End')
	await ben.page.keyboard.press('Control+b')
	await expect(area.locator('strong')).toHaveText('abc')
	await ada.types('1')
	await expectSame(note, ada, ben, 'a1bc')
})

test('[TYPE-12] a key that follows another within one frame finds the caret where that one put it', async ({
	person,
}) => {
	const ada = await alone('Quick keys', person)
	await ada.addNote('abc')
	const area = await ada.writeInNote(0)
	// One after the other without waiting, as they come when a busy machine gets round to them.
	const browser = await ada.context.newCDPSession(ada.page)
	const [SHIFT, CONTROL] = [8, 2]
	const press = (key: string, code: string, windowsVirtualKeyCode: number, modifiers: number) =>
		browser.send('Input.dispatchKeyEvent', {
			type: 'rawKeyDown',
			key,
			code,
			windowsVirtualKeyCode,
			modifiers,
		})
	await Promise.all([press('End', 'End', 35, SHIFT), press('b', 'KeyB', 66, CONTROL)])
	await expect(area.locator('strong')).toHaveText('abc')
})

test.describe('by a clock that the test moves', () => {
	test.use({ ownDesks: true })

	for (const moment of ['before tldraw has selected all', 'just after'] as const) {
		test(`[TYPE-11] who writes while a busy machine is still opening the text writes at her caret: ${moment}`, async ({
			person,
		}) => {
			const ada = await alone('In a hurry', person)
			await ada.addNote('abc')
			const { page } = ada
			const area = ada.textArea()
			const selected = () => page.evaluate(() => getSelection()?.toString())
			const open = () => page.locator('.tl-shape[data-shape-type="note"]').dblclick()

			// What the machine would do in a moment waits until it is told to go on.
			await page.clock.install()
			for (const [key, wanted] of [
				['Control+End', 'abc12'],
				['Control+Home', '12abc12'],
			] as const) {
				// While the camera moves tldraw takes no clicks, and without a clock it would never rest.
				await expect(page.locator('.tl-hit-test-blocker')).toBeHidden()
				await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
				await open()
				while ((await area.count()) === 0) await page.clock.runFor(1)
				await ada.textOpens()
				if (moment === 'just after') while (!(await selected())) await page.clock.runFor(1)
				await page.keyboard.press(key)
				await page.keyboard.type('1')
				await page.clock.runFor(1000)
				await page.keyboard.type('2')
				await expect.poll(() => note.stored(ada)).toBe(wanted)
				await expect(area).toHaveText(wanted)
				await page.clock.resume()
				await ada.deselect()
			}

			await open()
			await expect.poll(selected, 'all is selected for who waits').toBe('12abc12')
		})
	}

	test('[TYPE-13] a caret that is set as soon as the text takes her keys again stays where it was set', async ({
		person,
	}) => {
		const ada = await alone('Back again', person)
		await ada.addNote('abc')
		const area = await ada.writeInNote(0)
		await ada.page.keyboard.press('Control+a')
		await ada.page.clock.install()
		await ada.page.clock.pauseAt(Date.now() + 1000)
		await area.evaluate((element) => {
			element.blur()
			element.focus()
		})
		await ada.page.keyboard.press('Control+Home')
		await ada.page.keyboard.type('1')
		await expect(area).toHaveText('1abc')
		await ada.page.clock.resume()
		await expect.poll(() => note.stored(ada)).toBe('1abc')
	})
})

/** An input method, as the browser tells of one: it shows a text until it commits one. */
async function composer(page: Page) {
	const browser = await page.context().newCDPSession(page)
	return {
		shows: (text: string) =>
			browser.send('Input.imeSetComposition', {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			}),
		commits: (text: string) => browser.send('Input.insertText', { text }),
	}
}
