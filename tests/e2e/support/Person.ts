import { expect } from '@playwright/test'
import type { BrowserContext, Locator, Page, Request } from '@playwright/test'
import { fitKeys } from '@groundwork/shared/text/mapForms'
import { snapshotKindLabels } from '@groundwork/shared/text/snapshots'
import { roleLabels } from '@groundwork/shared/text/roles'
import { approachLabels, fitLabels } from '@groundwork/shared/text/labels'
import type { ApproachCode, AspectCode, Fit, SnapshotKind } from '@groundwork/shared/model/domain'
import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import type { Role } from '@groundwork/shared/model/roles'
import type { Desk } from './Desk'

type Records = Record<
	string,
	{ id: string; typeName: string; type?: string; props?: Record<string, unknown> }
>

interface Diagnostics {
	records(): Records
	status(): { kind: string; pending?: number }
	quarantined(): { id: string; layer: string; reason: string }[]
}

/** Somebody at a browser of her own: what she does by hand, in her words. */
export class Person {
	readonly name: string
	readonly page: Page
	readonly context: BrowserContext
	/** Requests that left the server's origin, and errors the page did not catch. */
	readonly foreign: string[] = []
	readonly crashes: string[] = []
	/** What the page tried and its content security policy forbade. */
	readonly forbidden: string[] = []
	/** How many changes of a board her page has sent. */
	updatesSent = 0
	readonly #base: string
	/** Pictures that her page asked for and has no answer to yet. */
	readonly #pictures = new Set<Request>()
	/** The one she started. */
	#board = ''

	constructor(name: string, base: string, desk: Desk) {
		const { context, page } = desk
		this.name = name
		this.#base = base
		this.context = context
		this.page = page
		desk.forbids = (what) => void this.forbidden.push(what)
		const own = new RegExp(`^(data:|blob:|${base}|${base.replace(/^http/, 'ws')})`)
		context.on('request', (request) => {
			if (!own.test(request.url())) this.foreign.push(request.url())
			if (request.resourceType() === 'image') this.#pictures.add(request)
		})
		context.on('requestfinished', (request) => void this.#pictures.delete(request))
		context.on('requestfailed', (request) => void this.#pictures.delete(request))
		page.on('websocket', (socket) =>
			socket.on('framesent', ({ payload }) => {
				const [tag, sub] = Buffer.from(payload)
				if (tag === TAG.sync && sub === SYNC.update) this.updatesSent++
			}),
		)
		page.on('pageerror', (error) => this.crashes.push(error.message))
	}

	async close(): Promise<void> {
		await this.context.close()
	}

	async nameHerself(): Promise<void> {
		await this.page.goto(this.#base)
		await this.#sayName()
		await expect(this.page.getByRole('heading', { name: 'Your boards' })).toBeVisible()
	}

	/** Returns the board's id. */
	async makeBoard(title: string, approaches: ApproachCode[]): Promise<string> {
		await this.page
			.getByRole('button', { name: /New board|Make your first board/ })
			.first()
			.click()
		const dialog = this.page.getByRole('dialog')
		await dialog.getByRole('textbox', { name: 'What is it called?' }).fill(title)
		for (const code of approaches) await dialog.getByRole('checkbox', { name: approachLabels[code] }).check()
		await dialog.getByRole('button', { name: 'Make the board' }).click()
		await this.boardOpens()
		return new URL(this.page.url()).pathname.split('/')[2]!
	}

	/** Signs in and makes a board without the pages for it, which have tests of their own, and opens it. Returns its id. */
	async startsBoard(title: string, approaches: ApproachCode[]): Promise<string> {
		await this.#call('/api/session', { name: this.name })
		const body = { title, template: 'environment_map', approaches }
		const { id } = await this.#call<{ id: string }>('/api/boards', body)
		this.#board = id
		await this.openBoard(id)
		return id
	}

	/** Signs in, comes by an invitation to the board that somebody started, and opens it. */
	async joins(leader: Person, role: Role): Promise<void> {
		const board = leader.#board
		const { token } = await leader.#call<{ token: string }>(`/api/boards/${board}/invitations`, { role })
		await this.#call('/api/session', { name: this.name })
		await this.#call(`/api/invitations/${token}/accept`, {})
		await this.openBoard(board)
	}

	/** As her pages call the server, with her cookie. */
	async #call<Answer>(path: string, data: object): Promise<Answer> {
		const answer = await this.context.request.post(this.#base + path, {
			data,
			headers: { origin: this.#base },
		})
		if (!answer.ok()) throw new Error(`POST ${path} answered ${answer.status()}`)
		return (await answer.json()) as Answer
	}

	async openBoard(id: string): Promise<void> {
		await this.page.goto(`${this.#base}/b/${id}`)
		await this.boardOpens()
	}

	async boardOpens(): Promise<void> {
		await expect(this.page.locator('.tl-canvas')).toBeVisible()
		await expect.poll(() => this.status()).toMatch(/saved|readOnly/)
	}

	/** All that her page fetches when it opens is there: tldraw's pictures come after the board is saved, and fail loudly where the network goes first. */
	async hasLoaded(): Promise<void> {
		await this.page.waitForLoadState('networkidle')
		// On a busy machine the network rests once before tldraw is drawn.
		await expect.poll(() => this.#pictures.size).toBe(0)
	}

	async invite(role: Role): Promise<string> {
		await this.page.getByRole('button', { name: 'Share', exact: true }).click()
		const dialog = this.page.getByRole('dialog')
		await dialog.getByRole('radio', { name: roleLabels[role] }).check()
		await dialog.getByRole('button', { name: 'Make a link' }).click()
		const link = await dialog.getByRole('textbox', { name: 'Invitation link' }).inputValue()
		await this.page.keyboard.press('Escape')
		await expect(dialog).toBeHidden()
		return link
	}

	/** As a leader, in the dialog where people are invited. */
	async changeRole(name: string, role: Role): Promise<void> {
		await this.page.getByRole('button', { name: 'Share', exact: true }).click()
		await this.page
			.getByRole('combobox', { name: `Role of ${name}` })
			.selectOption({ label: roleLabels[role] })
		await expect(
			this.page.getByText(`${name} is now a ${roleLabels[role].toLowerCase()}`).first(),
		).toBeVisible()
		await this.page.keyboard.press('Escape')
	}

	/** Follows a link as somebody this server has never seen. */
	async join(link: string): Promise<void> {
		await this.page.goto(link)
		await this.#sayName()
		await this.boardOpens()
	}

	async #sayName(): Promise<void> {
		await this.page.getByRole('textbox', { name: 'Your name' }).fill(this.name)
		await this.page.getByRole('button', { name: /Continue|Join the board/ }).click()
	}

	cell(aspect: AspectCode, approach: ApproachCode): Locator {
		return this.page.getByTestId(`cell-${aspect}-${approach}`)
	}

	/** Judges by keyboard: go to the cell, press the verdict's key. */
	async judgeByKey(aspect: AspectCode, approach: ApproachCode, fit: Fit): Promise<void> {
		await this.#focusCell(aspect, approach)
		await this.page.keyboard.press(fitKeys[fit])
		await this.sees(aspect, approach, fit)
	}

	/** What is out of view is not laid out, and cannot take the focus: the view may still be on its way back from a card. */
	async #focusCell(aspect: AspectCode, approach: ApproachCode): Promise<void> {
		await expect(this.cell(aspect, approach)).toBeVisible()
		await this.cell(aspect, approach).focus()
	}

	async openCell(aspect: AspectCode, approach: ApproachCode): Promise<void> {
		await this.#focusCell(aspect, approach)
		await this.page.keyboard.press('Enter')
		await expect(this.page.getByTestId('cell-popover')).toBeVisible()
	}

	/** Judges by pointer: click the cell, click the verdict. */
	async judgeByPointer(aspect: AspectCode, approach: ApproachCode, fit: Fit): Promise<void> {
		await this.cell(aspect, approach).click()
		await this.page.getByTestId('cell-popover').getByTestId(`fit-${fit}`).click()
		await this.page.keyboard.press('Escape')
		await expect(this.page.getByTestId('cell-popover')).toBeHidden()
		await this.sees(aspect, approach, fit)
	}

	/** The cell shows the verdict, in its word too. */
	async sees(aspect: AspectCode, approach: ApproachCode, fit: Fit): Promise<void> {
		await expect(this.cell(aspect, approach)).toHaveAttribute('data-fit', fit)
		await expect(this.cell(aspect, approach)).toHaveAccessibleName(new RegExp(fitLabels[fit]))
	}

	/** Adds a change by the cell's own button, without any dragging. */
	async addChange(
		aspect: AspectCode,
		approach: ApproachCode,
		change: { title: string; from: string; to: string },
	): Promise<void> {
		await this.openCell(aspect, approach)
		const add = this.page.getByTestId('cell-popover').getByTestId('add-change')
		const card = this.page.getByTestId('change-card').filter({ has: this.page.getByTestId('change-title') })
		// Somebody else's change for the cell may move the button away under a press: she presses again.
		await expect(async () => {
			if (await add.isVisible()) await add.click({ timeout: 2000 })
			await expect(card).toBeVisible({ timeout: 3000 })
		}).toPass()
		await card.getByTestId('change-title').fill(change.title)
		await card.getByTestId('change-from').fill(change.from)
		await card.getByTestId('change-to').fill(change.to)
		await this.deselect()
	}

	card(title: string): Locator {
		return this.page.getByTestId('change-card').filter({ hasText: title })
	}

	/** Opens a card that is there already, and puts the caret into one of its fields. Returns the field. */
	async writeInCard(card: Locator, field: 'title' | 'from' | 'to', caret: number): Promise<Locator> {
		await card.dblclick()
		const input = this.page.getByTestId(`change-${field}`)
		await input.focus()
		await this.page.keyboard.press('Control+Home')
		for (let i = 0; i < caret; i++) await this.page.keyboard.press('ArrowRight')
		return input
	}

	/** Puts a note beside the map and writes in it. */
	async addNote(text: string): Promise<void> {
		await this.focusCanvas()
		await this.page.keyboard.press('n')
		await this.page.mouse.click(1330, 640)
		await this.textOpens()
		await this.page.keyboard.type(text)
		await this.deselect()
	}

	/** Opens the one note of the board, and puts the caret into its text. Returns what she writes in. */
	async writeInNote(caret: number): Promise<Locator> {
		await this.page.locator('.tl-shape[data-shape-type="note"]').dblclick()
		const area = await this.textOpens()
		await this.page.keyboard.press('Control+Home')
		for (let i = 0; i < caret; i++) await this.page.keyboard.press('ArrowRight')
		return area
	}

	/** What she writes in while the text of a note or a shape is open. */
	textArea(): Locator {
		return this.page.locator('[data-testid="rich-text-area"] [contenteditable="true"]')
	}

	/** The same, once the text of a note or a shape takes her keys. */
	async textOpens(): Promise<Locator> {
		await expect(this.textArea()).toBeFocused()
		return this.textArea()
	}

	/** Letter by letter, by real key events. */
	async types(text: string): Promise<void> {
		await this.page.keyboard.type(text, { delay: 15 })
	}

	/** Presses a key until it changes nothing any more. */
	async pressUntilDone(key: string, text: () => Promise<string>): Promise<void> {
		for (let before = ''; before !== (await text());) {
			before = await text()
			await this.page.keyboard.press(key)
		}
	}

	/** Pins an impediment on a cell and publishes it to the team. */
	async pinImpediment(
		aspect: AspectCode,
		approach: ApproachCode,
		statement: string,
		publish = true,
	): Promise<void> {
		await this.openCell(aspect, approach)
		await this.page.getByTestId('cell-popover').getByTestId('pin-impediment').click()
		const panel = this.page.getByTestId('impediment-popover')
		await panel.getByRole('textbox', { name: 'What stands in the way' }).fill(statement)
		if (publish) await panel.getByTestId('impediment-publish').click()
		await this.deselect()
	}

	async deselect(): Promise<void> {
		await this.page.keyboard.press('Escape')
		await this.page.keyboard.press('Escape')
	}

	async freeze(kind: SnapshotKind, purpose: string): Promise<void> {
		await this.page.getByRole('button', { name: 'Freeze', exact: true }).click()
		const dialog = this.page.getByRole('dialog')
		await dialog.getByRole('radio', { name: snapshotKindLabels[kind] }).check()
		await dialog.getByRole('textbox', { name: 'Purpose' }).fill(purpose)
		await dialog.getByRole('button', { name: 'Freeze now' }).click()
		await expect(dialog.getByRole('heading', { name: /Snapshot \d+ is taken/ })).toBeVisible()
	}

	/** Her session, as a program would carry it. */
	async token(): Promise<string> {
		const session = (await this.context.cookies()).find(({ name }) => name === 'groundwork_session')
		if (!session) throw new Error(`${this.name} has no session`)
		return session.value
	}

	/** Clicks the canvas away from the map, so that keys go to the canvas. */
	async focusCanvas(): Promise<void> {
		await this.page.locator('.tl-container').focus()
	}

	/** What she copied, as HTML; empty where there is none. */
	clipboard(): Promise<string> {
		return this.page.evaluate(async () => {
			const [item] = await navigator.clipboard.read()
			return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : ''
		})
	}

	status(): Promise<string> {
		return this.page.evaluate(
			() => (window as { groundwork?: Diagnostics }).groundwork?.status().kind ?? 'none',
		)
	}

	/** The status line, as she reads it. */
	statusLine(): Locator {
		return this.page.locator('p[data-status]')
	}

	/** What her window holds of the board. */
	records(): Promise<Records> {
		return this.page.evaluate(() => (window as { groundwork?: Diagnostics }).groundwork?.records() ?? {})
	}

	async shapes(type: string): Promise<Records[string][]> {
		return Object.values(await this.records()).filter((record) => record.type === type)
	}

	quarantined(): Promise<{ id: string; layer: string; reason: string }[]> {
		return this.page.evaluate(() => (window as { groundwork?: Diagnostics }).groundwork?.quarantined() ?? [])
	}
}
