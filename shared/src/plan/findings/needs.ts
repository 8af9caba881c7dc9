import type { Finding, PlanCard, PlanTie } from '../Plan.js'
import { found } from './found.js'

/** The needs of teachers that nobody answers: a provider is tied to a need by "answers". */
export function needFindings(
	needs: readonly PlanCard<'support_need'>[],
	ties: readonly PlanTie[],
	isProvider: (card: string) => boolean,
): Finding[] {
	const provided = new Set<string>()
	for (const { meaning, from, to } of ties) {
		if (meaning === 'answers' && from.kind === 'card' && to.kind === 'card' && isProvider(from.card))
			provided.add(to.card)
	}
	return needs
		.filter(({ id }) => !provided.has(id))
		.map(({ id, setAside }) => found('need_without_provider', { kind: 'card', card: id }, setAside))
}
