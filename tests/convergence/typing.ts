import type { Random } from '@groundwork/shared/testing/random'
import type { Block, Letter, Mark } from '../kit/richText'

/** What a keyboard does to a text: one place, a few letters. */

const MARKS: Mark[] = [{ type: 'bold' }, { type: 'italic' }, { type: 'strike' }, { type: 'highlight' }]
/** Two of them share their first half in UTF-16: to replace one by the other must not tear either. */
const LETTERS = ['a', 'b', 'c', 'd', 'e', ' ', 'é', '😀', '😁', '漢']
/** So that no run of one seed writes a book. */
const LONG = 60

const aLetter = (random: Random) => random.pick(LETTERS)

/** Types, deletes or replaces in a plain text. */
export function typed(text: string, random: Random): string {
	const letters = [...text]
	edit(letters, random, () => aLetter(random))
	return letters.join('')
}

/** The same in a rich text, and what only a rich text can do: marks, paragraphs, lists. Changes `blocks`. */
export function typeInto(blocks: Block[], random: Random): void {
	if (blocks.length === 0) blocks.push({ kind: 'paragraph', letters: [] })
	const at = random.int(blocks.length)
	const block = blocks[at]!
	const { letters } = block
	if (random.chance(0.7)) {
		const marks = random.chance(0.8) ? (letters.at(-1)?.marks ?? []) : [random.pick(MARKS)]
		edit(letters, random, () => ({ text: aLetter(random), marks }))
	} else if (random.chance(0.3)) mark(letters, random)
	else if (random.chance(0.4)) block.kind = random.pick(['paragraph', 'bulletList', 'orderedList'])
	else if (random.chance(0.6)) splitBlock(blocks, at, random)
	else if (at > 0) {
		blocks[at - 1]!.letters.push(...letters)
		blocks.splice(at, 1)
	}
}

/** Enter. */
export function splitBlock(blocks: Block[], at: number, random: Random): void {
	const { kind, letters } = blocks[at]!
	const place = random.int(letters.length + 1)
	blocks.splice(at, 1, { kind, letters: letters.slice(0, place) }, { kind, letters: letters.slice(place) })
}

function mark(letters: Letter[], random: Random): void {
	const chosen = random.pick(MARKS)
	const first = random.int(letters.length + 1)
	const last = first + 1 + random.int(5)
	for (const letter of letters.slice(first, last)) {
		const others = letter.marks.filter(({ type }) => type !== chosen.type)
		letter.marks = others.length < letter.marks.length ? others : [...others, chosen]
	}
}

function edit<T>(letters: T[], random: Random, next: () => T): void {
	const place = random.int(letters.length + 1)
	const goes = letters.length > LONG || random.chance(0.25) ? 1 + random.int(4) : 0
	const comes = goes > 0 && random.chance(0.5) ? 0 : 1 + random.int(3)
	letters.splice(place, goes, ...Array.from({ length: comes }, next))
}
