import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { Editor } from 'tldraw'
import { expect, test } from 'vitest'
import { boardAccess } from '../access'
import { layoutOf } from './maps'
import { foldForOneself } from './ownFolds'

const record = environmentMap('Plan', ['blended_learning'], FIRST_PAGE_ID) as unknown as MapShape
const map: MapShape = { ...record, props: { ...record.props, folded: { space: true } } }

/** All that is asked of an editor here is to be one. */
const reader = () => ({}) as Editor
const foldedFor = (editor: Editor) =>
	layoutOf(editor, map)
		.categories.filter(({ folded }) => folded)
		.map(({ category }) => category)

test('a reader unfolds what others folded, and folds what they did not, for herself alone', () => {
	const [one, other] = [reader(), reader()]
	foldForOneself(one, map, 'space', false)
	foldForOneself(one, map, 'means', true)
	expect(foldedFor(one)).toEqual(['means'])
	expect(foldedFor(other)).toEqual(['space'])
	foldForOneself(one, map, 'space', true)
	expect(foldedFor(one)).toEqual(['space', 'means'])
})

test('whoever may draw sees what is folded for everybody', () => {
	const editor = reader()
	foldForOneself(editor, map, 'space', false)
	boardAccess(editor).update((access) => ({ ...access, canvas: 'write' }))
	expect(foldedFor(editor)).toEqual(['space'])
})
