import { createRoute } from '@hono/zod-openapi'
import { recordsOf } from '@groundwork/shared/board/layout'
import type { PersonId } from '@groundwork/shared/model/ids'
import { readableLayers } from '@groundwork/shared/model/roles'
import {
	authorshipAnswer,
	authorshipQuery,
	contributorsAnswer,
	contributorsQuery,
} from '@groundwork/shared/protocol/authorship'
import type { Authorship, Stamp } from '@groundwork/shared/protocol/authorship'
import * as Y from 'yjs'
import { ApiError } from '../errors.js'
import type { Assessment } from '../room/Assessments.js'
import type { Rooms } from '../room/Rooms.js'
import type { Provenance } from '../storage/Log.js'
import type { PeopleRecords } from '../storage/records/Records.js'
import { boardParams, jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** Who made and changed what, in the layers the caller may read: what leaders have not published shows in neither answer. */
export function authorshipRoutes({
	people,
	rooms,
	guards,
}: {
	people: PeopleRecords
	rooms: Rooms
	guards: Guards
}) {
	const record = createRoute({
		method: 'get',
		path: '/{board}/authorship',
		summary: 'Who made a record, who changed it last, and who assessed a cell of it',
		security,
		middleware: guards.member,
		request: { params: boardParams, query: authorshipQuery },
		responses: {
			200: jsonAnswer('Maker, last change, and assessment of the cell', authorshipAnswer),
			...refusals('invalid', 'signed_out', 'not_found'),
		},
	})
	const contributors = createRoute({
		method: 'get',
		path: '/{board}/contributors',
		summary: 'Who changed something since a point in time',
		security,
		middleware: guards.member,
		request: { params: boardParams, query: contributorsQuery },
		responses: {
			200: jsonAnswer('The contributors, the latest first', contributorsAnswer),
			...refusals('invalid', 'signed_out', 'not_found'),
		},
	})

	return createRouter()
		.openapi(record, async (c) => {
			const { board, role } = c.var
			const { record: id, cell } = c.req.valid('query')
			const found = await Promise.all(
				readableLayers(role).map((layer) =>
					rooms.readOne({ board, layer }, ({ doc, attribution }) => {
						const history = attribution.of(id)
						if (!history || history.deleted) return undefined
						const entry = recordsOf(doc).get(id)
						const assessed =
							cell && entry instanceof Y.Map ? attribution.assessmentOf(entry, cell) : undefined
						return { ...history, assessed }
					}),
				),
			)
			const history = found.find((one) => one !== undefined)
			if (!history) throw new ApiError('not_found')
			const { made, changed, assessed } = history
			const names = await people.names(
				[made.by, changed.by, assessed?.by ?? null].filter((by) => by !== null),
			)
			return c.json(
				{
					made: stamp(made, names),
					changed: stamp(changed, names),
					assessed: assessed ? assessment(assessed, names) : null,
				},
				200,
			)
		})
		.openapi(contributors, async (c) => {
			const { board, role } = c.var
			const { since } = c.req.valid('query')
			const from = since === undefined ? 0 : Date.parse(since)
			const latest = new Map<PersonId, number>()
			for (const layer of readableLayers(role)) {
				const found = await rooms.readOne({ board, layer }, ({ attribution }) =>
					attribution.contributorsSince(from),
				)
				for (const [person, at] of found) latest.set(person, Math.max(at, latest.get(person) ?? 0))
			}
			const names = await people.names([...latest.keys()])
			const list = [...latest]
				.toSorted(([, a], [, b]) => b - a)
				.map(([id, at]) => ({ id, name: names.get(id) ?? '', at: new Date(at).toISOString() }))
			return c.json({ contributors: list }, 200)
		})
}

function stamp({ by, at }: Provenance, names: ReadonlyMap<PersonId, string>): Stamp {
	return {
		by: by === null ? null : { id: by, name: names.get(by) ?? '' },
		at: at === 0 ? null : new Date(at).toISOString(),
	}
}

const assessment = (
	{ fit, by, at }: Assessment,
	names: ReadonlyMap<PersonId, string>,
): Authorship['assessed'] => ({
	fit,
	by: { id: by, name: names.get(by) ?? '' },
	at: new Date(at).toISOString(),
})
