import {
	createShapePropsMigrationIds,
	createShapePropsMigrationSequence,
	createTLSchema,
	defaultBindingSchemas,
	defaultShapeSchemas,
} from '@tldraw/tlschema'
import type { SchemaPropsInfo, TLSchema } from '@tldraw/tlschema'
import { cardShapeProps, eachCard } from './shapes/card.js'
import { completeProps } from './shapes/complete.js'
import { gridShapeProps } from './shapes/grid.js'
import { impedimentShapeProps } from './shapes/impediment.js'
import { mapShapeProps } from './shapes/map.js'
import { tieShapeProps } from './shapes/tie.js'

/** Embeds are off: a pasted frame of another site would leave the origin and act in the reader's name. */
const { embed: _off, ...tldrawShapes } = defaultShapeSchemas

/** For what reaches a store past the documents: a copy in the clipboard of a window with an older program. */
function completing(type: string) {
	const { Complete } = createShapePropsMigrationIds(type, { Complete: 1 })
	return createShapePropsMigrationSequence({
		sequence: [
			{
				id: Complete,
				up: (props: Record<string, unknown>) => void Object.assign(props, completeProps(type, props)),
				down: 'none',
			},
		],
	})
}

/** Our own shapes, by type: props with validators, and migrations once a shipped version changes. */
export const OWN_SHAPES = {
	map: { props: mapShapeProps, migrations: completing('map') },
	...eachCard((kind) => ({
		props: cardShapeProps(kind) as SchemaPropsInfo['props'],
		migrations: completing(kind),
	})),
	impediment: { props: impedimentShapeProps, migrations: completing('impediment') },
	tie: { props: tieShapeProps },
	grid: { props: gridShapeProps, migrations: completing('grid') },
} satisfies Record<string, SchemaPropsInfo>

export type OwnShapeType = keyof typeof OWN_SHAPES

const shapes = { ...tldrawShapes, ...OWN_SHAPES }

/** Every type of shape that a board may hold. */
export const SHAPE_TYPES: ReadonlySet<unknown> = new Set(Object.keys(shapes))

/** The one schema of every board: client, server and tests build their stores from it. */
export const boardSchema: TLSchema = createTLSchema({
	shapes,
	bindings: defaultBindingSchemas,
})
