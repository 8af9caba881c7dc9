import type { Board, Person, Settings } from '@groundwork/shared/protocol/api'
import type { Language } from '@groundwork/shared/text/language'

/**
 * What this device needs to open a board without a connection: who was last here, and the boards as she last saw them. And the
 * language somebody chose here.
 * Keyed by person, so that a shared device mixes nobody up. Storage may be full or forbidden: then offline is not on offer.
 */

const PERSON = 'groundwork.person'
const SETTINGS = 'groundwork.settings'
const LANGUAGE = 'groundwork.language'
const KNOWS_OUTLINE = 'groundwork.knowsOutline'
const KNOWS_FIRST_STEPS = 'groundwork.knowsFirstSteps'
const boardsKey = (person: string) => `groundwork.board.${person}.`
const boardKey = (person: string, board: string) => boardsKey(person) + board
const restorationKey = (person: string, board: string) => `${boardKey(person, board)}.restoration`

function read<T>(key: string): T | undefined {
	try {
		const text = localStorage.getItem(key)
		return text === null ? undefined : (JSON.parse(text) as T)
	} catch {
		return undefined
	}
}

function write(key: string, value: unknown): boolean {
	try {
		localStorage.setItem(key, JSON.stringify(value))
		return true
	} catch {
		return false
	}
}

function forgetBoards(person: string): boolean {
	try {
		const keys = Object.keys(localStorage).filter((key) => key.startsWith(boardsKey(person)))
		for (const key of keys) localStorage.removeItem(key)
		return true
	} catch {
		return false
	}
}

function forget(key: string): boolean {
	try {
		localStorage.removeItem(key)
		return true
	} catch {
		return false
	}
}

export const remembered = {
	person: () => read<Person>(PERSON),
	keepPerson: (person: Person) => write(PERSON, person),
	forgetPerson: () => forget(PERSON),
	board: (person: string, board: string) => read<Board>(boardKey(person, board)),
	keepBoard: (person: string, board: Board) => write(boardKey(person, board.id), board),
	forgetBoard: (person: string, board: string) => forget(boardKey(person, board)),
	forgetBoards,
	/** The last restoration of the board that she wants to see no more. */
	seenRestoration: (person: string, board: string) => read<string>(restorationKey(person, board)),
	keepSeenRestoration: (person: string, board: string, restoration: string) =>
		write(restorationKey(person, board), restoration),
	settings: () => read<Settings>(SETTINGS),
	keepSettings: (settings: Settings) => write(SETTINGS, settings),
	/** Of the browser, not of a person: it stays when she signs out. */
	language: () => read<unknown>(LANGUAGE),
	keepLanguage: (language: Language) => write(LANGUAGE, language),
	/** Whether she was told once that a board can be read without its canvas. */
	knowsOutline: () => read<boolean>(KNOWS_OUTLINE) ?? false,
	keepKnowsOutline: () => write(KNOWS_OUTLINE, true),
	/** Whether she has done the first steps on a board, or wants to see them no more. */
	knowsFirstSteps: () => read<boolean>(KNOWS_FIRST_STEPS) ?? false,
	keepKnowsFirstSteps: () => write(KNOWS_FIRST_STEPS, true),
}
