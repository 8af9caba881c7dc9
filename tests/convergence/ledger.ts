import { expect } from 'vitest'
import { readRecords } from '@groundwork/shared/board/read'
import { change, note } from '@groundwork/shared/testing/records'
import { blocksOf, plainTextOf, richTextOf } from '../kit/richText'
import type { Peer } from '../kit/network'
import type { Person } from './person'
import { splitBlock } from './typing'

/** Cards in which everybody types and nobody deletes: there, no letter may be lost and none may change its place. */
export const LEDGERS = { plain: 'shape:ledger', rich: 'shape:richLedger' } as const

type LedgerId = (typeof LEDGERS)[keyof typeof LEDGERS]
const CARDS = Object.values(LEDGERS)

export const ledgerCards = (): { id: string }[] => [change('ledger'), note('richLedger')]

export const isLedger = (id: string) => id === LEDGERS.plain || id === LEDGERS.rich

interface Typed {
	card: string
	/** What stood on either side when it was typed. */
	before: string | undefined
	after: string | undefined
}

const BOLD = { type: 'bold' }

export class Ledger {
	/** Each letter is typed once: the signs of one block of Unicode, in turn. */
	#next = 0x4e00
	readonly #typed = new Map<string, Typed>()

	type(person: Person): void {
		// What everybody typed must all be there, so this is nothing to take back.
		person.history.ignoring(() =>
			person.random.chance(0.5) ? this.#typePlain(person) : this.#typeRich(person),
		)
	}

	#typePlain(person: Person): void {
		const card = person.get(LEDGERS.plain)
		if (!card) return
		const letters = [...(card.props as unknown as { title: string }).title]
		this.#insert(letters, person, LEDGERS.plain, (text) => text, String)
		person.setProps(card, { title: letters.join('') })
	}

	#typeRich(person: Person): void {
		const { random } = person
		const card = person.get(LEDGERS.rich)
		if (!card) return
		const blocks = blocksOf((card.props as { richText?: unknown }).richText)
		const at = random.int(blocks.length)
		if (random.chance(0.1) && blocks.length < 12) splitBlock(blocks, at, random)
		else {
			const marks = random.chance(0.8) ? [] : [BOLD]
			const { letters } = blocks[at]!
			this.#insert(
				letters,
				person,
				LEDGERS.rich,
				(text) => ({ text, marks }),
				({ text }) => text,
			)
		}
		person.setProps(card, { richText: richTextOf(blocks) })
	}

	#insert<T>(
		letters: T[],
		{ random }: Person,
		card: string,
		make: (text: string) => T,
		text: (one: T) => string,
	) {
		const place = random.int(letters.length + 1)
		const fresh = Array.from({ length: 1 + random.int(3) }, () => String.fromCodePoint(this.#next++))
		const [left, right] = [letters[place - 1], letters[place]]
		for (const [i, letter] of fresh.entries()) {
			this.#typed.set(letter, {
				card,
				before: fresh[i - 1] ?? (left && text(left)),
				after: right && text(right),
			})
		}
		letters.splice(place, 0, ...fresh.map(make))
	}

	/** Before a window crashes: what was typed there and is in no document yet is nobody's to find. */
	forgetUnsent({ replica }: Peer): void {
		const { records } = readRecords(replica.docs.canvas!, 'canvas')
		const sent = lettersOf(Object.fromEntries(records))
		const shown = lettersOf(replica.records())
		for (const card of CARDS) {
			for (const letter of shown[card]) if (!sent[card].includes(letter)) this.#typed.delete(letter)
		}
	}

	check(peer: Peer): void {
		const written = lettersOf(peer.replica.records())
		for (const card of CARDS) {
			const shown = written[card]
			const expected = [...this.#typed].filter(([, typed]) => typed.card === card).map(([letter]) => letter)
			const lost = expected.filter((letter) => !shown.includes(letter))
			const doubled = shown.filter((letter, place) => shown.indexOf(letter) !== place)
			const strange = shown.filter((letter) => !this.#typed.has(letter))
			expect({ lost, doubled, strange }, `letters of ${card}`).toEqual({ lost: [], doubled: [], strange: [] })
			const places = new Map(shown.map((letter, place) => [letter, place]))
			const misplaced = expected.filter((letter) => {
				const { before, after } = this.#typed.get(letter)!
				const place = places.get(letter)!
				const [least, most] = [places.get(before ?? '') ?? -1, places.get(after ?? '') ?? Infinity]
				return place <= least || place >= most
			})
			expect(misplaced, `letters of ${card} that left their place`).toEqual([])
		}
	}
}

/** What stands in the ledgers of some records. */
function lettersOf(records: Record<string, unknown>): Record<LedgerId, string[]> {
	const props = (id: string) =>
		(records[id] as { props?: { title?: string; richText?: unknown } } | undefined)?.props
	return {
		[LEDGERS.plain]: [...(props(LEDGERS.plain)?.title ?? '')],
		[LEDGERS.rich]: [...plainTextOf(props(LEDGERS.rich)?.richText ?? {})].filter((letter) => letter !== '\n'),
	}
}
