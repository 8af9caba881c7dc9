import { openFileText, saveFileText } from '@groundwork/shared/text/boardFiles'
import { canvasText } from '@groundwork/shared/text/canvas'
import { imageText } from '@groundwork/shared/text/images'
import { readFile } from 'node:fs/promises'
import type { Person } from './support/Person'
import { expect, test } from './support/test'

/** A red square of 2 by 2 pixels. */
const PNG =
	'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg=='

interface TldrFile {
	schema: object
	records: { id: string; typeName: string; type?: string; name?: string; props?: Record<string, unknown> }[]
}

async function drop({ page }: Person, name: string, type: string, content: string, base64 = false) {
	await page.evaluate(
		([fileName, fileType, text, isBase64]) => {
			const part = isBase64 ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) : text
			const data = new DataTransfer()
			data.items.add(new File([part], fileName, { type: fileType }))
			const at = { clientX: 1300, clientY: 600, bubbles: true, cancelable: true }
			document
				.querySelector('.tl-canvas')
				?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, ...at }))
		},
		[name, type, content, base64] as const,
	)
}

/** By the menu of the board, and by keyboard from there. */
async function saves({ page }: Person, withLeadersOnly = false): Promise<{ name: string; text: string }> {
	await page.getByRole('button', { name: 'More about this board' }).focus()
	await page.keyboard.press('Enter')
	await page.getByRole('button', { name: canvasText.saveFile }).press('Enter')
	const dialog = page.getByRole('dialog', { name: saveFileText.heading })
	if (withLeadersOnly) await dialog.getByRole('checkbox', { name: saveFileText.leadersOnly }).check()
	const coming = page.waitForEvent('download')
	await dialog.getByRole('button', { name: saveFileText.save }).click()
	const download = await coming
	await expect(dialog).toBeHidden()
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** By the menu of the board. */
async function opens({ page }: Person, name: string, text: string): Promise<void> {
	await page.getByRole('button', { name: 'More about this board' }).click()
	const choosing = page.waitForEvent('filechooser')
	await page.getByRole('button', { name: canvasText.openFile }).click()
	await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
}

/** As it is shown; it is read out beside that. */
const toast = ({ page }: Person) => page.locator('.tlui-toast__container')

const ids = async (person: Person) => Object.keys(await person.records()).toSorted()

test('a board is saved as a file, added to another as new pages, seen there by everybody, and taken back in one step', async ({
	person,
}) => {
	test.setTimeout(90_000)
	const ada = await person('Ada')
	await ada.startsBoard('Our plan, 2027', ['blended_learning'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.addChange('grading', 'blended_learning', {
		title: 'No grades in year 1',
		from: 'A to F',
		to: 'Words',
	})
	await ada.addNote('Ask the families')
	await ada.pinImpediment('grading', 'blended_learning', 'The board of regents', true)
	await ada.pinImpediment('scheduling', 'blended_learning', 'Not for everybody', false)
	await drop(ada, 'square.png', 'image/png', PNG, true)
	await expect.poll(async () => (await ada.shapes('image')).length).toBe(2)

	const { name, text } = await saves(ada)
	expect(name).toBe('our-plan-2027.tldr')
	expect(text).toContain('data:image/png;base64,')
	expect(text).not.toContain('Not for everybody')
	expect((await saves(ada, true)).text).toContain('Not for everybody')

	const [ben, cleo] = [await person('Ben'), await person('Cleo')]
	await ben.startsBoard('Elsewhere', ['dual_enrollment'])
	await cleo.joins(ben, 'member')
	const before = await ids(ben)
	await opens(ben, name, text)
	await expect(toast(ben)).toContainText(/Added 10.pages with \d+.shapes from our-plan-2027\.tldr/)
	await expect(ben.page.getByTestId('question-bar')).toContainText('Our plan, 2027')
	await ben.sees('grading', 'blended_learning', 'blocks')
	await expect(ben.card('No grades in year 1')).toBeVisible()

	// The new pages come behind those of the questions, of which the last lies on the first page.
	await expect.poll(() => ids(cleo)).toEqual(await ids(ben))
	const next = cleo.page.getByTestId('question-bar').getByRole('button', { name: /^Next/ })
	await cleo.focusCanvas()
	await next.click()
	await expect(cleo.page.getByTestId('question-bar')).toContainText('Our plan, 2027')
	await cleo.sees('grading', 'blended_learning', 'blocks')
	const [image] = (await cleo.shapes('image')).filter((record) => record?.typeName === 'asset')
	const [saved] = (JSON.parse(text) as TldrFile).records.filter(({ typeName }) => typeName === 'asset')
	expect(image?.props?.['src']).toMatch(/^asset:/)
	expect(image?.id).not.toBe(saved?.id)

	// Somebody who may not raise impediments is told that they were left out.
	await drop(cleo, 'plan.TLDR', '', text)
	await expect(toast(cleo).filter({ hasText: openFileText.impediments(1) })).toBeVisible()

	await ben.focusCanvas()
	await ben.page.keyboard.press('Control+z')
	await expect.poll(async () => (await ids(ben)).filter((id) => before.includes(id))).toEqual(before)
	await expect(ben.page.getByTestId('question-bar')).not.toContainText('Our plan, 2027')
	await cleo.focusCanvas()
	await cleo.page.keyboard.press('Control+z')
	await expect.poll(() => ids(cleo)).toEqual(before)
	await expect.poll(() => ids(ben)).toEqual(before)
})

test('[SEC-12] a hostile file changes nothing, or adds only what is safe, and a reader opens none', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Target', ['blended_learning'])
	await ada.addNote('Already here')
	const { text } = await saves(ada)
	const file = JSON.parse(text) as TldrFile
	const before = await ids(ada)

	const refuses = async (content: string, why: string) => {
		await drop(ada, 'hostile.tldr', '', content)
		await expect(toast(ada).filter({ hasText: why })).toBeVisible()
		await toast(ada).getByRole('button').first().click()
		await expect(toast(ada)).toHaveCount(0)
		expect(await ids(ada)).toEqual(before)
	}
	await refuses('<svg onload="window.ran=1">', openFileText.faults.notTldraw)
	await refuses('{"__proto__":{"records":[]},"document":null}', openFileText.faults.notTldraw)

	const note = file.records.find(({ type }) => type === 'note')!
	const page = file.records.find(({ id }) => id === 'page:page')!
	const svg = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=1"/>').toString('base64')}`
	const picture = (id: string, src: string) => [
		{
			id: `asset:${id}`,
			typeName: 'asset',
			type: 'image',
			props: { name: id, src, w: 2, h: 2, mimeType: 'image/png', isAnimated: false },
			meta: {},
		},
		{
			...note,
			id: `shape:${id}`,
			type: 'image',
			props: {
				w: 2,
				h: 2,
				playing: true,
				url: '',
				assetId: `asset:${id}`,
				crop: null,
				flipX: false,
				flipY: false,
				altText: '',
			},
		},
	]
	const hostile = {
		...file,
		records: [
			page,
			note,
			{ ...note, id: 'shape:far', x: 1e300 },
			{ ...note, id: 'shape:ring', parentId: 'shape:ring' },
			{ ...note, id: 'shape:frame', type: 'embed', props: { url: 'https://elsewhere.example/', w: 9, h: 9 } },
			...picture('svg', svg),
			...picture('masked', svg.replace('svg+xml', 'png')),
			...picture('foreign', 'https://elsewhere.example/pixel.png'),
		],
	}
	await drop(ada, 'hostile.tldr', '', JSON.stringify(hostile))
	const told = toast(ada).filter({ hasText: openFileText.unknown(1) })
	await expect(told).toContainText(openFileText.unreadable(1))
	await expect(told).toContainText('3 images were left out')
	for (const why of [imageText.svg, imageText.unreadable, imageText.elsewhere])
		await expect(told).toContainText(why)
	const added = Object.values(await ada.records()).filter(({ id }) => !before.includes(id))
	expect(added.map(({ type, typeName }) => type ?? typeName).toSorted()).toEqual(['note', 'note', 'page'])
	expect(await ada.page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined()

	// Long after the step of undo is gone, the page can be taken away again.
	await ada.page.getByTestId('remove-page').click()
	await expect.poll(() => ids(ada)).toEqual(before)

	const eve = await person('Eve')
	await eve.joins(ada, 'viewer')
	// Her canvas may be drawn a moment before it takes files.
	await expect(async () => {
		await drop(eve, 'plan.tldr', '', text)
		await expect(toast(eve).first()).toContainText(canvasText.notAllowedCanvas, { timeout: 2000 })
	}).toPass()
	expect(await ids(eve)).toEqual(before)
})
