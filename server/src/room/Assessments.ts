import { decodeBase } from '@groundwork/shared/board/base'
import { BASE } from '@groundwork/shared/board/layout'
import { readValue } from '@groundwork/shared/board/readEntry'
import { FITS } from '@groundwork/shared/model/domain'
import type { Fit } from '@groundwork/shared/model/domain'
import type { PersonId } from '@groundwork/shared/model/ids'
import { MAX_COLUMNS, MAX_ROWS, UNJUDGED, isCellKey } from '@groundwork/shared/model/shapes/map'
import type { CellKey } from '@groundwork/shared/model/shapes/map'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type * as Y from 'yjs'
import type { Provenance } from '../storage/Log.js'
import { cameWith } from './cameWith.js'

/** The last judgement of a cell. */
export interface Assessment {
	by: PersonId
	/** Milliseconds since 1970, of the server's clock. */
	at: number
	fit: Fit
}

/** Of each layer: as many as the largest map has cells. The oldest are forgotten first. */
const KEPT = MAX_ROWS * MAX_COLUMNS

/**
 * Who judged the cells of a layer's maps, and when.
 *
 * The verdict is kept with it, and nobody is named for one that she did not give: a verdict may change without being given, when
 * an undo takes it back or a map comes whole, with its cells. So nothing need be forgotten either when a row, a column or a map
 * is removed, and what comes back has its assessors again.
 */
export class Assessments {
	readonly #kept: Map<string, Assessment>

	constructor(kept?: ReadonlyMap<string, Assessment>) {
		this.#kept = new Map(kept)
	}

	/** By map and cell, the oldest first. */
	get kept(): ReadonlyMap<string, Assessment> {
		return this.#kept
	}

	of(entry: Y.Map<unknown>, cell: CellKey): Assessment | undefined {
		const kept = isMap(entry) ? this.#kept.get(placeOf(entry, cell)) : undefined
		return kept && kept.fit === verdictOf(entry, cell) ? kept : undefined
	}

	/** `keys` are those of a record's entry that changed. */
	note(
		entry: Y.Map<unknown>,
		keys: Iterable<string | null>,
		transaction: Y.Transaction,
		{ by, at }: Provenance,
	): void {
		// what the server brings is nobody's judgement
		if (by === null || idOf(entry).length > LIMITS.recordIdLength) return
		const cells = [...keys].flatMap((key) => (key === null ? [] : (cellOf(key) ?? [])))
		if (cells.length === 0 || !isMap(entry)) return
		for (const cell of cells) {
			const place = placeOf(entry, cell)
			const fit = verdictOf(entry, cell)
			if (fit === undefined) this.#kept.delete(place)
			else if (isGivenIn(transaction, entry, cell)) this.#put(place, { by, at, fit })
		}
	}

	/** Takes in what another server kept. */
	absorb(theirs: ReadonlyMap<string, Assessment>): void {
		for (const [place, assessment] of theirs) {
			const ours = this.#kept.get(place)
			if (!ours || ours.at < assessment.at) this.#put(place, assessment)
		}
	}

	#put(place: string, assessment: Assessment): void {
		this.#kept.delete(place)
		this.#kept.set(place, assessment)
		if (this.#kept.size <= KEPT) return
		const [oldest] = this.#kept.keys()
		if (oldest !== undefined) this.#kept.delete(oldest)
	}
}

const idOf = (entry: Y.Map<unknown>): string => entry._item?.parentSub ?? ''

const placeOf = (entry: Y.Map<unknown>, cell: CellKey): string => `${idOf(entry)}/${cell}`

function isMap(entry: Y.Map<unknown>): boolean {
	try {
		return decodeBase(idOf(entry), entry.get(BASE))['type'] === 'map'
	} catch {
		// nobody can read it
		return false
	}
}

const pointerOf = (cell: CellKey): string => `/props/cells/${cell}`
const fitPointerOf = (cell: CellKey): string => `${pointerOf(cell)}/fit`

/** The cell whose verdict a key of a map's entry holds, alone or with the rest of the cell. */
function cellOf(key: string): CellKey | undefined {
	const cell = /^\/props\/cells\/([^/]+)(?:\/fit)?$/.exec(key)?.[1]
	return cell !== undefined && isCellKey(cell) ? cell : undefined
}

/** `undefined` where nobody judged the cell. */
function verdictOf(map: Y.Map<unknown>, cell: CellKey): Fit | undefined {
	const value = readValue(idOf(map), map, fitPointerOf(cell))
	return FITS.find((fit) => fit === value && fit !== UNJUDGED.fit)
}

/** Whether the verdict that stands came with the transaction: of two given at once the later to arrive may be the one that lost. */
function isGivenIn(transaction: Y.Transaction, map: Y.Map<unknown>, cell: CellKey): boolean {
	const stands = [fitPointerOf(cell), pointerOf(cell)]
		.map((key) => map._map.get(key))
		.find((item) => item && !item.deleted)
	return stands !== undefined && cameWith(transaction, stands)
}
