import { gridSpec } from '@groundwork/shared/model/shapes/grid'
import type { GridKind } from '@groundwork/shared/model/shapes/grid'
import { codeLabel } from '@groundwork/shared/text/codes'
import { gridFieldTexts, gridText } from '@groundwork/shared/text/grids'
import type { Editor, TLShapeId } from 'tldraw'
import { cardTitle } from '../card/cardTitle'
import { providersOf } from './answers'
import { gridCellFields } from './gridFields'
import type { GridAddress } from './grids'
import { cardsIn } from './liveParts'

/** What a cell holds, as a screen reader says it; empty where it holds nothing. */
export function cellWords(editor: Editor, kind: GridKind, address: GridAddress): string {
	const { cards, fields } = gridSpec(kind)
	if (cards) return cardsIn(editor, kind, address.row, address.column).map(cardTitle).join('; ')
	if (kind === 'teacher_help') {
		const providers = providersOf(editor, address.row as TLShapeId)
		return providers.map(cardTitle).join('; ') || gridText.nobody
	}
	const of = gridCellFields(editor, address)
	const names = Object.keys(fields)
	return names
		.flatMap((name) => {
			const value = of.read(name)
			const field = fields[name]!
			if (typeof value !== 'string' || value === '') return []
			if (name === 'note') return [gridText.hasNote]
			const said = field.type === 'code' ? codeLabel(field.codes, value) : value
			return names.length > 2 ? [gridText.fieldSays(gridFieldTexts[name as 'text'].label, said)] : [said]
		})
		.join('. ')
}
