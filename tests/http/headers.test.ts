import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from './support.js'
import type { TestServer } from './support.js'

let clientDir: string
let server: TestServer
beforeAll(async () => {
	clientDir = mkdtempSync(join(tmpdir(), 'groundwork-headers-'))
	mkdirSync(join(clientDir, 'assets'))
	writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Groundwork</title>')
	writeFileSync(join(clientDir, 'assets', 'main-1a2b3c.js'), '// code')
	server = await startTestServer({ clientDir })
})
afterAll(async () => {
	await server.close()
	rmSync(clientDir, { recursive: true })
})

const policyOf = (answer: Response): Map<string, string[]> =>
	new Map(
		(answer.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/)
			return [name, sources]
		}),
	)

test.each([
	'/',
	'/b/some-board',
	'/join/a-token',
	'/assets/main-1a2b3c.js',
	'/api/settings',
	'/api/boards',
	'/api/nowhere',
	'/gone.js',
	'/healthz',
])('[SEC-9] %s allows no kind of content but what it names, and no inline script anywhere', async (path) => {
	const policy = policyOf(await server.signedOut('GET', path))
	expect(policy.get('default-src')).toEqual(["'none'"])
	expect(policy.get('script-src')).toEqual(["'self'"])
	for (const directive of ['script-src-attr', 'frame-ancestors', 'form-action', 'base-uri'])
		expect(policy.get(directive), directive).toEqual(["'none'"])
	for (const [directive, sources] of policy) {
		if (directive !== 'style-src') expect(sources, directive).not.toContain("'unsafe-inline'")
		for (const open of [
			"'unsafe-eval'",
			"'wasm-unsafe-eval'",
			"'unsafe-hashes'",
			"'strict-dynamic'",
			'*',
			'http:',
			'https:',
		])
			expect(sources, directive).not.toContain(open)
	}
})

test.each(['/', '/join/a-token', '/api/settings', '/api/nowhere', '/gone.js'])(
	'[SEC-10] %s tells nobody where it was followed from, is framed by nobody, and asks a browser for nothing it has no use for',
	async (path) => {
		const { headers } = await server.signedOut('GET', path)
		expect(Object.fromEntries(headers)).toMatchObject({
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin',
		})
		for (const power of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
			expect(headers.get('permissions-policy')).toContain(`${power}=()`)
		expect(headers.has('strict-transport-security')).toBe(false)
		expect(headers.has('x-powered-by')).toBe(false)
	},
)

test('[SEC-10] behind https the browser is told to keep to it, and only tldraw’s watermark may ask elsewhere', async () => {
	const behind = await startTestServer({ publicUrl: 'https://plan.example.org' })
	const answer = await behind.signedOut('GET', '/api/settings')
	expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
	const elsewhere = [...policyOf(answer).values()].flat().filter((source) => /^https?:/.test(source))
	expect(elsewhere).toEqual(['https://cdn.tldraw.com'])
	await behind.close()
})
