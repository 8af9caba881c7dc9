import { imageText } from '@groundwork/shared/text/canvas'
import { expect, test } from './support/test'
import type { Person } from './support/Person'

/** What runs calls this; and whatever is fetched from elsewhere the fixture sees. */
const SCRIPTS = [
	'<img src=x onerror="window.ran=1">',
	'<svg onload="window.ran=1"><script>window.ran=1</script></svg>',
	'<script>window.ran=1</script>',
	'<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
	'<img src="https://elsewhere.example/pixel.png">',
	'<link rel="stylesheet" href="https://elsewhere.example/s.css"><style>@import "https://elsewhere.example/t.css"</style>',
	'<div style="background:url(https://elsewhere.example/bg.png)">words</div>',
	'<a href="javascript:window.ran=1">a link</a>',
	'<object data="https://elsewhere.example/o.swf"></object><embed src="https://elsewhere.example/e">',
	'<form action="https://elsewhere.example/"><button>send</button></form>',
	'<math><mtext><table><mglyph><style><!--</style><img src onerror="window.ran=1">-->',
]

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" onload="window.ran=1"><script>window.ran=1</script><image href="https://elsewhere.example/i.png"/><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="window.ran=1"/></foreignObject></svg>`

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
	const ada = await person('Ada')
	await ada.nameHerself()
	const board = await ada.makeBoard('Hostile', ['blended_learning'])
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
	for (const html of SCRIPTS) await paste(ada, { 'text/html': html, 'text/plain': html })
	expect(await ran(ada)).toBeUndefined()

	const ben = await person('Ben')
	await ben.join(await ada.invite('viewer'))
	await expect.poll(async () => (await ben.shapes('note')).length).toBe(1)
	await ada.openBoard(board)
	expect(await ran(ada)).toBeUndefined()
	expect(await ran(ben)).toBeUndefined()
	// what reads the clipboard builds it as a page for a moment; that the policy stops all of it is what is tested here
	const tried = /^(script-src-attr inline|(img-src|style-src-elem) https:\/\/elsewhere\.example\/)/
	expect(ada.forbidden.filter((what) => !tried.test(what))).toEqual([])
	ada.forbidden.length = 0
})

test('[SEC-12] a pasted SVG is refused in words, also as a file that calls itself a PNG', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	await ada.makeBoard('Drawings', ['blended_learning'])
	await ada.focusCanvas()
	await paste(ada, { 'text/plain': SVG })
	await expect(ada.page.getByText(imageText.svg)).toHaveCount(1)
	for (const [name, type, told] of [
		['drawing.svg', 'image/svg+xml', 2],
		['drawing.png', 'image/png', 3],
	] as const) {
		await ada.page.evaluate(
			([svg, fileName, fileType]) => {
				const data = new DataTransfer()
				data.items.add(new File([svg], fileName, { type: fileType }))
				document.querySelector('.tl-canvas')?.dispatchEvent(
					new DragEvent('drop', {
						dataTransfer: data,
						bubbles: true,
						cancelable: true,
						clientX: 1300,
						clientY: 600,
					}),
				)
			},
			[SVG, name, type] as const,
		)
		await expect(ada.page.getByText(imageText.failedTitle)).toHaveCount(told)
	}
	expect(await ada.shapes('image')).toEqual([])
	expect(await ran(ada)).toBeUndefined()
})

test('[SEC-12] an address is kept as words, runs nothing as javascript:, and is not looked up', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.nameHerself()
	await ada.makeBoard('Links', ['blended_learning'])
	await ada.focusCanvas()
	for (const address of [
		'https://elsewhere.example/page',
		'javascript:window.ran=1',
		'data:text/html,<script>window.ran=1</script>',
	])
		await paste(ada, { 'text/plain': address })
	await expect.poll(async () => (await ada.shapes('text')).length).toBeGreaterThan(0)
	for (const link of await ada.page.locator('.tl-shape a').all()) {
		const href = await link.getAttribute('href')
		expect(href).not.toMatch(/^\s*(javascript|data):/i)
	}
	expect(await ran(ada)).toBeUndefined()
})
