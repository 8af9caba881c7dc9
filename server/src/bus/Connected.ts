import type { Layer } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'

/** Who is connected to a board on one server. */
export interface Connected {
	/** Open sockets by layer; 0 for those left out. */
	layers: Partial<Record<Layer, number>>
	/** Each person once. */
	people: Person[]
}

export const NOBODY: Connected = { layers: {}, people: [] }

export const isNobody = ({ layers, people }: Connected): boolean =>
	people.length === 0 && Object.values(layers).every((sockets) => sockets === 0)
