/** A text of the board that several people may type in at once, as the store holds it at this moment. */
export interface LiveText {
	/** Nothing where what it belonged to is gone. Follows the store when read inside a reaction. */
	read(): string | undefined
	write(text: string): void
}
