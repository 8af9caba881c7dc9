import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { impedimentText, mapText } from '@groundwork/shared/text/canvas'
import { impedimentTieText } from '@groundwork/shared/text/impediments'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import type { Editor, TLShape } from 'tldraw'
import { cardTitle } from '../card/cardTitle'
import { isCard } from '../card/cards'
import { approachName, aspectName } from '../labels'
import { isMap, layoutOf } from '../map/maps'
import { byPage, shapesOnBoard } from '../wholeBoard'

/** Things an impediment can be tied to, under what they have in common. */
export interface TieChoices {
	key: string
	label: string
	options: { subject: Subject; key: string; name: string }[]
}

const option = (subject: Subject, name: string) => ({ subject, key: subjectKey(subject), name })

/** All cells of the board, by row, also of rows that are folded away. */
export function cellChoices(editor: Editor): TieChoices[] {
	const maps = shapesOnBoard(editor, 'map').filter((shape) => isMap(shape))
	return onPages(editor, maps, (here) => here.flatMap((map) => rowsOf(editor, map, maps.length > 1)))
}

function rowsOf(editor: Editor, map: MapShape, naming: boolean): TieChoices[] {
	const { categories, columns } = layoutOf(editor, map)
	return categories
		.flatMap(({ rows }) => rows)
		.flatMap((aspect): TieChoices[] => {
			const row = map.props.aspects[aspect]
			if (!row) return []
			const name = aspectName(row)
			const choices = {
				key: `${map.id} ${aspect}`,
				label: naming ? impedimentTieText.row(map.props.title || mapText.untitled, name) : name,
				options: columns.map(({ key: approach, approach: column }) =>
					option(
						{ kind: 'cell', map: map.id, aspect, approach },
						impedimentText.cell(name, approachName(column)),
					),
				),
			}
			return [choices]
		})
}

/** All cards of the board, by page and kind. */
export function cardChoices(editor: Editor): TieChoices[] {
	const cards = CARD_KINDS.flatMap((kind) => shapesOnBoard(editor, kind)).filter((shape) => isCard(shape))
	return onPages(editor, cards, (here) =>
		CARD_KINDS.map((kind) => ({
			key: kind,
			label: cardKindLabels[kind],
			options: here
				.filter(({ type }) => type === kind)
				.map((card) => option({ kind: 'card', card: card.id }, cardTitle(card))),
		})),
	)
}

/** The choices of each page, which say where they are as soon as they lie on several. */
function onPages<Shape extends TLShape>(
	editor: Editor,
	shapes: readonly Shape[],
	choicesOf: (here: readonly Shape[]) => TieChoices[],
): TieChoices[] {
	const pages = byPage(editor, shapes)
	return pages.flatMap(({ page, shapes: here }) =>
		choicesOf(here).map(({ key, label, options }) => ({
			key: `${page.id} ${key}`,
			label: pages.length > 1 ? impedimentTieText.onPage(page.name, label) : label,
			options,
		})),
	)
}
