import { createHash } from 'node:crypto'

/** What a driver answers with for a value: SQLite's numbers are PostgreSQL's texts where they may be large. */
export type Value = string | number | bigint | Uint8Array | ArrayBuffer | null

/** SHA-256 over rows, value by value, the same for the same content from whichever database. */
export class RowHash {
	readonly #hash = createHash('sha256')
	#rows = 0

	add(values: readonly Value[]): void {
		this.#rows++
		for (const value of values) {
			if (value === null) {
				this.#hash.update('null;')
				continue
			}
			const bytes = bytesOf(value)
			// with its kind and length before it, so that no two rows of values are one row of bytes
			this.#hash.update(`${typeof value === 'object' ? 'bytes' : 'text'} ${bytes.byteLength};`)
			this.#hash.update(bytes)
		}
	}

	end(): { rows: number; sha256: string } {
		return { rows: this.#rows, sha256: this.#hash.digest('hex') }
	}
}

function bytesOf(value: Exclude<Value, null>): Uint8Array {
	if (value instanceof ArrayBuffer) return new Uint8Array(value)
	return value instanceof Uint8Array ? value : Buffer.from(String(value))
}
