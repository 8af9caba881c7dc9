import { textFields } from '@groundwork/shared/model/fields'
import { IMPEDIMENT_STATUSES, LEVELS, isStanding } from '@groundwork/shared/model/domain'
import type { ImpedimentKind, ImpedimentStatus, Level } from '@groundwork/shared/model/domain'
import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import { locale } from '@groundwork/shared/text/language'
import type { PlanImpediment } from '@groundwork/shared/plan/Plan'

/** Which impediments the register shows. */
export interface Filter {
	/** Any of them; all where none is chosen. */
	levels: readonly Level[]
	status: ImpedimentStatus | ''
	kind: ImpedimentKind | ''
	/** Neither removed nor waived. */
	standing: boolean
	/** All of them, in whatever order, in any text of the impediment. */
	words: string
}

export const EVERYTHING: Filter = { levels: [], status: '', kind: '', standing: false, words: '' }

/** What a leaders' meeting begins with. */
export const STANDING: Filter = { ...EVERYTHING, standing: true }

type Fields = typeof IMPEDIMENT_FIELDS
type TextName = { [Name in keyof Fields]: Fields[Name]['type'] extends 'text' ? Name : never }[keyof Fields]

const TEXTS = textFields(IMPEDIMENT_FIELDS) as TextName[]

/** Without capitals and accents, as people type when they search. */
const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

export function matches(one: PlanImpediment, { levels, status, kind, standing, words }: Filter): boolean {
	if (levels.length > 0 && !levels.includes(one.level)) return false
	if ((status && one.status !== status) || (kind && one.kind !== kind)) return false
	if (standing && !isStanding(one.status)) return false
	const text = plain(TEXTS.map((name) => one[name]).join('\n'))
	return plain(words)
		.split(/\s+/)
		.every((word) => text.includes(word))
}

/** How many each level can remove, of those that the rest of the filter lets through. */
export function countByLevel(all: readonly PlanImpediment[], filter: Filter): ReadonlyMap<Level, number> {
	const rest = all.filter((one) => matches(one, { ...filter, levels: [] }))
	return new Map(LEVELS.map((level) => [level, rest.filter((one) => one.level === level).length]))
}

export const SORTABLE = ['statement', 'severity', 'status', 'level', 'control', 'owner', 'due'] as const
export interface Sorting {
	by: (typeof SORTABLE)[number]
	descending: boolean
}

/** The gravest first. */
export const BY_SEVERITY: Sorting = { by: 'severity', descending: true }

/** Pressed again, a heading sorts the other way round; severity begins with the gravest. */
export const sortedBy = (by: Sorting['by'], before: Sorting): Sorting => ({
	by,
	descending: before.by === by ? !before.descending : by === 'severity',
})

type Compare = (a: PlanImpediment, b: PlanImpediment) => number

const collator = new Intl.Collator(locale(), { sensitivity: 'base', numeric: true })

const orderOf = (codes: readonly string[], name: 'status' | 'level' | 'control'): Compare => {
	return (a, b) => codes.indexOf(a[name]) - codes.indexOf(b[name])
}

const COMPARE: Record<Sorting['by'], Compare> = {
	statement: (a, b) => collator.compare(a.statement, b.statement),
	severity: (a, b) => a.severity - b.severity,
	status: orderOf(IMPEDIMENT_STATUSES, 'status'),
	level: orderOf(LEVELS, 'level'),
	control: orderOf(IMPEDIMENT_FIELDS.control.codes, 'control'),
	owner: (a, b) => collator.compare(a.owner, b.owner),
	due: (a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)),
}

/** What says nothing there stands last, whichever way; of what is equal, the graver first, then by its words. */
export function sorted(
	all: readonly PlanImpediment[],
	{ by, descending }: Sorting,
): readonly PlanImpediment[] {
	const sign = descending ? -1 : 1
	return all.toSorted(
		(a, b) =>
			Number(a[by] === '') - Number(b[by] === '') ||
			sign * COMPARE[by](a, b) ||
			b.severity - a.severity ||
			collator.compare(a.statement, b.statement) ||
			(a.id < b.id ? -1 : 1),
	)
}

export interface Group {
	level: Level
	impediments: readonly PlanImpediment[]
}

/** By who can remove them, from the classroom outwards; no group is empty. */
export const byLevel = (all: readonly PlanImpediment[]): readonly Group[] =>
	LEVELS.map((level) => ({ level, impediments: all.filter((one) => one.level === level) })).filter(
		({ impediments }) => impediments.length > 0,
	)
