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
 * What is loaded before a board can be used lies in few files: left to itself, the bundler makes one for every set of pages and
 * dialogs that share a module, and fifty small files compress worse than these few. No page gets a canvas that it does not show, and no
 * language either, whose sentences take the places of all the English ones.
 */
export function chunkOfTheFirstLoad() {
	let first: ((id: string) => string | null) | undefined
	return (id: string, modules: Modules): string | null => {
		first ??= sorted(modules)
		return first(id)
	}
}

function sorted(modules: Modules): (id: string) => string | null {
	const main = neededBy([MAIN], modules)
	const board = neededBy([BOARD], modules)
	const frozen = neededBy([FROZEN], modules)
	const pages = modules.getModuleInfo(APP)?.dynamicallyImportedIds ?? []
	const plain = neededBy(
		pages.filter((page) => page !== BOARD && page !== FROZEN),
		modules,
	)
	const words = neededBy(modules.getModuleInfo(LANGUAGE)?.dynamicallyImportedIds ?? [], modules)
	return (id) => {
		if (READER.test(id)) return null
		if (main.has(id)) return 'main'
		if (!board.has(id)) return null
		if (plain.has(id)) return 'pages'
		if (words.has(id)) return 'words'
		return frozen.has(id) ? 'canvas' : 'board'
	}
}

/** Whatever these modules import, and what that imports, but for what is fetched later. */
function neededBy(ids: readonly string[], modules: Modules): Set<string> {
	const needed = new Set(ids)
	for (const id of needed) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) needed.add(next)
	return needed
}
