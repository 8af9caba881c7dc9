import type { TLShape } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { seedCanvas } from '../board/seed.js'
import type { Fit } from '../model/domain.js'
import type { Role } from '../model/roles.js'
import type { ImpedimentShape } from '../model/shapes/impediment.js'
import { UNJUDGED } from '../model/shapes/map.js'
import type { CellKey, MapShape } from '../model/shapes/map.js'
import { createReplica } from './replica.js'
import type { Replica } from './replica.js'

/** Boards for tests, and what people do on them. */

type AnyShape = TLShape | MapShape | ImpedimentShape

const open: Replica[] = []

/** The environment map with three columns, in a layer `canvas` that is still empty. */
export const seedPlan = (canvas: Y.Doc): void =>
	seedCanvas(canvas, {
		title: 'Plan',
		template: 'environment_map',
		approaches: ['project_based_learning', 'blended_learning', 'dual_enrollment'],
	})

/** One board, and one replica of it for each role. */
export function board<Roles extends Role[]>(...roles: Roles): { [K in keyof Roles]: Replica } {
	const first = createReplica(roles[0])
	seedPlan(first.docs.canvas!)
	first.binding.flush()
	const replicas = [first, ...roles.slice(1).map((role) => createReplica(role, first))]
	open.push(...replicas)
	return replicas as { [K in keyof Roles]: Replica }
}

/** For `afterEach`. */
export function closeBoards(): void {
	for (const replica of open.splice(0)) replica.dispose()
}

export const put = (replica: Replica, ...shapes: AnyShape[]) => replica.store.put(shapes)

export const get = <S extends AnyShape = TLShape>(replica: Replica, id: string) =>
	replica.store.get(id as TLShape['id']) as unknown as S

export function set(replica: Replica, id: string, change: Partial<TLShape>): void {
	replica.store.update(id as TLShape['id'], (shape) => ({ ...shape, ...change }))
}

export const remove = (replica: Replica, id: string) => replica.store.remove([id as TLShape['id']])

export function recolour(replica: Replica, id: string, color: string): void {
	const { props } = get(replica, id)
	set(replica, id, { props: { ...props, color } })
}

export function judge(replica: Replica, cell: CellKey, fit: Fit, why = ''): void {
	const map = get<MapShape>(replica, 'shape:map')
	put(replica, {
		...map,
		props: { ...map.props, cells: { ...map.props.cells, [cell]: { ...UNJUDGED, fit, note: why } } },
	})
}
