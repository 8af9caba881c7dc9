import { spanish } from '@groundwork/shared/text/es/catalogue'
import { faults } from './support/faults'
import { expect, test } from './support/test'

test.use({ ownDesks: true })

const { appText } = spanish.app
const { homeText, newBoardText, signInText } = spanish.home

test('whoever chooses Spanish has every page in it, tldraw and the server’s answers too, until she chooses English', async ({
	person,
	server,
}) => {
	const ana = await person('Ana')
	const { page } = ana
	const html = page.locator('html')
	const choice = page.getByRole('group', { name: /Idioma/ })
	const loaded: string[] = []
	const askedFor = new Set<string | undefined>()
	page.on('request', (request) => {
		const { pathname } = new URL(request.url())
		if (/catalogue.*\.js$/.test(pathname)) loaded.push(pathname)
		// a picture is asked for by the browser itself, and has no words
		if (request.resourceType() === 'fetch' && pathname.startsWith('/api/'))
			askedFor.add(request.headers()['accept-language'])
	})

	await page.goto(server.url)
	await expect(page.getByRole('heading', { name: 'Groundwork before change' })).toBeVisible()
	await expect(html).toHaveAttribute('lang', 'en')
	await expect(choice.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
	expect(loaded, 'a reader of English loads no Spanish').toEqual([])
	const target = await choice.getByRole('button', { name: 'Español' }).boundingBox()
	expect(Math.min(target!.width, target!.height)).toBeGreaterThanOrEqual(24)

	await choice.getByRole('button', { name: 'Español' }).click()
	await expect(page.getByRole('heading', { name: signInText.heading })).toBeVisible()
	await expect(html).toHaveAttribute('lang', 'es')
	expect(loaded).toHaveLength(1)
	expect(await faults(page)).toEqual([])

	askedFor.clear()
	await page.getByRole('textbox', { name: signInText.label }).fill('Ana')
	await page.getByRole('button', { name: signInText.submit }).click()
	await expect(page.getByRole('heading', { name: homeText.heading })).toBeVisible()
	await page.getByRole('button', { name: homeText.empty.action }).click()
	await page.getByRole('textbox', { name: newBoardText.title }).fill('Nuestro plan')
	await page.getByRole('checkbox', { name: spanish.labels.approachLabels.blended_learning }).check()
	await page.getByRole('button', { name: newBoardText.submit }).click()
	await ana.boardOpens()

	await expect(html).toHaveAttribute('lang', 'es')
	await expect(ana.statusLine()).toHaveText(spanish.board.statusText.saved)
	const cell = ana.cell('scheduling', 'blended_learning')
	await expect(cell).toHaveAccessibleName('Horarios, Aprendizaje combinado: Aún no se sabe')
	const toolbar = page.locator('.tlui-toolbar')
	await expect(toolbar.getByRole('button', { name: spanish.labels.cardKindLabels.change })).toBeVisible()
	await expect(toolbar.getByRole('button', { name: 'Seleccionar' })).toBeVisible()
	expect(await faults(page)).toEqual([])

	await page.goto(server.url)
	await expect(page.getByText('Cambió ahora mismo')).toBeVisible()
	expect([...askedFor]).toEqual(['es'])
	await page.getByRole('button', { name: appText.signedInAs('Ana') }).click()
	await choice.getByRole('button', { name: 'English' }).click()
	await expect(page.getByRole('heading', { name: 'Your boards' })).toBeVisible()
	await expect(html).toHaveAttribute('lang', 'en')
})

test('a browser that asks for Spanish gets it at once, and keeps to English once that was chosen', async ({
	person,
	server,
}) => {
	const { page } = await person('Ana')
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'languages', { get: () => ['fr', 'es-MX', 'en'] }),
	)
	await page.goto(server.url)
	await expect(page.getByRole('heading', { name: signInText.heading })).toBeVisible()
	await page.getByRole('button', { name: 'English' }).click()
	await expect(page.getByRole('heading', { name: 'Groundwork before change' })).toBeVisible()
	await page.reload()
	await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
