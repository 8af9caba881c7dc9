/** Marks of a letter by name: `true`, or the mark's attributes. */
export type Marks = Readonly<Record<string, unknown>>
/** What stands in a text and is no letter: a line's kind, a hard break. */
export type TextObject = Readonly<Record<string, unknown>>

/** In `chars`, where an object stands. A person may have written the same letter: what `objects` does not name is one. */
export const OBJECT_CHAR = '\uFFFC'

/** A text as one row of letters and objects, so that two of them can be compared and merged place by place. */
export interface FlatText {
	readonly chars: string
	/** By place, in UTF-16 units like `chars`; empty for a text without marks. */
	readonly marks: readonly (Marks | undefined)[]
	readonly objects: ReadonlyMap<number, TextObject>
}

const NO_MARKS: readonly undefined[] = []
const NO_OBJECTS: ReadonlyMap<number, TextObject> = new Map()

export const plainText = (chars: string): FlatText => ({ chars, marks: NO_MARKS, objects: NO_OBJECTS })

/** Puts a flat text together, run by run. */
export class FlatTextBuilder {
	#chars = ''
	#marks: (Marks | undefined)[] | undefined
	#objects: Map<number, TextObject> | undefined

	addLetters(letters: string, marks?: Marks): void {
		this.#mark(letters.length, marks)
		this.#chars += letters
	}

	addObject(object: TextObject, marks?: Marks): void {
		this.#mark(1, marks)
		this.#objects ??= new Map()
		this.#objects.set(this.#chars.length, object)
		this.#chars += OBJECT_CHAR
	}

	build(): FlatText {
		const marks = this.#marks
		if (marks) marks.length = this.#chars.length
		return { chars: this.#chars, marks: marks ?? NO_MARKS, objects: this.#objects ?? NO_OBJECTS }
	}

	#mark(count: number, marks: Marks | undefined): void {
		if (!marks) return
		this.#marks ??= []
		for (let i = 0; i < count; i++) this.#marks[this.#chars.length + i] = marks
	}
}
