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

	of(board: string): Connected | undefined {
		return this.#boards.get(board)?.connected
	}

	/** What is true of one board now. */
	change({ board, number, layers, people }: Change): void {
		if (number <= (this.#boards.get(board)?.number ?? this.#known)) return
		const connected = { layers, people }
		const missed = number > this.#known + 1
		if (!missed) this.#known = number
		// after a miss nobody is kept as well: everything will be asked for, and may be older than this
		if (isNobody(connected) && !missed) this.#boards.delete(board)
		else this.#boards.set(board, { number, connected })
	}

	/** Whether it has said no more than what is known. */
	isComplete(said: number): boolean {
		return said <= this.#known
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
	}
}
