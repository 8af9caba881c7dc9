import { snapshotFileSchema } from '@groundwork/shared/protocol/snapshot'
import { startTestServer } from './support.js'
import type { Caller } from './support.js'

export const PURPOSES = ['How it is before we begin', 'What the team agreed', 'For the school board']

/** A board with one person of each role and three snapshots, and what the tests ask of it again and again. */
export async function startRecord() {
	const server = await startTestServer()
	const cast = await server.cast()
	const capture = (body: object, board = cast.board) =>
		cast.leader.call('POST', `/api/boards/${board}/snapshots`, body)
	for (const purpose of PURPOSES) {
		await capture({ kind: 'decision', purpose, meeting: 'May 4', timeZone: 'America/Chicago' })
	}
	const exported = async (person: Caller, number = 3) => {
		const answer = await person.call('GET', `/api/boards/${cast.board}/snapshots/${number}/export.json`)
		return { answer, text: await answer.text() }
	}
	/** The leader's copy, to be read or changed. */
	const file = async (number = 3) =>
		snapshotFileSchema.parse(JSON.parse((await exported(cast.leader, number)).text))
	return { server, cast, capture, exported, file, close: () => server.close() }
}
