import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const spec = readFileSync(join(root, 'shared/SPEC.md'), 'utf8')

/** Where each test must name a rule; elsewhere it may. */
const SPECIFIED = ['shared/src/board', 'shared/src/binding', 'tests/convergence'].filter((folder) =>
	existsSync(join(root, folder)),
)
const ELSEWHERE = ['tests/protocol', 'tests/e2e', 'client/src']

const rules = new Set([...spec.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, rule]) => rule!))

interface NamedTest {
	file: string
	name: string
}

function testsIn(folder: string): NamedTest[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(test|spec)\.tsx?$/.test(file))
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

describe('the specification', () => {
	test('has rules, and each of them is there once', () => {
		const all = [...spec.matchAll(/^- \*\*([A-Z]+-\d+)\*\*/gm)].map(([, rule]) => rule!)
		expect(all.length).toBeGreaterThan(50)
		expect(all.filter((rule, i) => all.indexOf(rule) !== i)).toEqual([])
	})

	test('every test of board, binding and convergence names its rule', () => {
		const unnamed = SPECIFIED.flatMap(testsIn).filter((one) => ruleOf(one) === undefined)
		expect(unnamed.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
	})

	test('every rule that a test names is there', () => {
		const unknown = [...SPECIFIED, ...ELSEWHERE]
			.flatMap(testsIn)
			.filter((one) => ruleOf(one) !== undefined && !rules.has(ruleOf(one)!))
		expect(unknown.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
	})

	test('every rule has a test', () => {
		const tested = new Set([...SPECIFIED, ...ELSEWHERE].flatMap(testsIn).map(ruleOf))
		expect([...rules].filter((rule) => !tested.has(rule))).toEqual([])
	})
})
