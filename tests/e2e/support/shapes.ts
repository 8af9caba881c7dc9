import { expect } from '@playwright/test'
import type { Person } from './Person'

/** What one does to shapes by hand: they must lie in view. */

export async function shapeWithTitle(person: Person, title: string): Promise<string> {
	const shapes = Object.values(await person.records())
	const found = shapes.find(({ props }) => props?.['title'] === title)
	if (!found) throw new Error(`${person.name} sees no ${title}`)
	return found.id
}

/** The view glides to a card that is edited, and back: waits until it has stood still for some frames. */
async function viewRests({ page }: Person): Promise<void> {
	await page.waitForFunction(async () => {
		const view = () => document.querySelector<HTMLElement>('.tl-html-layer')?.style.transform
		const before = view()
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame)
		return before !== undefined && view() === before
	})
}

/** Where a shape lies on the screen, once the view stands still and it is in it. */
export async function boxOf(person: Person, id: string) {
	const shape = person.page.locator(`.tl-shape[data-shape-id="${id}"]`)
	await expect(shape).toBeInViewport()
	await viewRests(person)
	const box = await shape.boundingBox()
	if (!box) throw new Error(`${id} is not in ${person.name}'s view`)
	return box
}

export async function centreOf(person: Person, id: string): Promise<[number, number]> {
	const { x, y, width, height } = await boxOf(person, id)
	return [x + width / 2, y + height / 2]
}

/** Shows the whole board. */
export async function zoomOut(person: Person): Promise<void> {
	await person.focusCanvas()
	await person.page.keyboard.press('Shift+1')
	await viewRests(person)
}

export async function drag(person: Person, id: string, dx: number, dy: number): Promise<void> {
	await person.deselect()
	const [x, y] = await centreOf(person, id)
	await person.page.mouse.move(x, y)
	await person.page.mouse.down()
	await person.page.mouse.move(x + dx, y + dy, { steps: 8 })
	await person.page.mouse.up()
	await person.deselect()
}

export async function select(person: Person, id: string): Promise<void> {
	await person.deselect()
	await person.page.mouse.click(...(await centreOf(person, id)))
}

export async function remove(person: Person, id: string): Promise<void> {
	await select(person, id)
	await person.page.keyboard.press('Delete')
	await expect.poll(async () => (await person.records())[id]).toBeUndefined()
}
