import { createTLSchema, defaultBindingSchemas, defaultShapeSchemas } from '@tldraw/tlschema'
import type { SchemaPropsInfo, TLSchema } from '@tldraw/tlschema'
import { changeShapeProps } from './shapes/change.js'
import { impedimentShapeProps } from './shapes/impediment.js'
import { mapShapeProps } from './shapes/map.js'

/** Embeds are off: a pasted frame of another site would leave the origin and act in the reader's name. */
const { embed: _off, ...tldrawShapes } = defaultShapeSchemas

/** Our own shapes, by type: props with validators, and migrations once a shipped version changes. */
export const OWN_SHAPES = {
	map: { props: mapShapeProps },
	change: { props: changeShapeProps },
	impediment: { props: impedimentShapeProps },
} satisfies Record<string, SchemaPropsInfo>

export type OwnShapeType = keyof typeof OWN_SHAPES

/** The one schema of every board: client, server and tests build their stores from it. */
export const boardSchema: TLSchema = createTLSchema({
	shapes: { ...tldrawShapes, ...OWN_SHAPES },
	bindings: defaultBindingSchemas,
})
