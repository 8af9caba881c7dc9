import type { CardProps } from '@groundwork/shared/model/shapes/card'
import { factsOf } from '@groundwork/shared/plan/cardFacts'

/** In units of the page, as `card.css` has them. Letters are taken for wide ones: a gap too many is better than a card on another. */
const CARD = { rest: 41, gap: 7 }
const TITLE = { letters: 25, line: 20 }
const WAY = { letters: 25, line: 20 }
const FACTS = { width: 243, padding: 21, letter: 7, line: 22 }

/** About how tall a change of the usual width will be: the browser lays out only what is in sight. */
export function guessHeight(props: CardProps<'change'>): number {
	const { title, from, to } = props
	const way = lines(from, WAY.letters) + lines(to, WAY.letters)
	const facts = factsOf({ type: 'change', props })
	const width = facts.reduce((sum, { words }) => sum + words.length * FACTS.letter + FACTS.padding, 0)
	return (
		CARD.rest +
		lines(title, TITLE.letters) * TITLE.line +
		(way > 0 ? CARD.gap + way * WAY.line : 0) +
		// Facts do not break: of those that do not fit into a row the last begins another.
		(facts.length > 0 ? CARD.gap + Math.ceil((width * 1.4) / FACTS.width) * FACTS.line : 0)
	)
}

const lines = (text: string, letters: number): number =>
	text === ''
		? 0
		: text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / letters)), 0)

/** Of East Asian signs each takes the room of two letters. */
const width = (line: string): number => line.length + (line.match(/[\u2E80-\uFFEF]/g)?.length ?? 0)
