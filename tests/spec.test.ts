import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Specification {
	file: string
	/** Where each test must name a rule; elsewhere it may. */
	folders: string[]
}

const SPECIFICATIONS: Specification[] = [
	{ file: 'shared/SPEC.md', folders: ['shared/src/board', 'shared/src/binding', 'tests/convergence'] },
	{
		file: 'server/SPEC.md',
		folders: ['tests/protocol', 'tests/http', 'tests/contract', 'tests/operation', 'tests/district'],
	},
]
const ELSEWHERE = ['tests/e2e', 'client/src', 'server/src', 'shared/src/discussion']

const rulesIn = (file: string) =>
	[...readFileSync(join(root, file), 'utf8').matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, rule]) => rule!)

const rules = SPECIFICATIONS.flatMap(({ file }) => rulesIn(file))
const specified = SPECIFICATIONS.flatMap(({ folders }) => folders)

interface NamedTest {
	file: string
	name: string
}

function testsIn(folder: string): NamedTest[] {
	if (!existsSync(join(root, folder))) return []
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /(\.test|\.spec|Contract)\.tsx?$/.test(file))
		.flatMap((file) => namesIn(join(folder, file)))
}

/** `test('name'`, `test.each(…)('name'` and the like: the first string behind the word, at the beginning of a line. */
function namesIn(file: string): NamedTest[] {
	const text = readFileSync(join(root, file), 'utf8')
	return text
		.split(/^\s*(?:test|it)(?=[.(])/m)
		.slice(1)
		.map((part) => {
			const named = /^\(\s*(['"`])(.*?)\1/s.exec(part) ?? /\)\(\s*(['"`])(.*?)\1/s.exec(part)
			return { file, name: named?.[2] ?? 'no name' }
		})
}

const ruleOf = ({ name }: NamedTest) => /^\[([A-Z]+-\d+)\] /.exec(name)?.[1]

const tests = [...new Set([...specified, ...ELSEWHERE])].flatMap(testsIn)

describe('the specifications', () => {
	test('have rules, and each of them is there once', () => {
		expect(rules.length).toBeGreaterThan(90)
		expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([])
	})

	test.each(SPECIFICATIONS)('every test of what $file specifies names its rule', ({ folders }) => {
		const unnamed = folders.flatMap(testsIn).filter((one) => ruleOf(one) === undefined)
		expect(unnamed.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
	})

	test('every rule that a test names is there', () => {
		const unknown = tests.filter((one) => ruleOf(one) !== undefined && !rules.includes(ruleOf(one)!))
		expect(unknown.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
	})

	test('every rule has a test', () => {
		const tested = new Set(tests.map(ruleOf))
		expect(rules.filter((rule) => !tested.has(rule))).toEqual([])
	})
})
