import { plainTextOf } from '../kit/richText'
import { boxOf, centreOf, drag, remove, select, zoomOut } from './support/shapes'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

/** The same rows as in `tests/convergence/mergeTable.test.ts`, by hand in two browsers. */

interface Shape {
	id: string
	type?: string
	x: number
	y: number
	parentId: string
	props: { color?: string; title?: string; richText?: unknown; cells?: Record<string, unknown> }
}

const shapesOf = async (person: Person) =>
	Object.values(await person.records()).filter(({ typeName }) => typeName === 'shape') as unknown as Shape[]
const shapeOf = async (person: Person, id: string) =>
	(await shapesOf(person)).find((shape) => shape.id === id)

/** The id of the shape that a person makes. */
async function newShape(person: Person, make: () => Promise<void>): Promise<string> {
	const before = new Set((await shapesOf(person)).map(({ id }) => id))
	await make()
	let made: string | undefined
	await expect
		.poll(async () => (made = (await shapesOf(person)).find(({ id }) => !before.has(id))?.id))
		.toBeDefined()
	return made!
}

async function makeNote(person: Person, at: [number, number], text: string): Promise<string> {
	return newShape(person, async () => {
		await person.focusCanvas()
		await person.page.keyboard.press('n')
		await person.page.mouse.click(...at)
		await person.textOpens()
		await person.page.keyboard.type(text)
		await person.deselect()
	})
}

async function recolour(person: Person, id: string, color: string): Promise<void> {
	await select(person, id)
	await person.page.getByTestId(`style.color.${color}`).click()
	await expect.poll(async () => (await shapeOf(person, id))?.props.color).toBe(color)
	await person.deselect()
}

/** Types at the beginning or at the end of a note. */
async function typeInto(
	person: Person,
	id: string,
	key: 'Control+Home' | 'Control+End',
	text: string,
): Promise<void> {
	await select(person, id)
	await person.page.keyboard.press('Enter')
	await person.textOpens()
	await person.page.keyboard.press(key)
	await person.page.keyboard.type(text)
	await person.deselect()
}

async function entitle(person: Person, id: string, title: string): Promise<void> {
	await select(person, id)
	await person.page.keyboard.press('Enter')
	await person.page.getByTestId('change-title').fill(title)
	await person.deselect()
}

/** Two people at one board, who see the whole of it. */
async function openBoard(person: (name: string) => Promise<Person>): Promise<[Person, Person]> {
	const alice = await person('Alice')
	await alice.startsBoard('Merge', ['blended_learning'])
	const bob = await person('Bob')
	await bob.joins(alice, 'member')
	for (const one of [alice, bob]) await zoomOut(one)
	return [alice, bob]
}

/** What both do while he is offline, neither sees until he is back. */
async function apart(alice: Person, bob: Person, act: () => Promise<void>): Promise<void> {
	for (const one of [alice, bob]) await expect(one.statusLine()).toHaveText('Saved')
	await expect.poll(async () => await bob.records()).toEqual(await alice.records())
	await bob.hasLoaded()
	await bob.context.setOffline(true)
	await expect(bob.statusLine()).toContainText('Offline')
	await act()
	await bob.context.setOffline(false)
	for (const one of [alice, bob]) await expect(one.statusLine()).toHaveText('Saved')
	await expect.poll(async () => await bob.records()).toEqual(await alice.records())
	for (const one of [alice, bob]) expect(await one.quarantined()).toEqual([])
}

test('[MERGE-1] moves, colours and deletions of two people at two browsers merge as one would expect', async ({
	person,
}) => {
	const [alice, bob] = await openBoard(person)
	const both = await makeNote(alice, [150, 200], 'both')
	const gone = await makeNote(alice, [150, 400], 'gone')
	const colour = await makeNote(alice, [150, 600], 'colour')
	const place = await makeNote(alice, [320, 300], 'place')
	const before = (await shapeOf(alice, both))!
	const start = (await shapeOf(alice, place))!

	await apart(alice, bob, async () => {
		await drag(alice, both, 0, -60)
		await recolour(bob, both, 'red')
		await remove(alice, gone)
		await recolour(bob, gone, 'green')
		await recolour(alice, colour, 'blue')
		await recolour(bob, colour, 'violet')
		await drag(alice, place, 60, 0)
		await drag(bob, place, 0, 60)
	})

	const moved = (await shapeOf(bob, both))!
	expect(moved.props.color).toBe('red')
	expect(moved.y).toBeLessThan(before.y)
	expect(await shapeOf(bob, gone)).toBeUndefined()
	expect(['blue', 'violet']).toContain((await shapeOf(bob, colour))!.props.color)
	const end = (await shapeOf(bob, place))!
	expect([end.x > start.x, end.y > start.y].filter(Boolean)).toHaveLength(1)
})

test('[TEXT-1] what two people at two browsers write is all there, and what was put into a deleted frame too', async ({
	person,
}) => {
	const [alice, bob] = await openBoard(person)
	const note = await makeNote(alice, [150, 200], 'middle')
	const card = await newShape(alice, () =>
		alice.addChange('scheduling', 'blended_learning', { title: 'middle', from: '', to: '' }),
	)
	const frame = await newShape(alice, async () => {
		await zoomOut(alice)
		await alice.page.keyboard.press('f')
		await alice.page.mouse.move(40, 450)
		await alice.page.mouse.down()
		await alice.page.mouse.move(300, 750, { steps: 5 })
		await alice.page.mouse.up()
		await alice.deselect()
	})
	let child = ''
	for (const one of [alice, bob]) await zoomOut(one)

	await apart(alice, bob, async () => {
		await typeInto(alice, note, 'Control+Home', 'start ')
		await typeInto(bob, note, 'Control+End', ' end')

		await entitle(alice, card, 'start middle')
		await entitle(bob, card, 'middle end')

		await alice.judgeByKey('grading', 'blended_learning', 'blocks')
		await bob.openCell('grading', 'blended_learning')
		await bob.page.getByTestId('cell-popover').getByTestId('cell-note').fill('Ask the district')
		await bob.deselect()

		const [x, y] = await centreOf(bob, frame)
		child = await makeNote(bob, [x, y], 'child')
		expect((await shapeOf(bob, child))!.parentId).toBe(frame)
		const box = await boxOf(alice, frame)
		await alice.page.mouse.click(box.x + 1, box.y + box.height / 2)
		await alice.page.keyboard.press('Delete')
		await expect.poll(() => shapeOf(alice, frame)).toBeUndefined()
	})

	expect(plainTextOf((await shapeOf(bob, note))!.props.richText)).toBe('start middle end')
	expect((await shapeOf(bob, card))!.props.title).toBe('start middle end')
	const [map] = (await shapesOf(bob)).filter(({ type }) => type === 'map')
	expect(map!.props.cells!['grading:blended_learning']).toMatchObject({
		fit: 'blocks',
		note: 'Ask the district',
	})
	expect((await shapeOf(alice, child))!.parentId).toBe('page:page')
})
