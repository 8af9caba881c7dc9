import { isCardKind } from '@groundwork/shared/model/cards'
import { cardDefaults, cardShapeProps } from '@groundwork/shared/model/shapes/card'
import type { TLShape } from 'tldraw'

/**
 * A card from the clipboard as this program knows cards: what a newer one wrote beside that would make the whole paste fail.
 * Any other shape is the same.
 */
export function fittingCard(shape: TLShape): TLShape {
	if (!isCardKind(shape.type)) return shape
	const validators = cardShapeProps(shape.type) as unknown as Record<
		string,
		{ validate(value: unknown): unknown }
	>
	const defaults = cardDefaults(shape.type) as unknown as Record<string, unknown>
	const given = shape.props as Record<string, unknown>
	const props = Object.fromEntries(
		Object.keys(validators).map((name) => [
			name,
			fits(validators[name]!, given[name]) ? given[name] : defaults[name],
		]),
	)
	return { ...shape, props }
}

function fits(validator: { validate(value: unknown): unknown }, value: unknown): boolean {
	try {
		validator.validate(value)
		return true
	} catch {
		return false
	}
}
