import { BASE, recordsOf } from '@groundwork/shared/board/layout'
import { putRecord } from '@groundwork/shared/board/write'
import { geo, note } from '@groundwork/shared/testing/records'
import * as Y from 'yjs'
import { joinWithStockProvider } from '../kit/program'
import { expect, test } from './support/test'

test("somebody else's program joins with a token, reads the board, and writes a record that every browser shows", async ({
	server,
	person,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Programs', ['blended_learning'])
	const ben = await person('Ben')
	await ben.joins(ada, 'member')

	const program = await joinWithStockProvider({
		url: server.url,
		board,
		layer: 'canvas',
		token: await ben.token(),
	})
	expect([...recordsOf(program.doc).keys()].toSorted()).toEqual(Object.keys(await ada.records()).toSorted())
	putRecord(program.doc, note('from-a-program', 'Enrolment figures, imported', { x: -260 }))
	for (const one of [ada, ben])
		await expect(one.page.locator('.tl-shape', { hasText: 'Enrolment figures, imported' })).toBeVisible()
	await ada.judgeByKey('grading', 'blended_learning', 'blocks')
	await expect.poll(() => JSON.stringify(recordsOf(program.doc).toJSON())).toContain('blocks')
	program.close()
})

test('hostile records crash nobody: each is set aside and named, and the board goes on', async ({
	server,
	person,
}) => {
	const ada = await person('Ada')
	const board = await ada.startsBoard('Hostile', ['blended_learning'])
	const mallory = await person('Mallory')
	await mallory.joins(ada, 'member')

	const program = await joinWithStockProvider({
		url: server.url,
		board,
		layer: 'canvas',
		token: await mallory.token(),
	})
	const records = recordsOf(program.doc)
	const put = (id: string, base: unknown) => records.set(id, new Y.Map([[BASE, base]]))
	const hostile = [
		'shape:text',
		'shape:type',
		'shape:colour',
		'shape:far',
		'shape:rich',
		'instance:instance',
		'camera:page:page',
	]
	program.doc.transact(() => {
		records.set('shape:text', 'not a record')
		put('shape:type', { ...geo('type'), type: 'virus' })
		put('shape:colour', {
			...geo('colour'),
			props: { ...geo('colour').props, color: 'url(javascript:alert(1))' },
		})
		put('shape:far', geo('far', { x: 1e308 }))
		put(
			'shape:rich',
			note('rich', '', {
				props: { ...note('rich').props, richText: { type: 'doc', content: [{ type: 'iframe' }] } },
			}),
		)
		put('instance:instance', { id: 'instance:instance', typeName: 'instance' })
		put('camera:page:page', { id: 'camera:page:page', typeName: 'camera', x: 1e9, y: 1e9, z: 1, meta: {} })
		// Valid one by one, and a trap together: each inside the other.
		put('shape:snake', geo('snake', { parentId: 'shape:tail' as never }))
		put('shape:tail', geo('tail', { parentId: 'shape:snake' as never }))
	})

	await expect
		.poll(async () => (await ada.quarantined()).map(({ id }) => id).toSorted())
		.toEqual(hostile.toSorted())
	await expect(ada.page.getByText('7 items of this board could not be read')).toBeVisible()
	await ada.page.getByText('Which ones?').click()
	await expect(ada.page.getByText('shape:far')).toBeVisible()
	await ada.judgeByKey('grading', 'blended_learning', 'strains')
	await expect(ada.statusLine()).toHaveText('Saved')
	await mallory.sees('grading', 'blended_learning', 'strains')
	program.close()
})
