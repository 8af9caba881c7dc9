import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Plan } from '@groundwork/shared/plan/Plan'
import { findCard, findCell } from '@groundwork/shared/plan/find'
import { aspectNameByKey, subjectName } from '@groundwork/shared/plan/names'
import type { RippleStart } from '@groundwork/shared/plan/ripple'
import type { TLShapeId } from 'tldraw'

/** A start as it stands in the address of the view. */
export const startKey = (start: RippleStart): string =>
	start.kind === 'aspect' ? `aspect ${start.map} ${start.aspect}` : subjectKey(start)

/** The start that an address names, whether the board has it or not. */
export function readStart(key: string | undefined): RippleStart | undefined {
	const [kind, id, aspect, approach] = (key ?? '').split(' ')
	if (!id) return undefined
	if (kind === 'card') return { kind, card: id as TLShapeId }
	if (kind === 'aspect' && aspect) return { kind, map: id as TLShapeId, aspect }
	if (kind === 'cell' && aspect && approach) return { kind, map: id as TLShapeId, aspect, approach }
	return undefined
}

/** Whether it is still on the board: others edit at once. */
export function isThere(plan: Plan, start: RippleStart): boolean {
	switch (start.kind) {
		case 'cell':
			return findCell(plan, start) !== undefined
		case 'card':
			return findCard(plan, start.card) !== undefined
		case 'aspect':
			return plan.maps.some(
				({ id, aspects }) => id === start.map && aspects.some(({ key }) => key === start.aspect),
			)
	}
}

export const startName = (plan: Plan, start: RippleStart): string =>
	start.kind === 'aspect' ? aspectNameByKey(plan, start.aspect, start.map) : subjectName(plan, start)
