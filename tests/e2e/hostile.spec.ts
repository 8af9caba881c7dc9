import { imageText } from '@groundwork/shared/text/images'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

/** What runs sets `ran`; what is fetched comes to `elsewhere`. */
const scripts = (elsewhere: string) => [
	'<img src=x onerror="window.ran=1">',
	'<svg onload="window.ran=1"><script>window.ran=1</script></svg>',
	'<script>window.ran=1</script>',
	'<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
	`<img src="${elsewhere}/pixel.png">`,
	`<link rel="stylesheet" href="${elsewhere}/s.css"><style>@import "${elsewhere}/t.css"</style>`,
	`<div style="background:url(${elsewhere}/bg.png)">words</div>`,
	'<a href="javascript:window.ran=1">a link</a>',
	`<object data="${elsewhere}/o.swf"></object><embed src="${elsewhere}/e">`,
	`<form action="${elsewhere}/"><button>send</button></form>`,
	'<math><mtext><table><mglyph><style><!--</style><img src onerror="window.ran=1">-->',
]

/** Another origin, and what was asked of it. */
async function startElsewhere() {
	const asked: string[] = []
	const server = createServer((request, answer) => {
		asked.push(request.url ?? '')
		answer.end()
	})
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	const { port } = server.address() as AddressInfo
	return {
		address: `http://127.0.0.1:${port}`,
		asked,
		stop: () => server.close(),
	}
}

const svg = (elsewhere: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" onload="window.ran=1"><script>window.ran=1</script><image href="${elsewhere}/i.png"/><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="window.ran=1"/></foreignObject></svg>`

/** A real paste of these kinds of data, into whatever has the focus. */
async function paste({ page }: Person, data: Record<string, string>): Promise<void> {
	await page.evaluate(async (kinds) => {
		const items = Object.entries(kinds).map(([type, text]) => [type, new Blob([text], { type })] as const)
		await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))])
	}, data)
	await page.keyboard.press('Control+v')
}

const ran = ({ page }: Person) => page.evaluate(() => (window as { ran?: number }).ran)

test('[SEC-12] nothing that is pasted runs, and nothing is fetched for it: scripts, pictures and styles in HTML, in a note and on the canvas', async ({
	person,
}) => {
	const elsewhere = await startElsewhere()
	const SCRIPTS = scripts(elsewhere.address)
	const ada = await person('Ada')
	const board = await ada.startsBoard('Hostile', ['blended_learning'])
	await ada.focusCanvas()
	await ada.page.keyboard.press('n')
	await ada.page.mouse.click(1330, 640)
	await ada.textOpens()
	for (const html of SCRIPTS) await paste(ada, { 'text/html': `${html} after`, 'text/plain': html })
	expect(
		await ada.textArea().locator('img, svg, script, iframe, style, link, object, embed, form').count(),
	).toBe(0)
	const hrefs = await ada
		.textArea()
		.locator('a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
	expect(hrefs.filter((href) => /^\s*(javascript|data|vbscript):/i.test(href))).toEqual([])
	await ada.deselect()

	await ada.focusCanvas()
	for (const [index, html] of SCRIPTS.entries()) {
		// the words that stand before show that this one was dealt with, and the next may follow
		const words = `pasted ${index} here`
		await paste(ada, { 'text/html': `${words} ${html}`, 'text/plain': `${words} ${html}` })
		await expect.poll(async () => JSON.stringify(await ada.shapes('text'))).toContain(words)
	}
	expect(await ran(ada)).toBeUndefined()

	const ben = await person('Ben')
	await ben.joins(ada, 'viewer')
	await expect.poll(async () => (await ben.shapes('note')).length).toBe(1)
	await ada.openBoard(board)
	expect(await ran(ada)).toBeUndefined()
	expect(await ran(ben)).toBeUndefined()
	// What reads the clipboard builds it as a page for a moment, and the policy stops all that it would do. The browser reports
	// what it stopped, and names what it did not ask for.
	const stopped = ({ forbidden, foreign }: Person) => [
		...forbidden.filter(
			(what) => !what.startsWith('script-src-attr inline') && !what.includes(elsewhere.address),
		),
		...foreign.filter((address) => !address.startsWith(elsewhere.address)),
	]
	expect(stopped(ada)).toEqual([])
	expect(elsewhere.asked).toEqual([])
	ada.forbidden.length = 0
	ada.foreign.length = 0
	elsewhere.stop()
})

test('[SEC-12] a pasted SVG is refused in words, also as a file that calls itself a PNG', async ({
	person,
}) => {
	const elsewhere = await startElsewhere()
	const drawing = svg(elsewhere.address)
	const ada = await person('Ada')
	await ada.startsBoard('Drawings', ['blended_learning'])
	const told = ada.page.getByText(imageText.failedTitle)
	const refused = async () => {
		await expect(told.first()).toBeVisible()
		await expect(told).toHaveCount(0)
	}
	await ada.focusCanvas()
	await paste(ada, { 'text/plain': drawing })
	await refused()
	for (const [name, type] of [
		['drawing.svg', 'image/svg+xml'],
		['drawing.png', 'image/png'],
	] as const) {
		await ada.page.evaluate(
			([content, fileName, fileType]) => {
				const data = new DataTransfer()
				data.items.add(new File([content], fileName, { type: fileType }))
				const drop = new DragEvent('drop', {
					dataTransfer: data,
					bubbles: true,
					cancelable: true,
					clientX: 1300,
					clientY: 600,
				})
				document.querySelector('.tl-canvas')?.dispatchEvent(drop)
			},
			[drawing, name, type] as const,
		)
		await refused()
	}
	expect(elsewhere.asked).toEqual([])
	elsewhere.stop()
	expect(await ada.shapes('image')).toEqual([])
	expect(await ran(ada)).toBeUndefined()
})

test('[SEC-12] an address is kept as words, runs nothing as javascript:, and is not looked up', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Links', ['blended_learning'])
	await ada.focusCanvas()
	const addresses = [
		'https://elsewhere.example/page',
		'javascript:window.ran=1',
		'data:text/html,<script>window.ran=1</script>',
	]
	for (const [index, address] of addresses.entries()) {
		await paste(ada, { 'text/plain': address })
		await expect.poll(async () => (await ada.shapes('text')).length).toBe(index + 1)
	}
	for (const link of await ada.page.locator('.tl-shape a').all()) {
		const href = await link.getAttribute('href')
		expect(href).not.toMatch(/^\s*(javascript|data):/i)
	}
	expect(await ran(ada)).toBeUndefined()
})
