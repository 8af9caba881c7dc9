import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { createBindingId, createShapeId } from 'tldraw'
import type { TLBinding, TLContent, TLShape, TLShapeId } from 'tldraw'
import { isTie } from './ties'

/**
 * Copied content under new ids, its ties leading to the copies of what they led to. tldraw gives new ids to shapes and to
 * what its own bindings name; what a tie names it does not know.
 */
export function renewed(content: TLContent): TLContent {
	const ids = new Map(content.shapes.map(({ id }) => [id, createShapeId()]))
	const idOf = (id: TLShapeId) => ids.get(id) ?? id
	return {
		...content,
		rootShapeIds: content.rootShapeIds.map(idOf),
		shapes: content.shapes.map((shape): TLShape => {
			const copy = {
				...shape,
				id: idOf(shape.id),
				parentId: ids.get(shape.parentId as TLShapeId) ?? shape.parentId,
			}
			return isTie(copy) ? tiedAnew(copy, idOf) : copy
		}),
		bindings: content.bindings?.map((binding): TLBinding => ({
			...binding,
			id: createBindingId(),
			fromId: idOf(binding.fromId),
			toId: idOf(binding.toId),
		})),
	}
}

/** The same card or cell, where the ids of shapes are others. */
export const subjectAnew = (subject: Subject, idOf: (id: TLShapeId) => TLShapeId): Subject =>
	subject.kind === 'cell' ? { ...subject, map: idOf(subject.map) } : { ...subject, card: idOf(subject.card) }

export function tiedAnew(tie: TieShape, idOf: (id: TLShapeId) => TLShapeId): TieShape {
	const { from, to } = tie.props
	return { ...tie, props: { ...tie.props, from: subjectAnew(from, idOf), to: subjectAnew(to, idOf) } }
}
