import type { InterimThing } from '@groundwork/shared/plan/coexistence'

/** Names the place of a rule in the view. */
export const ruleKey = (cohort: string, thing: InterimThing): string => `${cohort} ${thing}`

/** Brings a rule into sight, with the keys in it; whoever may only read it is brought to it. */
export function goToRule(view: HTMLElement | null, cohort: string, thing: InterimThing): void {
	const rule = view?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(ruleKey(cohort, thing))}"]`)
	rule?.scrollIntoView({ block: 'center' })
	const field = rule?.querySelector<HTMLElement>('textarea, input') ?? rule
	field?.focus({ preventScroll: true })
}
