import { useSearch } from 'wouter'
import { navigate } from 'wouter/use-browser-location'
import type { ViewName } from './views'

/** Which view is open stands in the address, so that the back button, a reload and a link keep it. */
const PARAMETER = 'view'

/** The view that the address names, whether there is one of that name or not; `undefined` on the canvas. */
export function useViewInAddress(): string | undefined {
	return new URLSearchParams(useSearch()).get(PARAMETER) ?? undefined
}

/** `path`: the address of the board, or of a snapshot of it. */
export const viewHref = (path: string, view: ViewName | 'canvas'): string =>
	view === 'canvas' ? path : `${path}?${PARAMETER}=${view}`

/** Opens a view of the board that is open. `about` names what it should begin with, in words of the view's own. */
export function openView(view: ViewName, about?: string): void {
	const query = new URLSearchParams({ [PARAMETER]: view, ...(about === undefined ? {} : { about }) })
	navigate(`${location.pathname}?${query}`)
}

/** Keeps in the address what the open view shows now. The back button still leaves the view at once. */
export function keepAbout(about: string): void {
	const query = new URLSearchParams(location.search)
	query.set('about', about)
	navigate(`${location.pathname}?${query}`, { replace: true })
}

/** What the view was asked to begin with. */
export function useAbout(): string | undefined {
	return new URLSearchParams(useSearch()).get('about') ?? undefined
}

/** Back to the canvas. */
export function closeView(): void {
	if (location.search) navigate(location.pathname)
}
