import { createRoute } from '@hono/zod-openapi'
import { shownRecords } from '@groundwork/shared/binding/shownRecords'
import { readableLayers } from '@groundwork/shared/model/roles'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { planJson } from '@groundwork/shared/plan/planJson'
import { planAnswer } from '@groundwork/shared/protocol/plan'
import type { Clock } from '../clock.js'
import type { Rooms } from '../room/Rooms.js'
import { boardParams, jsonAnswer, refusals, security } from './describe.js'
import type { Guards } from './guards.js'
import { createRouter } from './router.js'

/** A board as a plan, made of the layers that the caller may read and of nothing else. */
export function planRoutes({ rooms, guards, clock }: { rooms: Rooms; guards: Guards; clock: Clock }) {
	const read = createRoute({
		method: 'get',
		path: '/{board}/plan',
		summary:
			'The board as a plan: map, cards, impediments, questions and findings, as the caller may see them',
		security,
		// It reads the whole board, and is counted as an export is.
		middleware: [guards.member, guards.recorded] as const,
		request: { params: boardParams },
		responses: {
			200: jsonAnswer('The plan, its findings by the server’s day', planAnswer),
			...refusals('signed_out', 'not_found'),
		},
	})

	return createRouter().openapi(read, async (c) => {
		const { board, role } = c.var
		const records = await rooms.readAll(board, (docs) =>
			shownRecords(
				Object.fromEntries(
					readableLayers(role)
						.filter((layer) => layer !== 'discussion')
						.map((layer) => [layer, docs[layer]]),
				),
			),
		)
		const today = clock().toISOString().slice(0, 10)
		return c.json(planJson(new PlanProjection(records, today).plan, today), 200)
	})
}
