import { execFile } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headerHash } from '@groundwork/server/snapshot/digest'
import { fingerprint, publicPem } from '@groundwork/server/snapshot/signer'
import { snapshotFileSchema } from '@groundwork/shared/protocol/snapshot'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifyFile, verifySnapshot } from '@groundwork/shared/record/verify'
import { verifyText } from '@groundwork/shared/text/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRecord } from './record.js'
import { compiled } from './support.js'

let record: Awaited<ReturnType<typeof startRecord>>
let folder: string

beforeAll(async () => {
	record = await startRecord()
	folder = mkdtempSync(join(tmpdir(), 'groundwork-export-'))
})
afterAll(async () => {
	await record.close()
	rmSync(folder, { recursive: true, force: true })
})

const reasons = (changed: unknown): string => {
	const verdict = verifySnapshot(changed)
	return 'verified' in verdict ? 'verified' : verdict.problems.map(verifyText.problem).join('\n')
}

/** The verifier as a person runs it: a program of its own, given nothing but the file. */
const verifyByProgram = (path: string) =>
	new Promise<{ code: number; out: string; err: string }>((resolve) => {
		execFile(process.execPath, [compiled('verify'), path], { cwd: folder, env: {} }, (error, out, err) =>
			resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
		)
	})

describe('an exported snapshot', () => {
	test('[SNAP-7] has a name of its own and nothing a cache may share', async () => {
		const { answer } = await record.exported(record.cast.viewer)
		expect(answer.headers.get('content-disposition')).toBe('attachment; filename="our-plan-snapshot-3.json"')
		expect(answer.headers.get('cache-control')).toContain('private')
	})

	test.each(['leader', 'viewer'] as const)(
		'[SNAP-8] of a %s is verified by the program alone',
		async (who) => {
			const path = join(folder, `${who}.json`)
			writeFileSync(path, (await record.exported(record.cast[who])).text)
			const { code, out } = await verifyByProgram(path)
			expect(out).toContain('Verified: snapshot 3 of “Our plan”.')
			expect(out).toContain((await record.file()).keyId)
			expect(out).toContain(who === 'leader' ? 'Nothing is left out' : 'Left out of this copy: leaders.')
			expect(code).toBe(0)
		},
	)

	test('[SNAP-8] that was changed is refused by the program, with the reason', async () => {
		const path = join(folder, 'changed.json')
		writeFileSync(
			path,
			(await record.exported(record.cast.viewer)).text.replace('How it is before', 'How it was before'),
		)
		const { code, err } = await verifyByProgram(path)
		expect(err).toContain('The header of snapshot 1 is not what was signed')
		expect(code).toBe(1)
	})

	test('[SNAP-9] that is missing, unreadable or not JSON is refused in a sentence', async () => {
		const path = join(folder, 'broken.json')
		writeFileSync(path, '{"header":')
		expect(await verifyByProgram(path)).toMatchObject({
			code: 1,
			err: expect.stringContaining('is not JSON') as string,
		})
		expect(await verifyByProgram(join(folder, 'none.json'))).toMatchObject({
			code: 1,
			err: expect.stringContaining('Cannot read') as string,
		})
		writeFileSync(path, '{}')
		expect((await verifyByProgram(path)).err).toContain('not a whole snapshot')
	})

	test('[SNAP-10] cannot have one bit changed anywhere', async () => {
		const bytes = Buffer.from((await record.exported(record.cast.leader)).text)
		const unnoticed: string[] = []
		const step = Math.max(1, Math.floor(bytes.byteLength / 100))
		for (let at = 0; at < bytes.byteLength; at += step) {
			const changed = Buffer.from(bytes)
			changed[at] = (changed[at] ?? 0) ^ 1
			if ('verified' in verifyFile(changed.toString()))
				unnoticed.push(changed.toString().slice(at - 20, at + 20))
		}
		expect(unnoticed).toEqual([])
	})

	test.each<[string, (snapshot: SnapshotFile) => unknown, string]>([
		[
			'a record of a part changed',
			(snapshot) => {
				const [first] = Object.values(snapshot.parts.canvas?.records ?? {}) as [{ meta: object }]
				first.meta = { changed: true }
			},
			'The part “canvas” is not what was signed',
		],
		['a part left out', (snapshot) => delete snapshot.parts.review, 'The part “review” is missing'],
		[
			'the leaders’ part exchanged',
			(snapshot) => (snapshot.parts.leaders = { records: {}, unreadable: [], salt: '00' }),
			'The part “leaders” is not what was signed',
		],
		[
			'a part added',
			(snapshot) => Object.assign(snapshot.parts, { extra: { records: {}, unreadable: [] } }),
			'extra',
		],
		['something added beside', (snapshot) => Object.assign(snapshot, { note: 'trust me' }), 'note'],
		[
			'the header changed',
			(snapshot) => (snapshot.header.purpose = 'x'),
			'The header of snapshot 3 is not what was signed',
		],
		[
			'the header and its hash changed',
			(snapshot) => {
				snapshot.header.purpose = 'x'
				snapshot.hash = headerHash(snapshot.header)
			},
			'The signature of snapshot 3 does not fit',
		],
		[
			'a signature of another snapshot',
			(snapshot) => (snapshot.signature = snapshot.chain[0]?.signature ?? ''),
			'The signature of snapshot 3 does not fit',
		],
		['the first link dropped', (snapshot) => snapshot.chain.shift(), 'The chain is broken'],
		['a link in the middle dropped', (snapshot) => snapshot.chain.splice(1, 1), 'The chain is broken'],
		['all links dropped', (snapshot) => (snapshot.chain = []), 'The chain is broken'],
		[
			'two links swapped',
			(snapshot) => (snapshot.chain = snapshot.chain.toReversed()),
			'The chain is broken',
		],
		['a link doubled', (snapshot) => snapshot.chain.push(...snapshot.chain.slice(-1)), 'The chain is broken'],
		[
			'a link changed',
			(snapshot) => Object.assign(snapshot.chain[0]?.header ?? {}, { purpose: 'x' }),
			'The header of snapshot 1 is not what was signed',
		],
		[
			'another key beside the signature',
			(snapshot) => (snapshot.publicKey = publicPem(generateKeyPairSync('ed25519').publicKey)),
			'is not the one its fingerprint names',
		],
		['a key with something hidden in it', (snapshot) => (snapshot.publicKey += '\n'), 'cannot be read'],
		['a hash in another spelling', (snapshot) => (snapshot.hash = snapshot.hash.toUpperCase()), 'hash'],
	])('[SNAP-10] with %s is refused', async (_, change, reason) => {
		const snapshot = await record.file()
		change(snapshot)
		expect(reasons(snapshot)).toContain(reason)
	})

	test('[SNAP-10] with a link rewritten and signed by another hand does not fit the next', async () => {
		const snapshot = await record.file()
		const [first] = snapshot.chain
		if (!first) throw new Error('the chain is empty')
		const { privateKey, publicKey } = generateKeyPairSync('ed25519')
		first.header.purpose = 'Rewritten'
		first.hash = headerHash(first.header)
		first.signature = sign(null, Buffer.from(first.hash, 'hex'), privateKey).toString('hex')
		first.publicKey = publicPem(publicKey)
		first.keyId = fingerprint(publicKey)
		expect(reasons(snapshot)).toContain('snapshot 2 does not continue the snapshot 1 in this file')
	})

	test('[SNAP-10] with a chain of another board is refused', async () => {
		const other = await record.server.createBoard(record.cast.leader, 'Another')
		await record.capture({ kind: 'working', purpose: 'x' }, other)
		const answer = await record.cast.leader.call('GET', `/api/boards/${other}/snapshots/1/export.json`)
		const link = snapshotFileSchema.parse(await answer.json())
		const snapshot = await record.file(2)
		const { header, hash, signature, keyId, publicKey } = link
		expect(reasons({ ...snapshot, chain: [{ header, hash, signature, keyId, publicKey }] })).toContain(
			'another board',
		)
	})
})
