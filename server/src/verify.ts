import { readFileSync } from 'node:fs'
import { verifyFile } from '@groundwork/shared/record/verify'
import { verdictLines } from '@groundwork/shared/record/verdictLines'
import { verifyText } from '@groundwork/shared/text/verify'

/**
 * `node verify.js <exported snapshot> [--key=<fingerprint> …]`: says whether the file is what was signed, and by one of the keys named, if
 * any are. Needs no server, network or database.
 */

const KEY = '--key='
const given = process.argv.slice(2)
const keys = given.filter((one) => one.startsWith(KEY)).map((one) => one.slice(KEY.length))
const [file] = given.filter((one) => !one.startsWith(KEY))

function check(): { lines: string[]; code: 0 | 1 } {
	if (!file) return { lines: ['Name the file to check: npm run verify -- plan-snapshot-1.json'], code: 1 }
	const wrong = keys.find((key) => !/^[0-9a-f]{64}$/.test(key))
	if (wrong !== undefined) {
		const how = 'as --key= and the 64 signs of its fingerprint'
		return { lines: [`A key is named ${how}, and “${wrong}” is no fingerprint.`], code: 1 }
	}
	let bytes: Buffer
	try {
		bytes = readFileSync(file)
	} catch (error) {
		const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
		return { lines: [`Cannot read ${file}${why}.`], code: 1 }
	}
	const verdict = verifyFile(textOf(bytes), keys.length > 0 ? new Set(keys) : undefined)
	if ('verified' in verdict) return { lines: verdictLines(verdict.verified, keys), code: 0 }
	return {
		lines: [verifyText.notVerified, ...verdict.problems.map((one) => `- ${verifyText.problem(one)}`)],
		code: 1,
	}
}

/** Bytes that are no UTF-8 are no JSON either. A byte order mark is kept, since what was exported has none. */
function textOf(bytes: Buffer): string {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
	} catch {
		return ''
	}
}

const { lines, code } = check()
const stream = code === 0 ? process.stdout : process.stderr
// titles and names come from the file: none may move the cursor or pass for a line of ours
for (const line of lines) stream.write(`${line.replace(/\p{Control}/gu, ' ')}\n`)
process.exitCode = code
