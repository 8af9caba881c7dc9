import { faults } from './support/faults'
import type { Person } from './support/Person'
import { expect, test } from './support/test'

/** As her pages would, and without waiting for a canvas that nobody looks at here. */
async function call<Answer>(person: Person, url: string, data: object): Promise<Answer> {
	const answer = await person.context.request.post(url, { data, headers: { origin: new URL(url).origin } })
	expect(answer.ok()).toBe(true)
	return (await answer.json()) as Answer
}

/** Signs in and makes a board. Returns its id. */
async function leads(person: Person, server: string, title: string): Promise<string> {
	await call(person, `${server}/api/session`, { name: person.name })
	const { id } = await call<{ id: string }>(person, `${server}/api/boards`, { title, template: 'blank' })
	return id
}

async function capture(leader: Person, server: string, board: string, ...purposes: string[]): Promise<void> {
	for (const purpose of purposes)
		await call(leader, `${server}/api/boards/${board}/snapshots`, { kind: 'decision', purpose })
}

test('the snapshots of a board are gone through by keyboard, in pictures, lines, numbers and files', async ({
	person,
	server,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('In time', ['blended_learning'])
	await capture(ada, server.url, board, 'Before anything was judged')
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await expect(ada.statusLine()).toHaveText('Saved')
	await capture(ada, server.url, board, 'After the first verdict', 'For the school board')

	const { page } = ada
	await page.goto(`${server.url}/b/${board}/snapshots`)
	const stage = page.getByTestId('stage')
	await expect(stage.getByText('For the school board')).toBeVisible()
	await page.getByRole('radio', { name: /^Snapshot 3/ }).focus()
	await page.keyboard.press('ArrowLeft')
	await page.keyboard.press('ArrowLeft')
	await expect(stage.getByText('Before anything was judged')).toBeVisible()
	await expect(page.getByRole('radio', { name: /^Snapshot 1/ })).toBeChecked()
	await expect
		.poll(() => stage.locator('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth))
		.toBeGreaterThan(0)
	await expect(
		page.getByRole('img', { name: /Snapshot 1: .*Blocks 0.*Snapshot 3: .*Blocks 1/ }),
	).toBeVisible()
	await page.getByText('The same in numbers').focus()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('row', { name: /^2 .* 1 0 0 0$/ })).toBeVisible()
	expect(await faults(page)).toEqual([])

	await stage.getByRole('button', { name: 'Export snapshot 1' }).click()
	const dialog = page.getByRole('dialog')
	await expect(dialog.getByRole('radio', { name: 'For everybody' })).toBeChecked()
	const download = page.waitForEvent('download')
	await dialog.getByRole('link', { name: 'Record (JSON): download' }).click()
	expect((await download).suggestedFilename()).toBe('in-time-snapshot-1.json')
	expect(await faults(page, 'dialog')).toEqual([])
})

test('a long export tells how far it is, is cancelled, fails in words, and is saved', async ({
	person,
	server,
}) => {
	const ada = await person('Ada')
	const board = await leads(ada, server.url, 'Exports')
	await capture(ada, server.url, board, 'To print')
	const { page } = ada
	let answer: 'never' | 'failure' | 'file' = 'never'
	await page.route('**/export.pdf?*', async (route) => {
		if (answer === 'failure') await route.fulfill({ status: 500, body: 'no' })
		if (answer === 'file') {
			const headers = { 'content-disposition': 'attachment; filename="exports-snapshot-1.pdf"' }
			await route.fulfill({ contentType: 'application/pdf', headers, body: '%PDF-' })
		}
	})
	await page.route('**/export-progress?*', (route) =>
		route.fulfill({ json: { state: 'running', done: 0.4 } }),
	)
	await page.goto(`${server.url}/b/${board}/snapshots`)
	await page.getByRole('button', { name: 'Export snapshot 1' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByRole('button', { name: 'PDF: download' }).click()
	await expect(dialog.getByText('PDF: being made… 40 %')).toBeVisible()
	await dialog.getByRole('button', { name: 'Cancel PDF' }).click()
	await expect(dialog.getByText('Cancelled.')).toBeVisible()
	answer = 'failure'
	await dialog.getByRole('button', { name: 'PDF: download' }).click()
	await expect(dialog.getByRole('alert')).toContainText('The snapshot itself is safe.')
	answer = 'file'
	const download = page.waitForEvent('download')
	await dialog.getByRole('button', { name: 'Try again' }).click()
	expect((await download).suggestedFilename()).toBe('exports-snapshot-1.pdf')
	await expect(dialog.getByText('Saved as exports-snapshot-1.pdf')).toBeVisible()
})

test('anybody checks a file in her browser: whole, changed, by another key, and without the server', async ({
	person,
	server,
}) => {
	const ada = await person('Ada')
	const board = await leads(ada, server.url, 'To check')
	await capture(ada, server.url, board, 'What the team agreed')
	const path = `${server.url}/api/boards/${board}/snapshots/1/export.json`
	const text = await (await ada.context.request.get(path)).text()

	const zoe = await person('Zoe')
	const { page } = zoe
	await page.goto(server.url)
	await page.getByRole('link', { name: 'Check an exported file' }).click()
	const sent: string[] = []
	page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
	const choose = (name: string, content: string) =>
		page.getByLabel(/Choose (a|another) file/).setInputFiles({
			name,
			mimeType: 'application/json',
			buffer: Buffer.from(content),
		})
	await choose('plan.json', text)
	await expect(page.getByRole('heading', { name: 'Verified, and signed by this server' })).toBeVisible()
	await expect(page.getByText('Verified: snapshot 1 of “To check”.')).toBeVisible()
	expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([])
	expect(await faults(page)).toEqual([])

	await choose('plan.json', text.replace('What the team agreed', 'What the team agreeD'))
	await expect(page.getByRole('heading', { name: 'Not verified' })).toBeVisible()
	await expect(page.getByText('The header of snapshot 1 is not what was signed')).toBeVisible()
	await choose('<img src=x onerror=alert(1)>.json', 'PK')
	await expect(page.getByRole('heading', { name: 'This is not an exported snapshot' })).toBeVisible()

	await page.route('**/api/signing-keys', (route) => route.fulfill({ json: { keys: [], handovers: [] } }))
	await choose('plan.json', text)
	await expect(page.getByRole('heading', { name: 'Whole, but not signed by this server' })).toBeVisible()
	await page.route('**/api/signing-keys', (route) => route.abort())
	await choose('plan.json', text)
	await expect(page.getByRole('heading', { name: /could not be compared/ })).toBeVisible()
})

test('a leader adds a note, says how long a snapshot is kept, and destroys one; everybody reads it', async ({
	person,
	server,
}) => {
	const ada = await person('Ada')
	const board = await leads(ada, server.url, 'Kept')
	const ben = await person('Ben')
	const boardPath = `${server.url}/api/boards/${board}`
	const { token } = await call<{ token: string }>(ada, `${boardPath}/invitations`, { role: 'viewer' })
	await call(ben, `${server.url}/api/session`, { name: 'Ben' })
	await call(ben, `${server.url}/api/invitations/${token}/accept`, {})
	await capture(ada, server.url, board, 'To keep', 'To destroy')

	const { page } = ada
	await page.goto(`${server.url}/b/${board}/snapshots/1`)
	await page.getByRole('button', { name: 'Add a note' }).click()
	const dialog = page.getByRole('dialog')
	await expect(dialog).toBeVisible()
	await page.keyboard.press('Escape')
	await expect(dialog).toBeHidden()
	await page.getByRole('button', { name: 'Add a note' }).click()
	await dialog.getByRole('textbox').fill('Mr. Diaz was there too.')
	await dialog.getByRole('button', { name: 'Add the note' }).click()
	await expect(page.getByText('Mr. Diaz was there too.')).toBeVisible()
	await page.getByRole('button', { name: 'Close what is about this snapshot' }).click()
	await page.getByRole('button', { name: 'About this snapshot', exact: true }).click()
	await expect(page.getByText('Mr. Diaz was there too.')).toBeVisible()
	await page.getByRole('button', { name: 'Change how long' }).click()
	await dialog.getByRole('combobox').selectOption({ label: 'Permanent' })
	await dialog.getByRole('textbox', { name: 'Why' }).fill('District rule 4')
	expect(await faults(page, 'dialog')).toEqual([])
	await dialog.getByRole('button', { name: 'Set it' }).click()
	await expect(page.getByText('For good.')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Destroy the content' })).toHaveCount(0)
	await page.getByRole('button', { name: 'Change how long' }).click()
	await dialog.getByRole('combobox').selectOption({ label: 'One year' })
	await dialog.getByRole('textbox', { name: 'Why' }).fill('A slip')
	await dialog.getByRole('button', { name: 'Set it' }).click()
	await expect(dialog.getByRole('alert')).toContainText('can be made longer, and not shorter')

	await page.goto(`${server.url}/b/${board}/snapshots/2`)
	await page.getByRole('button', { name: 'Destroy the content' }).click()
	await dialog.getByRole('textbox', { name: 'Why it is destroyed' }).fill('Taken by mistake')
	await dialog.getByRole('textbox', { name: /to confirm/ }).fill('1')
	await dialog.getByRole('button', { name: 'Destroy the content' }).click()
	await expect(dialog.getByText('That is not 2.')).toBeVisible()
	await dialog.getByRole('textbox', { name: /to confirm/ }).fill('2')
	await dialog.getByRole('button', { name: 'Destroy the content' }).click()

	await expect(page.getByRole('link', { name: 'Snapshot 2: content destroyed' })).toBeVisible()
	await ben.page.goto(`${server.url}/b/${board}/snapshots`)
	await expect(ben.page.getByText('by Ada: Taken by mistake')).toBeVisible()
	await expect(ben.page.getByText('Kept for good').first()).toBeVisible()
	await ben.page.getByRole('link', { name: 'Snapshot 2: content destroyed' }).click()
	await expect(ben.page.getByRole('heading', { name: 'The content of snapshot 2 is gone' })).toBeVisible()
	expect(await faults(ben.page)).toEqual([])
	await ben.page.goto(`${server.url}/b/${board}/snapshots/1`)
	await expect(ben.page.getByText('Mr. Diaz was there too.')).toBeVisible()
	await expect(ben.page.getByRole('button', { name: 'Add a note' })).toHaveCount(0)
})
