import { english } from '@groundwork/shared/text/catalogue'
import { expect, test } from 'vitest'

/** Notes each sentence that is read from now on. */
function listen(sentences: object, path: string, read: string[]): void {
	for (const [key, value] of Object.entries(sentences)) {
		const name = `${path}.${key}`
		if (typeof value === 'object' && value !== null) listen(value, name, read)
		else Object.defineProperty(sentences, key, { get: () => (read.push(name), value) })
	}
}

test('what is loaded first reads no sentence while it loads: the language is not settled yet', async () => {
	const read: string[] = []
	listen(english, 'english', read)
	// what several fields share was read again on the way
	read.length = 0
	await import('./App')
	expect(read).toEqual([])
})
