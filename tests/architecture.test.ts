import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COLOURS } from '@groundwork/shared/plan/drawing/palette'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Files that are tracked or about to be: what a clone would hold. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8',
})
	.split('\n')
	.filter((path) => path !== '' && existsSync(join(root, path)))

const sources = files.filter((path) => /^(shared|server|client)\/src\/.*\.tsx?$/.test(path))
const shipped = sources.filter((path) => !path.includes('.test.') && !path.startsWith('shared/src/testing/'))

interface Import {
	from: string
	/** A path below the root for our own modules, a package's name otherwise. */
	to: string
	typeOnly: boolean
}

function importsOf(path: string): Import[] {
	const text = readFileSync(join(root, path), 'utf8')
	const pattern = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
	return [...text.matchAll(pattern)].map(([, type, specifier]) => ({
		from: path,
		to: target(path, specifier!),
		typeOnly: type !== undefined,
	}))
}

function target(path: string, specifier: string): string {
	if (specifier.startsWith('.'))
		return relative(root, resolve(root, dirname(path), specifier)).replace(/\.js$/, '')
	return specifier.replace(/^@groundwork\/(\w+)\//, '$1/src/')
}

const imports = shipped.flatMap(importsOf)

const importsThat = (source: RegExp, forbidden: RegExp, except: (one: Import) => boolean = () => false) =>
	imports
		.filter((one) => source.test(one.from) && forbidden.test(one.to) && !except(one))
		.map(({ from, to }) => `${from} → ${to}`)

const DOM_OR_NODE = /^(node:|react($|\/|-)|hono($|\/)|@hono\/|ws$|tldraw$|y-websocket|y-indexeddb)/

describe('imports point one way', () => {
	test('there are imports to look at', () => {
		expect(imports.length).toBeGreaterThan(300)
	})

	test.each<[string, RegExp, RegExp, ((one: Import) => boolean)?]>([
		['shared knows no Node, DOM, React or Hono', /^shared\/src\//, DOM_OR_NODE],
		['shared knows neither server nor client', /^shared\/src\//, /^(server|client)\//],
		['the model knows nobody', /^shared\/src\/model\//, /^shared\/src\/(?!model\/)/],
		['the wire knows no document', /^shared\/src\/protocol\//, /^(yjs$|shared\/src\/(board|binding|plan)\/)/],
		['the document knows no canvas', /^shared\/src\/board\//, /^shared\/src\/(binding|plan)\//],
		[
			'the plan knows no document and no store',
			/^shared\/src\/plan\//,
			/^(yjs$|@tldraw\/store|shared\/src\/(board|binding)\/)/,
			// how a value inside a record is addressed
			({ to }) => to === 'shared/src/board/pointer',
		],
		['nothing shipped imports what is for tests', /./, /^shared\/src\/testing\//],
		[
			'the client takes one type from the server',
			/^client\//,
			/^server\//,
			({ to, typeOnly }) => typeOnly && to === 'server/src/app',
		],
		['the server knows no client', /^server\//, /^(client\/|react|tldraw$)/],
		[
			'sync knows no React and no canvas',
			/^client\/src\/sync\//,
			/^(react|tldraw$|client\/src\/(canvas|pages|ui)\/)/,
			({ typeOnly }) => typeOnly,
		],
		['the views know no pages', /^client\/src\/plan\//, /^client\/src\/pages\//],
		['the canvas knows no pages', /^client\/src\/canvas\//, /^client\/src\/pages\//],
		[
			'the room knows no socket and no disk',
			/^server\/src\/room\//,
			/^(ws$|hono|libsql|kysely|pg$|node:fs|server\/src\/(socket|http|bus\/(memory|redis)|storage\/(embedded|postgres|memory|records))\/)/,
		],
		['the bus knows no room', /^server\/src\/bus\//, /^(yjs$|server\/src\/(room|socket|http|storage)\/)/],
		['two places know Redis', /^server\/src\/(?!bus\/redis\/|limits\/redisLimits\.ts$)/, /^ioredis$/],
		[
			'one file knows the library of the metrics',
			/^server\/src\/(?!operation\/metrics\.ts$)/,
			/^prom-client$/,
		],
		['storage knows no room', /^server\/src\/storage\//, /^(yjs$|server\/src\/(room|socket|http)\/)/],
	])('%s', (_rule, from, to, except) => {
		expect(importsThat(from, to, except)).toEqual([])
	})
})

test('what the canvas draws is styled in one place: a name used twice would give one thing the looks of another', () => {
	const places = new Map<string, Set<string>>()
	for (const path of files.filter((each) => /^client\/src\/canvas\/.*\.css$/.test(each))) {
		for (const [, name] of readFileSync(join(root, path), 'utf8').matchAll(/^\.(gw-[\w-]+)\s*[{,]/gm))
			places.set(name!, (places.get(name!) ?? new Set()).add(path))
	}
	expect(places.size).toBeGreaterThan(50)
	expect([...places].filter(([, paths]) => paths.size > 1).map(([name]) => name)).toEqual([])
})

test('a drawing has the colours of the canvas where it is light', () => {
	const css = readFileSync(join(root, 'client/src/canvas/canvas.css'), 'utf8')
	const light = /\.tl-theme__light \{([^}]*)\}/.exec(css)![1]!
	const tokens = Object.fromEntries(
		[...light.matchAll(/--gw-([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]),
	)
	expect(tokens).toMatchObject(COLOURS)
})

test('each module of sentences has its Spanish, and both stand in the catalogues', () => {
	/** What a language is, how it is spoken, and where its labels are found: no sentences. */
	const machinery = ['cardCodes', 'catalogue', 'codes', 'gridNames', 'language', 'plural', 'speak']
	const modulesIn = (folder: string) =>
		shipped
			.filter((path) => dirname(path) === folder)
			.map((path) => basename(path, '.ts'))
			.filter((name) => !machinery.includes(name))
			.toSorted()
	const collectedIn = (folder: string) =>
		imports
			.filter(({ from, to }) => from === `${folder}/catalogue.ts` && dirname(to) === folder)
			.map(({ to }) => basename(to))
	const english = modulesIn('shared/src/text')
	expect(english.length).toBeGreaterThan(12)
	expect(modulesIn('shared/src/text/es')).toEqual(english)
	for (const folder of ['shared/src/text', 'shared/src/text/es'])
		expect(collectedIn(folder).toSorted()).toEqual(english)
})

describe('documents tell the truth', () => {
	const documents = files.filter((path) => path.endsWith('.md'))

	test.each(documents)('every path that %s names exists', (document) => {
		const text = readFileSync(join(root, document), 'utf8')
		const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) =>
			join(dirname(document), path!),
		)
		const named = [...text.matchAll(/`((?:shared|server|client|tests|scripts|docs)\/[\w./-]+)`/g)].map(
			([, path]) => path!,
		)
		expect([...linked, ...named].filter((path) => !existsSync(join(root, path)))).toEqual([])
	})

	test('no file names a machine, a package registry or work left for later', () => {
		// Written so that this file does not find itself.
		const forbidden = /[/]work[/]|[/]root[/]|registry[.]npmjs|TO[D]O|FIX[M]E/
		const texts = files.filter(
			(path) => /\.(tsx?|mjs|md|json|ya?ml|css|html)$/.test(path) || path === '.ci/run',
		)
		expect(texts.filter((path) => forbidden.test(readFileSync(join(root, path), 'utf8')))).toEqual([])
	})
})
