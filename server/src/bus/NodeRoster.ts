import { isNobody } from './Connected.js'
import type { Connected } from './Connected.js'

interface Numbered {
	/** Of the message that said so. */
	number: number
	connected: Connected
}

interface Change extends Connected {
	board: string
	number: number
}

/** What is known of one other server's boards, and whether everything is that it said. */
export class NodeRoster {
	#boards = new Map<string, Numbered>()
	/** Everything up to this message is known. */
	#known = 0
	/** What was missed is asked for once until the next beat. */
	#asked = false

	of(board: string): Connected | undefined {
		return this.#boards.get(board)?.connected
	}

	/** What is true of one board now. Answers whether messages before it are missing, and are to be asked for. */
	change({ board, number, layers, people }: Change): boolean {
		if (number <= (this.#boards.get(board)?.number ?? this.#known)) return false
		const connected = { layers, people }
		if (number > this.#known + 1) {
			// nobody is kept as well: what is asked for may be older than this
			this.#boards.set(board, { number, connected })
			return this.#miss()
		}
		this.#known = number
		if (isNobody(connected)) this.#boards.delete(board)
		else this.#boards.set(board, { number, connected })
		return false
	}

	/** How many it has said. Answers whether some of them are missing, and are to be asked for. */
	beat(said: number): boolean {
		this.#asked = false
		return said > this.#known && this.#miss()
	}

	/** Everything that was true after so many messages; what came later stays. */
	replace({ number, boards }: { number: number; boards: Omit<Change, 'number'>[] }): void {
		if (number < this.#known) return
		const later = [...this.#boards].filter(([, each]) => each.number > number)
		this.#boards = new Map([
			...boards.map(
				({ board, layers, people }) => [board, { number, connected: { layers, people } }] as const,
			),
			...later,
		])
		this.#known = number
		this.#asked = false
	}

	#miss(): boolean {
		if (this.#asked) return false
		this.#asked = true
		return true
	}
}
