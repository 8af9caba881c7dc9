import { CARD_KINDS } from '@groundwork/shared/model/cards'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { impedimentText, mapText } from '@groundwork/shared/text/canvas'
import { impedimentTieText } from '@groundwork/shared/text/impediments'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import type { Editor } from 'tldraw'
import { cardTitle } from '../card/cardTitle'
import { cardsOf } from '../card/cards'
import { approachName, aspectName } from '../labels'
import { layoutOf, mapsOf } from '../map/maps'

/** Things an impediment can be tied to, under what they have in common. */
export interface TieChoices {
	key: string
	label: string
	options: { subject: Subject; key: string; name: string }[]
}

const option = (subject: Subject, name: string) => ({ subject, key: subjectKey(subject), name })

/** All cells of the page, by row, also of rows that are folded away. */
export function cellChoices(editor: Editor): TieChoices[] {
	const maps = mapsOf(editor)
	return maps.flatMap((map) => {
		const { categories, columns } = layoutOf(map)
		return categories
			.flatMap(({ rows }) => rows)
			.flatMap((aspect): TieChoices[] => {
				const row = map.props.aspects[aspect]
				if (!row) return []
				const name = aspectName(row)
				const choices = {
					key: `${map.id} ${aspect}`,
					label: maps.length > 1 ? impedimentTieText.row(map.props.title || mapText.untitled, name) : name,
					options: columns.map(({ key: approach, approach: column }) =>
						option(
							{ kind: 'cell', map: map.id, aspect, approach },
							impedimentText.cell(name, approachName(column)),
						),
					),
				}
				return [choices]
			})
	})
}

/** All cards of the page, by kind. */
export const cardChoices = (editor: Editor): TieChoices[] =>
	CARD_KINDS.map((kind) => ({
		key: kind,
		label: cardKindLabels[kind],
		options: cardsOf(editor)
			.filter(({ type }) => type === kind)
			.map((card) => option({ kind: 'card', card: card.id }, cardTitle(card))),
	}))
