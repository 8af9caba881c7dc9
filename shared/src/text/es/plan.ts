import type * as english from '../plan.js'

export const planText: typeof english.planText = {
	gone: 'Algo eliminado',
}
