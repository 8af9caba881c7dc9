import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ApiCaller } from '../kit/program.js'
import { runProgram } from '../kit/runProgram.js'
import { startServerProcess } from '../kit/serverProcess.js'
import type { ServerProcess } from '../kit/serverProcess.js'

let server: ServerProcess
let leader: ApiCaller
let board: string

beforeAll(async () => {
	server = await startServerProcess()
	leader = await ApiCaller.named(server.url, 'Lea')
	const body = { title: 'Our plan', template: 'blank' }
	;({ id: board } = await leader.call<{ id: string }>('POST', '/api/boards', body))
	await capture('Under the first key')
})
afterAll(() => server.end())

const capture = (purpose: string) =>
	leader.call('POST', `/api/boards/${board}/snapshots`, { kind: 'working', purpose })

const file = (number: number) =>
	leader.call<SnapshotFile>('GET', `/api/boards/${board}/snapshots/${number}/export.json`)

const rotate = () => runProgram('rotateKey', [], { DATA_DIR: server.dataDir })

describe('a new signing key', () => {
	test('[SNAP-25] is not made while a server uses the old one', async () => {
		expect(await rotate()).toMatchObject({
			code: 1,
			err: expect.stringContaining('stop that one first') as string,
		})
	})

	test('[SNAP-25] goes on with the chain, and what the old one signed still verifies', async () => {
		const before = await file(1)
		await server.kill('SIGTERM')
		const ended = await rotate()
		expect(ended).toMatchObject({ code: 0, err: '' })
		await server.start()
		await capture('Under the second key')
		const after = await file(2)
		expect(after.keyId).not.toBe(before.keyId)
		expect(ended.out).toContain(after.keyId)
		for (const one of [before, await file(1), after]) expect(verifySnapshot(one)).toHaveProperty('verified')
		expect(verifySnapshot({ ...after, handovers: [] })).toMatchObject({ problems: [{ code: 'unknownKey' }] })
	})

	test('[SNAP-25] must be one that the verifier is told of, where it is told of any', async () => {
		const { keyId } = await file(1)
		const path = join(server.dataDir, 'export.json')
		const answer = await fetch(`${server.url}/api/boards/${board}/snapshots/2/export.json`, {
			headers: { authorization: `Bearer ${leader.token}` },
		})
		writeFileSync(path, await answer.text())
		expect(await runProgram('verify', [path, `--key=${keyId}`], {})).toMatchObject({ code: 0 })
		const foreign = await runProgram('verify', [path, `--key=${'0'.repeat(64)}`], {})
		expect(foreign).toMatchObject({ code: 1, err: expect.stringContaining('An unknown key') as string })
		const slip = await runProgram('verify', [path, '--key=abc'], {})
		expect(slip).toMatchObject({ code: 1, err: expect.stringContaining('is no fingerprint') as string })
	})
})
