import { expect, test } from './support/test'
import { faults } from './support/faults'

test('[AUDIT-11] the history of access reads well, goes further back, and can be taken along', async ({
	server,
	person,
}) => {
	const lea = await person('Lea')
	await lea.nameHerself()
	const board = await lea.makeBoard('Hillside', ['blended_learning'])
	const mia = await person('Mia')
	await mia.join(await lea.invite('viewer'))
	await lea.changeRole('Mia', 'member')

	await lea.page.getByRole('button', { name: 'More about this board' }).click()
	await lea.page.getByRole('link', { name: 'History of access' }).click()
	await expect(lea.page.getByRole('heading', { name: 'History of access' })).toBeVisible()
	await expect(lea.page.getByText('Lea made Mia, a viewer until then, a member.')).toBeVisible()
	await expect(lea.page.getByRole('heading', { level: 2 })).toHaveCount(1)
	await expect(lea.page.getByText('This is the beginning of the history.')).toBeVisible()
	expect(await faults(lea.page)).toEqual([])

	const download = lea.page.waitForEvent('download')
	await lea.page.getByRole('link', { name: 'Export as CSV' }).click()
	expect((await download).suggestedFilename()).toBe('history-of-access.csv')

	// More than a page of it.
	for (let i = 0; i < 100; i++)
		await lea.page.request.patch(`${server.url}/api/boards/${board}`, {
			data: { title: `Hillside ${i}` },
			headers: { origin: server.url },
		})
	await lea.page.reload()
	await expect(lea.page.getByRole('listitem')).toHaveCount(100)
	await lea.page.getByRole('button', { name: 'Show earlier entries' }).click()
	await expect(lea.page.getByRole('listitem')).toHaveCount(105)
	await expect(lea.page.getByText('Lea made the board “Hillside”.')).toBeVisible()
	await expect(lea.page.getByText('This is the beginning of the history.')).toBeFocused()

	await mia.page.goto(`${server.url}/b/${board}/history`)
	await expect(mia.page.getByRole('heading', { name: 'The history is for leaders' })).toBeVisible()
	expect(await faults(mia.page)).toEqual([])
})

test('[DEL-6] a leader deletes a board under the eyes of another, and brings it back', async ({
	server,
	person,
}) => {
	const lea = await person('Lea')
	await lea.nameHerself()
	const board = await lea.makeBoard('Hillside', ['blended_learning'])
	const mia = await person('Mia')
	const link = await lea.invite('member')
	await mia.join(link)
	await mia.judgeByKey('grading', 'blended_learning', 'strains')
	await lea.sees('grading', 'blended_learning', 'strains')

	await lea.page.getByRole('button', { name: 'More about this board' }).click()
	await lea.page.getByRole('button', { name: 'Delete board' }).click()
	const dialog = lea.page.getByRole('dialog', { name: 'Delete this board?' })
	await expect(dialog.getByText('Nothing is erased.')).toBeVisible()
	expect(await faults(lea.page)).toEqual([])
	await dialog.getByRole('button', { name: 'Delete the board' }).click()

	await expect(mia.page.getByText('This board is no longer there.').first()).toBeVisible()
	await mia.page.goto(`${server.url}/b/${board}`)
	await expect(mia.page.getByRole('heading', { name: 'We cannot find this board' })).toBeVisible()
	await mia.page.goto(server.url)
	await expect(mia.page.getByRole('heading', { name: 'No boards yet' })).toBeVisible()
	await expect(mia.page.getByRole('heading', { name: 'Deleted boards' })).toHaveCount(0)

	await expect(lea.page.getByRole('heading', { name: 'Deleted boards' })).toBeVisible()
	expect(await faults(lea.page)).toEqual([])
	await lea.page.getByRole('button', { name: 'Bring back “Hillside”' }).click()
	await expect(lea.page.getByText('“Hillside” is back among your boards.')).toBeAttached()
	await lea.page.getByRole('link', { name: 'Hillside' }).click()
	await lea.sees('grading', 'blended_learning', 'strains')
	await mia.openBoard(board)
	await mia.sees('grading', 'blended_learning', 'strains')
})

test('[SESS-26] signing out in one window closes the board in another, and the page says where one is signed in', async ({
	server,
	person,
}) => {
	const lea = await person('Lea')
	await lea.nameHerself()
	await lea.makeBoard('Hillside', ['blended_learning'])
	const second = await lea.context.newPage()
	await second.goto(server.url)
	await second.getByRole('button', { name: 'You are here as Lea' }).click()
	await second.getByRole('link', { name: 'Where you are signed in' }).click()
	await expect(second.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
	await expect(second.getByText('This browser')).toBeVisible()
	expect(await faults(second)).toEqual([])

	await second.getByRole('button', { name: 'You are here as Lea' }).click()
	await second.getByRole('button', { name: 'Sign out on this device' }).click()
	await second.getByRole('button', { name: 'Yes, sign out' }).click()
	await expect(second.getByRole('textbox', { name: 'Your name' })).toBeVisible()
	await expect(
		lea.page.getByText('You are signed out. Say who you are again to go on.').first(),
	).toBeVisible()
	await lea.page.getByRole('button', { name: 'Say who you are' }).click()
	await expect(lea.page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
})
