import type { TLShape } from '@groundwork/shared/testing/drawings'
import type { Person } from './person'

/** What the operations have in common. */

export type Operation = (person: Person) => void

export const COLOURS = ['black', 'red', 'blue', 'green', 'violet'] as const
/** Few on purpose, so that siblings collide. */
export const INDICES = ['a1', 'a2', 'a3', 'a4', 'a5'] as const
export const PAGE = 'page:page'
export const MAP = 'shape:map'

export const propsOf = (shape: TLShape) => shape.props as unknown as Record<string, unknown>

export const isOfType =
	(...types: string[]) =>
	(shape: TLShape) =>
		types.includes(shape.type)

/** The map stays where it is. */
export const isMovable = (shape: TLShape) => shape.id !== MAP
