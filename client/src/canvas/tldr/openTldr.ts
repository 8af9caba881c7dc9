import { LIMITS } from '@groundwork/shared/protocol/limits'
import { canvasText } from '@groundwork/shared/text/canvas'
import { openFileText } from '@groundwork/shared/text/boardFiles'
import type { Editor, TLPageId, TLRecord } from 'tldraw'
import { isShape } from 'tldraw'
import { mayDraw, mayRaiseImpediments } from '../access'
import type { Reporter } from '../assets/externalContent'
import { pageTitle } from '../questions/boardPages'
import { bringImages } from './bringImages'
import { fitForBoard } from './fitForBoard'
import { asFurtherPages } from './newPages'
import { readTldr } from './readTldr'
import { underNewIds } from './underNewIds'

/** A file that is not opened, with the sentence to say so. */
class FileRefused extends Error {}

/** One after the other, so that each says what became of it. */
export async function openTldrs(editor: Editor, reporter: Reporter, files: readonly File[]): Promise<void> {
	// oxlint-disable-next-line no-await-in-loop
	for (const file of files) await openTldr(editor, reporter, file)
}

/**
 * Adds what a file of tldraw holds to the board, as pages of its own, in one step of undo; what is on the board stays as it is. Says
 * what was added and what was left out, or why nothing was.
 */
async function openTldr(editor: Editor, reporter: Reporter, file: File): Promise<void> {
	const idle = reporter.busy(openFileText.opening)
	try {
		const { title, leftOut } = await open(editor, file)
		reporter.done(title, leftOut)
	} catch (error) {
		if (!(error instanceof FileRefused)) throw error
		reporter.failed(openFileText.failed(file.name), error.message)
	} finally {
		idle()
	}
}

async function open(editor: Editor, file: File): Promise<{ title: string; leftOut: string[] }> {
	checkRights(editor)
	if (file.size > LIMITS.boardFileBytes)
		throw new FileRefused(openFileText.tooLarge(LIMITS.boardFileBytes / (1024 * 1024)))
	const read = readTldr(await textOf(file))
	if ('fault' in read) throw new FileRefused(openFileText.faults[read.fault])
	const fitting = fitForBoard(read.records, mayRaiseImpediments(editor))
	if (!fitting.records.some(isShape)) throw new FileRefused(openFileText.nothing)
	checkRoom(editor, fitting.records)
	const { records, failures } = await bringImages(editor, fitting.records)
	if (!records.some(isShape)) throw new FileRefused(openFileText.images(failures.length, unlike(failures)))
	// It may have taken a while.
	checkRights(editor)
	checkRoom(editor, records)
	const pages = put(editor, records)
	return {
		title: openFileText.added(pages, records.filter(isShape).length, file.name),
		leftOut: [
			...said(read.unknown, openFileText.unknown),
			...said(fitting.impediments, openFileText.impediments),
			...said(fitting.unreadable, openFileText.unreadable),
			...said(failures.length, (count) => openFileText.images(count, unlike(failures))),
		],
	}
}

const said = (count: number, sentence: (count: number) => string) => (count > 0 ? [sentence(count)] : [])

const unlike = (sentences: readonly string[]) => [...new Set(sentences)].join(' ')

function checkRights(editor: Editor): void {
	if (!mayDraw(editor)) throw new FileRefused(canvasText.notAllowedCanvas)
}

async function textOf(file: File): Promise<string> {
	try {
		return await file.text()
	} catch (cause) {
		throw new FileRefused(openFileText.faults.notRead, { cause })
	}
}

function checkRoom(editor: Editor, records: readonly TLRecord[]): void {
	const { store } = editor
	const there = store.allRecords().filter(({ typeName }) => store.scopedTypes.document.has(typeName)).length
	const room = LIMITS.recordsPerBoard - there
	if (records.length > room) throw new FileRefused(openFileText.noRoom(records.length, Math.max(0, room)))
	const pages = records.filter(({ typeName }) => typeName === 'page').length
	if (editor.getPages().length + pages > LIMITS.pagesPerBoard)
		throw new FileRefused(openFileText.tooManyPages(LIMITS.pagesPerBoard))
	const most = editor.options.maxShapesPerPage
	if (mostOnOnePage(records) > most) throw new FileRefused(openFileText.crowdedPage(most))
}

function mostOnOnePage(records: readonly TLRecord[]): number {
	const parents = new Map(
		records.flatMap((record) => (isShape(record) ? [[record.id, record.parentId]] : [])),
	)
	const counts = new Map<string, number>()
	for (const [shape] of parents) {
		let page: string = shape
		for (let next = parents.get(shape); next !== undefined; next = parents.get(next as typeof shape))
			page = next
		counts.set(page, (counts.get(page) ?? 0) + 1)
	}
	return Math.max(0, ...counts.values())
}

/** Shows the first of the new pages. Returns how many there are. */
function put(editor: Editor, records: readonly TLRecord[]): number {
	const there = editor.getPages()
	const further = asFurtherPages(underNewIds(records), {
		last: there.at(-1)?.index,
		taken: there.flatMap(({ id, name }) => [name, pageTitle(editor, id)]),
		unnamed: openFileText.unnamedPage,
	})
	editor.markHistoryStoppingPoint('open file')
	editor.run(() => {
		editor.store.put(further.records)
		editor.setCurrentPage(further.pages[0]!.id satisfies TLPageId)
		editor.selectNone()
	})
	return further.pages.length
}
