import type { PlanImpediment } from '@groundwork/shared/plan/Plan'
import { useState } from 'react'
import type { FocusEvent } from 'react'

/**
 * A row stays where it is while somebody is in it: as it was when she came, it is filtered, sorted and grouped, however she or
 * others change it meanwhile. It would else be gone from under her hands at the first choice.
 */
export function useHeld(all: readonly PlanImpediment[]) {
	const [held, setHeld] = useState<PlanImpediment>()
	const onFocus = (event: FocusEvent<HTMLElement>) => {
		const id = event.target.closest<HTMLElement>('[data-impediment]')?.dataset['impediment']
		setHeld((before) => (before?.id === id ? before : all.find((one) => one.id === id)))
	}
	const onBlur = (event: FocusEvent<HTMLElement>) => {
		const to = event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-impediment]')
		// A window that loses the focus to another comes back to the same field.
		if (!to && document.hasFocus()) setHeld(undefined)
	}
	const placed = held ? all.map((one) => (one.id === held.id ? held : one)) : all
	return { placed, onFocus, onBlur }
}
