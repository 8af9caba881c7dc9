import { CARDS } from '@groundwork/shared/model/cards'
import type { Fields } from '@groundwork/shared/model/fields'
import { isCardKind } from '@groundwork/shared/model/cards'
import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import {
	APPROACH_FIELDS,
	CELL_FIELDS,
	UNJUDGED,
	cellKey,
	isDefined,
} from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { approachText } from '@groundwork/shared/text/mapForms'
import { approachFieldTexts, cellFieldTexts, impedimentFieldTexts } from '@groundwork/shared/text/fields'
import type { FieldText } from '@groundwork/shared/text/fields'
import type { Editor, TLShapeId } from 'tldraw'
import { neverWaivable } from '../impediment/neverWaivable'
import { isMap } from '../map/maps'
import type { CellAddress } from '../map/maps'

/**
 * Something on the board that is filled in field by field: a card, a cell, a column, an impediment. Forms, tables and lists all
 * read and write it through this, so that a field is edited the same way wherever it is shown.
 */
export interface Fielded {
	/** The same for the same thing. */
	id: string
	fields: Fields
	texts: Readonly<Record<string, FieldText>>
	/** Nothing where the thing is gone. Follows the store when read inside a reaction. */
	read(name: string): unknown
	/** Writes that one field and no other. The caller marks where undo stops. */
	write(name: string, value: unknown): void
	/** Why one of a field's codes cannot be chosen now, in a sentence that says what to do first. */
	refuses?(name: string, code: string): string | undefined
}

type Values = Readonly<Record<string, unknown>>

/** A shape whose fields are its props. */
export function shapeFields(
	editor: Editor,
	id: TLShapeId,
	fields: Fields,
	texts: Readonly<Record<string, FieldText>>,
): Fielded {
	return {
		id,
		fields,
		texts,
		read: (name) => (editor.getShape(id)?.props as Values | undefined)?.[name],
		write(name, value) {
			const shape = editor.getShape(id)
			if (shape) editor.updateShape({ id, type: shape.type, props: { [name]: value } })
		},
	}
}

export function cardFields(editor: Editor, { id, type }: { id: TLShapeId; type: string }): Fielded {
	if (!isCardKind(type)) throw new Error(`${type} is no kind of card`)
	return shapeFields(editor, id, CARDS[type], cardFieldTexts[type])
}

export function impedimentFields(editor: Editor, id: TLShapeId): Fielded {
	const fielded = shapeFields(editor, id, IMPEDIMENT_FIELDS, impedimentFieldTexts)
	return {
		...fielded,
		refuses: (name, code) =>
			(name === 'status' && code === 'waived') || (name === 'waivable' && code === 'yes')
				? neverWaivable(fielded.read('rulePurpose'))
				: undefined,
	}
}

interface PartOfMap {
	id: string
	fields: Fields
	texts: Readonly<Record<string, FieldText>>
	read: (props: MapShape['props']) => Values | undefined
	write: (props: MapShape['props'], name: string, value: unknown) => Partial<MapShape['props']> | undefined
}

function partOfMap(editor: Editor, map: TLShapeId, { id, fields, texts, read, write }: PartOfMap): Fielded {
	const now = () => {
		const shape = editor.getShape(map)
		return isMap(shape) ? shape.props : undefined
	}
	return {
		id,
		fields,
		texts,
		read(name) {
			const props = now()
			return props && read(props)?.[name]
		},
		write(name, value) {
			const props = now()
			const changed = props && write(props, name, value)
			if (changed) editor.updateShape<MapShape>({ id: map, type: 'map', props: changed })
		},
	}
}

export function cellFields(editor: Editor, { map, aspect, approach }: CellAddress): Fielded {
	const key = cellKey(aspect, approach)
	return partOfMap(editor, map, {
		id: `${map} ${key}`,
		fields: CELL_FIELDS,
		texts: cellFieldTexts,
		read: ({ cells }) => cells[key] ?? UNJUDGED,
		write: ({ cells }, name, value) => ({
			cells: { ...cells, [key]: { ...(cells[key] ?? UNJUDGED), [name]: value } },
		}),
	})
}

export function approachFields(editor: Editor, map: TLShapeId, key: string): Fielded {
	const fielded = partOfMap(editor, map, {
		id: `${map} ${key}`,
		fields: APPROACH_FIELDS,
		texts: approachFieldTexts,
		read: ({ approaches }) => approaches[key],
		write({ approaches }, name, value) {
			const approach = approaches[key]
			return approach && { approaches: { ...approaches, [key]: { ...approach, [name]: value } } }
		},
	})
	return {
		...fielded,
		refuses: (name, value) =>
			name === 'stance' && value === 'chosen' && !definedIn(fielded.read('definition'))
				? approachText.defineFirst
				: undefined,
	}
}

const definedIn = (definition: unknown): boolean =>
	typeof definition === 'string' && isDefined({ definition })
