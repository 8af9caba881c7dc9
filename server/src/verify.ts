import { readFileSync } from 'node:fs'
import { verifySnapshot } from './snapshot/verify.js'

/** `node verify.js <exported snapshot>`: says whether the file is what was signed. Needs no server, network or database. */

const [file] = process.argv.slice(2)

function check(): { lines: string[]; code: 0 | 1 } {
	if (!file) return { lines: ['Name the file to check: npm run verify -- plan-snapshot-1.json'], code: 1 }
	let bytes: Buffer
	try {
		bytes = readFileSync(file)
	} catch (error) {
		const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
		return { lines: [`Cannot read ${file}${why}.`], code: 1 }
	}
	let content: unknown
	try {
		content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
	} catch {
		return { lines: [`${file} is not an exported snapshot: it is not JSON in UTF-8.`], code: 1 }
	}
	const verdict = verifySnapshot(content)
	if (verdict.ok) return { lines: verdict.lines, code: 0 }
	return { lines: ['Not verified:', ...verdict.reasons.map((reason) => `- ${reason}`)], code: 1 }
}

const { lines, code } = check()
const stream = code === 0 ? process.stdout : process.stderr
// titles and names come from the file: none may move the cursor or pass for a line of ours
for (const line of lines) stream.write(`${line.replace(/\p{Control}/gu, ' ')}\n`)
process.exitCode = code
