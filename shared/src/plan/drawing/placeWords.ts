import { goneText } from '../../text/map.js'
import { tieText } from '../../text/ties.js'
import type { Plan } from '../Plan.js'
import { approachName, approachNameOf, aspectName, aspectNameOf } from '../names.js'

/** Where a card belongs, in words; empty where it lies on no cell. */
export function placeWords({ maps }: Pick<Plan, 'maps'>, aspect: string, approach: string): string {
	const row = aspect && rowName(maps, aspect)
	const column = approach && columnName(maps, approach)
	return row && column ? tieText.cell(row, column) : row || column
}

function rowName(maps: Plan['maps'], key: string): string {
	for (const { aspects } of maps) {
		const found = aspects.find((aspect) => aspect.key === key)
		if (found) return aspectName(found)
	}
	return goneName(maps, key, aspectNameOf(key), goneText.row)
}

function columnName(maps: Plan['maps'], key: string): string {
	for (const { approaches } of maps) {
		const found = approaches.find((approach) => approach.key === key)
		if (found) return approachName(found)
	}
	return goneName(maps, key, approachNameOf(key), goneText.column)
}

/** On a board without a map nothing is gone from one. */
function goneName(maps: Plan['maps'], key: string, name: string, unknown: string): string {
	if (name === key) return unknown
	return maps.length > 0 ? goneText.named(name) : name
}
