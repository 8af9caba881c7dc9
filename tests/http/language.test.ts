import { newCommentId } from '@groundwork/shared/model/ids'
import { english } from '@groundwork/shared/text/catalogue'
import { spanish } from '@groundwork/shared/text/es/catalogue'
import { errorBody } from '@groundwork/shared/protocol/api'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PNG, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let lea: Caller
let board: string

beforeAll(async () => {
	server = await startTestServer()
	lea = await server.signIn('Lea')
	board = await server.createBoard(lea)
})
afterAll(() => server.close())

const asked = (language: string) => ({ 'accept-language': language })

async function told(answer: Response) {
	const { error } = errorBody.strict().parse(await answer.json())
	return { language: answer.headers.get('content-language'), ...error }
}

const at = (path = '') => `/api/boards/${board}${path}`
const { errorText } = spanish.errors
const { refusedText, problemText } = spanish.refused
const { discussionErrorText } = spanish.discussionErrors
const past = '2020-01-01T00:00:00Z'
const invitation = { role: 'viewer' }

const refusals: [what: string, call: () => Promise<Response>, error: object][] = [
	[
		'no session',
		() => server.signedOut('GET', '/api/boards', null, asked('es')),
		{ code: 'signed_out', ...errorText.signed_out },
	],
	[
		'an unknown board',
		() => lea.call('GET', '/api/boards/nowhere', null, asked('es')),
		{ code: 'not_found', ...errorText.not_found },
	],
	[
		'an unknown address',
		() => lea.call('GET', '/api/nowhere', null, asked('es')),
		{ code: 'not_found', message: errorText.not_found.message, ...refusedText.unknownAddress },
	],
	[
		'a field that is wrong',
		() => lea.call('POST', '/api/boards', { title: 7, template: 'blank' }, asked('es')),
		{
			code: 'invalid',
			message: problemText.wrong('title'),
			hint: problemText.wanted('title', problemText.type('string')),
		},
	],
	[
		'an empty field',
		() => lea.call('POST', '/api/session', { name: '' }, asked('es')),
		{
			code: 'invalid',
			message: problemText.wrong('name'),
			hint: problemText.wanted('name', problemText.notEmpty),
		},
	],
	[
		'a body that is no JSON',
		() =>
			lea.call('POST', '/api/boards', Buffer.from('{'), {
				'content-type': 'application/json',
				...asked('es'),
			}),
		{ code: 'invalid', ...refusedText.notJson },
	],
	[
		'a time in the past',
		() => lea.call('POST', at('/invitations'), { ...invitation, expiresAt: past }, asked('es')),
		{ code: 'invalid', ...refusedText.expiresInThePast },
	],
	[
		'an unknown time zone',
		() =>
			lea.call('POST', at('/snapshots'), { kind: 'working', purpose: 'P', timeZone: 'Luna' }, asked('es')),
		{ code: 'invalid', ...refusedText.timeZone },
	],
	[
		'a picture that is too large',
		() => lea.call('POST', at('/assets'), Buffer.concat([PNG, Buffer.alloc(LIMITS.assetBytes)]), asked('es')),
		{
			code: 'too_large',
			message: errorText.too_large.message,
			...refusedText.pictureBytes(LIMITS.assetBytes / (1024 * 1024)),
		},
	],
	[
		'another origin',
		() =>
			server.signedOut(
				'POST',
				'/api/session',
				{ name: 'Eva' },
				{ origin: 'https://evil.example', ...asked('es') },
			),
		{ code: 'forbidden', ...refusedText.foreignPage },
	],
	[
		'an unknown comment',
		() => lea.call('DELETE', at(`/comments/${newCommentId()}`), null, asked('es')),
		{ code: 'not_found', ...discussionErrorText.unknown },
	],
]

test.each(refusals)(
	'[LANG-1] %s is refused in Spanish where Spanish is asked for',
	async (_, call, error) => {
		const { language, ...said } = await told(await call())
		expect(language).toBe('es')
		expect(said).toMatchObject(error)
	},
)

test.each(['es', 'ES', 'es-MX', 'es-419,en;q=0.5', 'fr, es;q=0.5', 'en;q=0.3, es;q=0.9', ' es ; q=1 '])(
	'[LANG-1] %j asks for Spanish',
	async (language) => {
		const answer = await told(await server.signedOut('GET', '/api/boards', null, asked(language)))
		expect(answer).toEqual({ language: 'es', code: 'signed_out', ...errorText.signed_out })
	},
)

test.each([
	'',
	'en, es;q=0.9',
	'fr',
	'*',
	'es;q=0',
	'est',
	'español',
	',;,;=,q',
	'"es',
	'__proto__',
	'constructor, toString;q=1',
	'../es',
	'<script>es</script>',
	'e'.repeat(8000),
	'es;q=0,'.repeat(1000),
])('[LANG-2] %j is answered in English', async (language) => {
	const answer = await told(await server.signedOut('GET', '/api/boards', null, asked(language)))
	expect(answer).toEqual({ language: 'en', code: 'signed_out', ...english.errors.errorText.signed_out })
})

test('[LANG-1] two who call at once are each answered in their own language', async () => {
	const languages = Array.from({ length: 40 }, (_, i) => (i % 2 ? 'es' : 'en'))
	const answers = await Promise.all(
		languages.map(async (language) =>
			told(await server.signedOut('GET', '/api/boards', null, asked(language))),
		),
	)
	expect(answers.map(({ language }) => language)).toEqual(languages)
	expect(new Set(answers.map(({ message }) => message)).size).toBe(2)
})

test('[LANG-3] the history as a table is in the language its link names, or else in the one asked for', async () => {
	const table = async (query: string, language: string) => {
		const answer = await lea.call('GET', at(`/audit.csv${query}`), null, asked(language))
		return `${answer.headers.get('content-language')} ${(await answer.text()).replace('\uFEFF', '')}`
	}
	for (const text of [await table('?language=es', 'en'), await table('', 'es-AR')]) {
		expect(text).toMatch(/^es Número,Hora \(UTC\),Persona,/)
		expect(text).toContain('Lea creó el tablero “Our plan”.')
	}
	expect(await table('?language=en', 'es')).toMatch(/^en Number,Time \(UTC\),Person,/)
	const answer = await lea.call('GET', at('/audit.csv?language=tlh'), null, asked('es'))
	expect((await told(answer)).code).toBe('invalid')
})
