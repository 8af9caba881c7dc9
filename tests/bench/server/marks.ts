/**
 * A mark is text that a change carries through any server and any protocol, so that a receiver knows it in raw bytes. A server
 * may put several changes into one frame.
 */
const PREFIX = '@~#'
const DIGITS = 8
const LENGTH = PREFIX.length + DIGITS

export const markOf = (number: number): string => PREFIX + String(number).padStart(DIGITS, '0')

export function marksIn(frame: Buffer, found: (number: number) => void): void {
	for (let at = frame.indexOf(PREFIX); at >= 0; at = frame.indexOf(PREFIX, at + LENGTH)) {
		let number = 0
		for (let i = at + PREFIX.length; i < at + LENGTH; i++) number = number * 10 + frame[i]! - 48
		found(number)
	}
}
