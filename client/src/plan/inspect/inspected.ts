import type { FindingSubject } from '@groundwork/shared/plan/Plan'
import { createContext, useContext } from 'react'
import type { TLShapeId } from 'tldraw'

/** What the panel beside a view shows all fields of. */
export type Inspected =
	| FindingSubject
	| { kind: 'aspect'; map: TLShapeId; aspect: string }
	/** The rows and columns of a map. */
	| { kind: 'map'; map: TLShapeId }

export interface Inspecting {
	/** The keys stay where they are, as while arrows walk through a table whose panel follows. */
	stay?: boolean
	/** The field that takes the keys. */
	field?: string
}

export interface Inspection {
	inspected: Inspected | null
	inspect: (what: Inspected, how?: Inspecting) => void
	close: () => void
}

export const InspectContext = createContext<Inspection>({
	inspected: null,
	inspect: () => undefined,
	close: () => undefined,
})

/** For views: what the panel shows, and the way to show something else. */
export const useInspection = (): Inspection => useContext(InspectContext)

/** The same for the same thing. */
export const inspectedKey = (what: Inspected): string => Object.values(what).join(' ')
