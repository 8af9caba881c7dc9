import { CARD_KINDS } from '../../model/cards.js'
import type { CardKind } from '../../model/cards.js'
import { FITS } from '../../model/domain.js'
import type { GridKind } from '../../model/shapes/grid.js'
import type { MapShape } from '../../model/shapes/map.js'
import { countFits } from '../../model/shapes/countFits.js'
import { mapText } from '../../text/canvas.js'
import { drawingText } from '../../text/drawing.js'
import { cardKindLabels, fitLabels, questionWordings } from '../../text/labels.js'
import { bandText, cellText } from '../../text/map.js'
import type { GivenShape } from './given.js'

/** What the drawing shows, for whoever cannot see it. The words themselves stand in it as text. */
export function alternative(shapes: readonly GivenShape[]): string {
	const whole = shapes.filter(({ isWhole }) => isWhole)
	const count = (type: string) => whole.filter((shape) => shape.type === type).length
	const cards = CARD_KINDS.map((kind: CardKind) => [kind, count(kind)] as const).filter(([, of]) => of > 0)
	const [impediments, ties] = [count('impediment'), count('tie')]
	const described = cards.reduce((sum, [, of]) => sum + of, impediments + ties + count('map') + count('grid'))
	const others = shapes.length - described - count('group')
	const sentences = [
		...whole
			.filter(({ type }) => type === 'map')
			.map(({ props }) => mapSentence(props as unknown as MapShape['props'])),
		...whole
			.filter(({ type }) => type === 'grid')
			.map(({ props }) => drawingText.grid(questionWordings[props['grid'] as GridKind])),
		cards.length > 0
			? drawingText.cards(cards.map(([kind, of]) => cellText.cardsOf(of, cardKindLabels[kind])))
			: '',
		impediments > 0 ? drawingText.impediments(impediments) : '',
		ties > 0 ? drawingText.ties(ties) : '',
		others > 0 ? drawingText.others(others) : '',
	].filter(Boolean)
	return sentences.length === 0 ? drawingText.empty : sentences.join(' ')
}

function mapSentence({ title, aspects, approaches, cells }: MapShape['props']): string {
	const [rows, columns] = [Object.keys(aspects), Object.keys(approaches)]
	const counts = countFits(cells, rows, columns)
	const present = FITS.filter((fit) => counts[fit] > 0).map((fit) =>
		bandText.count(counts[fit], fitLabels[fit]),
	)
	const map = drawingText.map(title || mapText.untitled, rows.length, columns.length)
	return present.length === 0 ? map : `${map} ${drawingText.verdicts(present)}`
}
