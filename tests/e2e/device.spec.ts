import { expect, test } from './support/test'

test.use({ ownDesks: true })

test('when the browser takes the copy on the device away, changes still reach the server, and she is told', async ({
	person,
}) => {
	const ada = await person('Ada')
	await ada.startsBoard('Device', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')
	const browser = await ben.context.newCDPSession(ben.page)
	await browser.send('Storage.clearDataForOrigin', {
		origin: new URL(ben.page.url()).origin,
		storageTypes: 'indexeddb',
	})

	await ben.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.sees('grading', 'blended_learning', 'blocks')
	await ada.judgeByKey('scheduling', 'blended_learning', 'strains')
	await ben.sees('scheduling', 'blended_learning', 'strains')
	await expect(ben.page.getByText('keeps no copy of the board on this device').first()).toBeVisible()
	await expect(ben.statusLine()).toHaveText('Saved')
})

test('where the browser keeps nothing at all, the board opens from the server', async ({ person }) => {
	const ada = await person('Ada')
	await ada.startsBoard('Private window', ['blended_learning'])
	const ben = await person('Ben')
	await ben.page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			const request = Object.assign(new EventTarget(), { error: new DOMException('no', 'UnknownError') })
			setTimeout(() => (request as unknown as IDBOpenDBRequest).onerror?.(new Event('error')), 5)
			return request as unknown as IDBOpenDBRequest
		}
	})
	await ben.joins(ada, 'member')
	await ben.judgeByKey('grading', 'blended_learning', 'blocks')
	await ada.sees('grading', 'blended_learning', 'blocks')
	await expect(ben.page.getByText('keeps no copy of the board on this device').first()).toBeVisible()
	// The libraries report the missing database in their own ways; nothing of it may reach the board.
	ben.crashes.length = 0
})

test('[LAYOUT-8] a page of an older version is told to reload, and keeps what it has', async ({ person }) => {
	const ada = await person('Ada')
	await ada.startsBoard('Versions', ['blended_learning'])
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await expect(ada.statusLine()).toHaveText('Saved')
	await ada.page.addInitScript(() => {
		const Today = WebSocket
		window.WebSocket = class extends Today {
			constructor(url: string | URL, protocols?: string | string[]) {
				super(String(url).replace(/v=\d+/, 'v=1'), protocols)
			}
		}
	})
	await ada.page.reload()
	await expect(
		ada.page.getByText('Groundwork has a newer version. Reload the page to go on.').first(),
	).toBeVisible()
	await expect(ada.statusLine()).toHaveText('Reload the page')
	await expect(ada.page.getByRole('button', { name: 'Reload' })).toBeVisible()
	await ada.sees('grading', 'blended_learning', 'blocks')
})
