import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { READER } from './readerOfFiles.ts'

interface Modules {
	getModuleInfo(id: string): Rolldown.ModuleInfo | null
}

const MAIN = fileURLToPath(new URL('src/main.tsx', import.meta.url))
const APP = fileURLToPath(new URL('src/App.tsx', import.meta.url))
const LANGUAGE = fileURLToPath(new URL('src/ui/ownLanguage.ts', import.meta.url))
const BOARD = fileURLToPath(new URL('src/pages/board/BoardPage.tsx', import.meta.url))
const FROZEN = fileURLToPath(new URL('src/records/SnapshotPage.tsx', import.meta.url))

/**
 * What a board loads lies in few files, of what it needs first and of what it fetches once it is at rest: left to itself, the
 * bundler makes one for every set of pages and dialogs that share a module, which is 130 more requests, and so many small files
 * compress worse. No page gets a canvas that it does not show, and no language either, whose sentences take the places of all the
 * English ones.
 */
export function chunksOfABoard() {
	let chunk: ((id: string) => string | null) | undefined
	return (id: string, modules: Modules): string | null => {
		chunk ??= sorted(modules)
		return chunk(id)
	}
}

function sorted(modules: Modules): (id: string) => string | null {
	const main = neededBy([MAIN], modules)
	const board = neededBy([BOARD], modules)
	const frozen = neededBy([FROZEN], modules)
	const plain = neededBy(
		fetchedBy([APP], modules).filter((page) => page !== BOARD && page !== FROZEN),
		modules,
	)
	const words = neededBy(fetchedBy([LANGUAGE], modules), modules)
	const later = new Set(board)
	for (const id of later) {
		// it fetches the other pages, and the words of another language
		if (main.has(id)) continue
		for (const next of neededBy(fetchedBy([id], modules), modules)) later.add(next)
	}
	return (id) => {
		if (READER.test(id)) return null
		if (main.has(id)) return 'main'
		if (board.has(id)) {
			if (plain.has(id)) return 'pages'
			if (words.has(id)) return 'words'
			return frozen.has(id) ? 'canvas' : 'board'
		}
		if (!later.has(id)) return null
		if (words.has(id)) return plain.has(id) ? null : 'laterWords'
		if (plain.has(id)) return 'laterPages'
		return frozen.has(id) ? 'laterFrozen' : 'later'
	}
}

/** Whatever these modules import, and what that imports, but for what is fetched later. */
function neededBy(ids: readonly string[], modules: Modules): Set<string> {
	const needed = new Set(ids)
	for (const id of needed) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(next)
	return needed
}

/** What these modules fetch themselves, at rest or when it is wanted. */
function fetchedBy(ids: readonly string[], modules: Modules): string[] {
	return ids.flatMap((id) => modules.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
}
