import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { boardSchema } from '@groundwork/shared/model/schema'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { connector } from '@groundwork/shared/testing/drawings'
import { arrowBinding, change, geo, impediment, note, page, tie } from '@groundwork/shared/testing/records'
import { createShapeId, createTLSchema, createTLStore, getIndices, parseTldrawJsonFile } from 'tldraw'
import type { TLAssetId, TLPageId, TLRecord, TLShape } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { fitForBoard } from './fitForBoard'
import { asFurtherPages } from './newPages'
import { readTldr } from './readTldr'
import { recordsToSave } from './recordsToSave'
import { tldrFile } from './tldrFile'
import { underNewIds } from './underNewIds'

const ids = (name: string) => createShapeId(name)
const HOME = 'page:page' as TLPageId
const map = environmentMap('Hillside', ['blended_learning'], HOME) as unknown as TLShape
const cell = { kind: 'cell', map: map.id, aspect: 'grading', approach: 'blended_learning' } as const
const card = { kind: 'card', card: ids('card') } as const

const asset = {
	id: 'asset:photo' as TLAssetId,
	typeName: 'asset',
	type: 'image',
	props: {
		name: 'photo.png',
		src: 'data:image/png;base64,AA==',
		w: 2,
		h: 2,
		mimeType: 'image/png',
		isAnimated: false,
	},
	meta: {},
} as unknown as TLRecord
const image = {
	...geo('image'),
	type: 'image',
	props: {
		w: 2,
		h: 2,
		playing: true,
		url: '',
		assetId: asset.id,
		crop: null,
		flipX: false,
		flipY: false,
		altText: '',
	},
} as unknown as TLRecord

const pin = (visibility: 'team' | 'leaders', name = visibility) =>
	impediment(name, {
		statement: name,
		visibility,
		ties: { [subjectKey(cell)]: cell, [subjectKey(card)]: card },
	}) as unknown as TLRecord

/** A board with one of each on two pages. */
const board: TLRecord[] = [
	page('page:page', 'a1'),
	page('page:two', 'a2'),
	page('page:empty', 'a3'),
	map,
	change('card', {
		title: 'Two blocks',
		aspect: 'grading',
		approach: 'blended_learning',
	}) as unknown as TLRecord,
	tie('tie', 'requires', card, cell) as unknown as TLRecord,
	pin('team'),
	pin('leaders'),
	geo('frame', { parentId: 'page:two' as TLPageId }),
	note('note', 'Ask the union', { parentId: ids('frame') }),
	connector('arrow', { parentId: 'page:two' as TLPageId }),
	arrowBinding('binding', ids('arrow'), ids('note')),
	asset,
	image,
].map((record, at, all) =>
	record.typeName === 'shape' ? { ...record, index: getIndices(all.length)[at]! } : record,
)

function opened(records: readonly TLRecord[], mayRaise = true) {
	const read = readTldr(tldrFile(records))
	if ('fault' in read) throw new Error(read.fault)
	return { ...fitForBoard(read.records, mayRaise), unknown: read.unknown }
}

function storeOf(records: readonly TLRecord[]) {
	const store = createTLStore({ schema: boardSchema })
	store.put([...records])
	return store
}

const shapeOf = <Shape>(records: readonly TLRecord[], type: string) =>
	records.find((record) => record.typeName === 'shape' && record.type === type) as unknown as Shape

describe('under new ids', () => {
	const { records } = opened(board)
	const anew = underNewIds(records)

	test('nothing keeps its id, and nothing names an old one, so that a file opened twice is there twice', () => {
		// A page may still be called so.
		const text = JSON.stringify(anew.map((record) => ({ ...record, name: '' })))
		for (const { id } of records) expect(text).not.toContain(`"${id}"`)
		expect(text).not.toContain(map.id)
		const store = storeOf(board)
		const before = store.allRecords().length
		store.put(anew)
		store.put(underNewIds(records))
		expect(store.allRecords()).toHaveLength(before + 2 * anew.length)
		for (const record of board) expect(store.get(record.id)).toEqual(record)
	})

	test('parents, arrows, images, ties and what impediments stand in the way of lead to the copies', () => {
		const store = storeOf(anew)
		const [copyOfMap, copyOfCard] = [shapeOf<TLShape>(anew, 'map'), shapeOf<TLShape>(anew, 'change')]
		const cellThere = { ...cell, map: copyOfMap.id }
		const cardThere = { kind: 'card', card: copyOfCard.id }
		expect(shapeOf<TieShape>(anew, 'tie').props).toEqual({
			meaning: 'requires',
			from: cardThere,
			to: cellThere,
		})
		expect(shapeOf<ImpedimentShape>(anew, 'impediment').props.ties).toEqual({
			[subjectKey(cellThere)]: cellThere,
			[`card ${copyOfCard.id}`]: cardThere,
		})
		expect(shapeOf<TLShape>(anew, 'note').parentId).toBe(shapeOf<TLShape>(anew, 'geo').id)
		const bound = anew.find((record) => record.typeName === 'binding')
		expect(bound).toMatchObject({
			fromId: shapeOf<TLShape>(anew, 'arrow').id,
			toId: shapeOf<TLShape>(anew, 'note').id,
		})
		const { assetId } = shapeOf<{ props: { assetId: TLAssetId } }>(anew, 'image').props
		expect(store.get(assetId)).toMatchObject({ typeName: 'asset', type: 'image' })
		for (const record of anew) if (record.typeName === 'shape') expect(store.has(record.parentId)).toBe(true)
	})

	test('pages come behind those of the board under names that none has, and empty ones do not come', () => {
		const { pages } = asFurtherPages(anew, { last: 'a5' as never, taken: ['page:page'], unnamed: 'Page' })
		expect(pages.map(({ name }) => name)).toEqual(['page:page 2', 'page:two'])
		expect(pages.every(({ index }) => index > 'a5')).toBe(true)
	})
})

describe('what is left out', () => {
	test('impediments, where somebody opens the file who may not raise them', () => {
		const { records, impediments } = opened(board, false)
		expect(impediments).toBe(2)
		expect(shapeOf(records, 'impediment')).toBeUndefined()
		expect(shapeOf(records, 'tie')).toBeDefined()
	})

	test('kinds that a board does not hold, and what is drawn beside them stays', () => {
		const embed = { ...geo('embed'), type: 'embed', props: { url: 'https://elsewhere.example', w: 1, h: 1 } }
		const video = { ...geo('video'), type: 'video', props: {} }
		const { records, unknown } = opened([page('page:page', 'a1'), geo('a'), embed, video])
		expect(unknown).toBe(2)
		expect(records.map(({ id }) => id).toSorted()).toEqual(['page:page', 'shape:a'])
	})

	test('what lies or reaches outside of any board', () => {
		const { records, unreadable } = opened([
			page('page:page', 'a1'),
			geo('a'),
			geo('far', { x: 1e300 }),
			geo('large', { props: { ...geo('any').props, w: 1e300 } }),
		])
		expect(unreadable).toBe(2)
		expect(records.filter(({ typeName }) => typeName === 'shape').map(({ id }) => id)).toEqual(['shape:a'])
	})

	test('ties with an end that did not come, so that none leads to what lies on the board under that id', () => {
		const stray = tie('stray', 'requires', card, { kind: 'card', card: ids('elsewhere') })
		const { records } = opened([
			...board,
			stray,
			impediment('lone', {
				ties: { [`card ${ids('elsewhere')}`]: { kind: 'card', card: ids('elsewhere') } },
			}),
		])
		expect(records.map(({ id }) => id)).not.toContain(stray.id)
		expect(records.find(({ id }) => id === ids('lone'))).toMatchObject({ props: { ties: {} } })
	})

	test('nothing of two shapes inside each other, but the ring is opened', () => {
		const [a, b] = [geo('a', { parentId: ids('b') }), geo('b', { parentId: ids('a') })]
		const { records } = opened([page('page:page', 'a1'), a, b])
		expect((records.find(({ id }) => id === a.id) as TLShape).parentId).toBe('page:page')
		expect((records.find(({ id }) => id === b.id) as TLShape).parentId).toBe(a.id)
	})

	test('where somebody looked, who was there, and keys that reach for the prototype', () => {
		const text = tldrFile([page('page:page', 'a1'), geo('a')]).replace(
			'"records":[',
			'"records":[{"id":"instance:instance","typeName":"instance","currentPageId":"page:gone"},' +
				'{"id":"__proto__","typeName":"page","__proto__":{"polluted":true}},',
		)
		expect(readTldr(text)).toEqual({ fault: 'damaged' })
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
		const read = readTldr(text.replace(/\{"id":"__proto__".*?\}\},/, ''))
		expect('records' in read && read.records.map(({ typeName }) => typeName).toSorted()).toEqual([
			'page',
			'shape',
		])
	})
})

test('a file that cannot be opened says why', () => {
	const file = JSON.parse(tldrFile(board)) as {
		schema: { sequences: Record<string, number> }
		records: object[]
	}
	const broken = structuredClone(file)
	Object.assign(broken.records[3]!, { props: { title: 7 } })
	const newer = structuredClone(file)
	newer.schema.sequences['com.tldraw.shape.geo']! += 1
	const faults = ['', 'no JSON', '[]', '{"records":7}', '{"document":{"version":15}}'].map((text) =>
		readTldr(text),
	)
	expect(faults).toEqual(
		['notTldraw', 'notTldraw', 'notTldraw', 'notTldraw', 'tooOld'].map((fault) => ({ fault })),
	)
	expect(readTldr(JSON.stringify({ ...file, tldrawFileFormatVersion: 2 }))).toEqual({ fault: 'tooNew' })
	expect(readTldr(JSON.stringify(newer))).toEqual({ fault: 'tooNew' })
	expect(readTldr(JSON.stringify(broken))).toEqual({ fault: 'damaged' })
})

describe('what is saved', () => {
	const store = storeOf([...board, ...createTLStore({ schema: boardSchema }).allRecords()])
	const nameOf = (at: string) => `Name of ${at}`
	const typesOf = (records: readonly TLRecord[]) =>
		records.flatMap((record) => (record.typeName === 'shape' ? [record.type] : [])).toSorted()

	test('what only leaders see stays out of the file unless somebody asks for it', () => {
		const statements = (leadersOnly: boolean) =>
			recordsToSave(store, { leadersOnly, forOthers: false }, nameOf)
				.map((record) => (record as unknown as ImpedimentShape).props?.statement)
				.filter((statement) => statement !== undefined)
				.toSorted()
		expect(statements(false)).toEqual(['team'])
		expect(statements(true)).toEqual(['leaders', 'team'])
	})

	test('what is opened here again is what was saved', () => {
		const saved = recordsToSave(store, { leadersOnly: true, forOthers: false }, nameOf)
		const { records, ...left } = opened(saved)
		expect(left).toEqual({ impediments: 0, unreadable: 0, unknown: 0 })
		const content = saved.filter(({ typeName }) => typeName !== 'document')
		const byId = (list: readonly TLRecord[]) => Object.fromEntries(list.map((record) => [record.id, record]))
		expect(byId(records)).toEqual(byId(content))
	})

	test('without what only we know, tldraw opens it; with it, tldraw refuses', () => {
		const opens = (forOthers: boolean) => {
			const records = recordsToSave(store, { leadersOnly: false, forOthers }, nameOf)
			return parseTldrawJsonFile({ json: tldrFile(records), schema: createTLSchema() })
		}
		expect(opens(false).ok).toBe(false)
		const result = opens(true)
		expect(result.ok && typesOf(result.value.allRecords())).toEqual(['arrow', 'geo', 'image', 'note'])
	})
})
