import { useMemo, useState } from 'react'
import type { Sections } from './sections'

/** What one opened and closed oneself; everything else as it is by itself, or, once all was opened or closed, as that. */
export function useOpenSections(): Sections & { all: boolean | undefined; setAll: (open: boolean) => void } {
	const [all, setAll] = useState<boolean>()
	const [own, setOwn] = useState<Readonly<Record<string, boolean>>>({})
	return useMemo(
		() => ({
			all,
			isOpen: (key, byItself) => own[key] ?? all ?? byItself,
			set: (key, open) => setOwn((before) => ({ ...before, [key]: open })),
			setAll(open) {
				setOwn({})
				setAll(open)
			},
		}),
		[all, own],
	)
}
