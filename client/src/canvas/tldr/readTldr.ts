import { SHAPE_TYPES, boardSchema } from '@groundwork/shared/model/schema'
import { parseTldrawJsonFile } from 'tldraw'
import type { TLRecord, TldrawFileParseError } from 'tldraw'

/** Why a file cannot be opened at all. */
export type TldrFault = 'notTldraw' | 'tooOld' | 'tooNew' | 'damaged'

export interface ReadTldr {
	/** As tldraw reads them; whether a board may hold them is looked at next. */
	records: TLRecord[]
	/** Shapes of kinds that boards do not hold. */
	unknown: number
}

type Json = Record<string, unknown>

const isJson = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

/** What of a file is about its content; the rest is where somebody else looked at it. */
const CONTENT: ReadonlySet<unknown> = new Set(['page', 'shape', 'binding', 'asset'])

/** Videos are in the schema of boards, whose servers take images alone. */
const isOfKindsHere = ({ typeName, type }: Json) =>
	typeName !== 'shape' || (SHAPE_TYPES.has(type) && type !== 'video')

/** The records of a file of tldraw, brought up to date. */
export function readTldr(text: string): ReadTldr | { fault: TldrFault } {
	const file = parsed(text)
	if (!file) return { fault: 'notTldraw' }
	if (isNewer(file['schema'])) return { fault: 'tooNew' }
	let json = text
	let unknown = 0
	if (Array.isArray(file['records'])) {
		const content = file['records'].filter((record) => !isJson(record) || CONTENT.has(record['typeName']))
		// One shape of a kind it does not know makes tldraw refuse the file.
		const records = content.filter((record) => !isJson(record) || isOfKindsHere(record))
		unknown = content.length - records.length
		json = JSON.stringify({ ...file, records })
	}
	const result = parseTldrawJsonFile({ json, schema: boardSchema })
	if (!result.ok) return { fault: faultOf(result.error) }
	const records = result.value.allRecords().filter(({ typeName }) => CONTENT.has(typeName))
	return { records, unknown }
}

function parsed(text: string): Json | undefined {
	try {
		const value: unknown = JSON.parse(text)
		return isJson(value) ? value : undefined
	} catch {
		return undefined
	}
}

/** tldraw itself would call it damaged. */
function isNewer(schema: unknown): boolean {
	const theirs = isJson(schema) ? schema['sequences'] : undefined
	if (!isJson(theirs)) return false
	return Object.entries(boardSchema.serialize().sequences).some(([sequence, version]) => {
		const their = Object.hasOwn(theirs, sequence) ? theirs[sequence] : undefined
		return typeof their === 'number' && their > version
	})
}

function faultOf({ type }: TldrawFileParseError): TldrFault {
	switch (type) {
		case 'notATldrawFile':
			return 'notTldraw'
		case 'v1File':
			return 'tooOld'
		case 'fileFormatVersionTooNew':
			return 'tooNew'
		default:
			return 'damaged'
	}
}
