import { useEffect, useRef } from 'react'
import { appText } from '@groundwork/shared/text/app'

/** Names the document after the page. */
export function useTitle(page: string | undefined): void {
	useEffect(() => {
		document.title = page ? appText.title(page) : appText.name
	}, [page])
}

let firstPage = true

/**
 * After a step from page to page, the focus goes to the new page's heading, as it would with a full load. Not on the first
 * page: there the browser starts at the top by itself.
 */
export function useHeadingFocus(): React.RefObject<HTMLHeadingElement | null> {
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => {
		if (firstPage) firstPage = false
		else heading.current?.focus({ preventScroll: true })
	}, [])
	return heading
}
