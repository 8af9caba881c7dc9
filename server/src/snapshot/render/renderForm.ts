import type { Retention } from '@groundwork/shared/protocol/record'
import type { SealedEntry } from '@groundwork/shared/protocol/seal'
import type { SealedHeader, SnapshotAsset, SnapshotParts } from '@groundwork/shared/protocol/snapshot'
import { comparePlans } from '@groundwork/shared/plan/compare/comparePlans'
import { differenceGroups } from '@groundwork/shared/plan/compare/differenceGroups'
import { makeReport } from '@groundwork/shared/record/report/makeReport'
import { readInput } from '@groundwork/shared/record/report/readInput'
import type { ReportInput, Since } from '@groundwork/shared/record/report/ReportInput'
import type { Language } from '@groundwork/shared/text/language'
import { shownState } from '../content/boardState.js'
import type { ShownState } from '../content/boardState.js'
import type { FrozenState } from '../boardStates.js'
import { inLanguage } from '../thread/inLanguage.js'
import { csvFiles } from './csv.js'
import { boardDrawings } from './drawings.js'
import { loadFonts } from './fonts.js'
import type { Fonts } from './fonts.js'
import type { MadeForm } from '@groundwork/shared/model/domain'
import { renderHtml } from './html.js'
import { imageFiles } from './images.js'
import type { PackedImages } from './images.js'
import { renderPdf } from './pdf.js'
import type { OnProgress } from './pdf.js'
import { renderPng } from './png.js'
import { readme } from './readme.js'
import { utf8, zipped } from './zipped.js'
import type { PackedFile } from './zipped.js'

/** The snapshot before, as far as the same reader may see it. */
export type Before = { kind: 'first' } | { kind: 'gone'; number: number } | ({ kind: 'frozen' } & FrozenState)

export interface RenderAsks {
	form: MadeForm
	language: Language
	sealed: SealedHeader
	/** Of the parts that the reader may see, and of no other. */
	state: FrozenState['state']
	entries: readonly SealedEntry[]
	retention: Retention
	before: Before
	/** The exported file, for the form that holds all others. */
	file?: string
}

/** What it takes from elsewhere while it works. */
export interface RenderHelp {
	/** How much is done, from 0 to 1. */
	onProgress: OnProgress
	findImages(assets: readonly SnapshotAsset[]): Promise<PackedImages>
}

/** A snapshot in one of its readable forms: the same bytes for the same snapshot and what was added to it. */
export async function renderForm(asks: RenderAsks, help: RenderHelp): Promise<Uint8Array> {
	help.onProgress(0)
	const { form, language, sealed } = asks
	const at = new Date(sealed.header.capturedAt)
	const fonts = await loadFonts()
	const shown = shownState(asks.state)
	const input = inLanguage(language, () => inputOf(asks, shown))
	switch (form) {
		case 'pdf':
			return inLanguage(language, () => renderPdf(makeReport(input), fonts, help.onProgress))
		case 'html':
			return utf8(inLanguage(language, () => renderHtml(makeReport(input))))
		case 'csv.zip':
			return zipped(
				inLanguage(language, () => csvFiles(input)),
				at,
			)
		case 'svg':
		case 'png': {
			const images = await help.findImages(input.assets)
			const svg = inLanguage(language, () => {
				const { pages, draw } = boardDrawings(shown.records, input, images)
				return draw(pages[0]!)
			})
			return form === 'svg' ? utf8(svg) : renderPng(svg, { maxSide: LONGER_SIDE })
		}
		case 'zip':
			return zipped(await everything(asks, shown, input, fonts, help), at)
	}
}

async function everything(
	{ language, file }: RenderAsks,
	{ records }: ShownState,
	input: ReportInput,
	fonts: Fonts,
	{ onProgress, findImages }: RenderHelp,
): Promise<PackedFile[]> {
	if (file === undefined) throw new Error('the whole of a snapshot was asked for without its file')
	const images = await findImages(input.assets)
	const report = inLanguage(language, () => makeReport(input))
	const pdf = await inLanguage(language, () =>
		renderPdf(report, fonts, (done) => onProgress(done * PDF_SHARE)),
	)
	const drawings = inLanguage(language, () => {
		const { pages, draw } = boardDrawings(records, input, images)
		return pages.map((page, at) => {
			onProgress(PDF_SHARE + (at / pages.length) * DRAWING_SHARE)
			return { path: `drawing${at > 0 ? `-${at + 1}` : ''}.svg`, svg: draw(page) }
		})
	})
	const png = await renderPng(drawings[0]!.svg, { maxSide: LONGER_SIDE })
	return inLanguage(language, () => {
		const files: PackedFile[] = [
			{ path: 'snapshot.json', bytes: utf8(file) },
			{ path: 'report.pdf', bytes: pdf },
			{ path: 'report.html', bytes: utf8(renderHtml(report)) },
			{ path: 'drawing.png', bytes: png },
			...drawings.map(({ path, svg }) => ({ path, bytes: utf8(svg) })),
			...csvFiles(input).map(({ path, bytes }) => ({ path: `csv/${path}`, bytes })),
			...imageFiles(images),
		]
		const paths = files.map(({ path }) => path)
		return [{ path: 'README.txt', bytes: utf8(readme(input, paths, images)) }, ...files]
	})
}

/** Of the time that the form with all others takes. */
const PDF_SHARE = 0.5
const DRAWING_SHARE = 0.2

/** Of a drawing as a picture, in pixels: a sheet of paper at 300 to the inch. */
const LONGER_SIDE = 3300

function inputOf({ sealed, state, entries, retention, before }: RenderAsks, shown: ShownState): ReportInput {
	const parts = Object.fromEntries(
		Object.entries(state.parts).map(([part, text]) => [part, JSON.parse(text) as unknown]),
	) as SnapshotParts
	const { records, plan } = shown
	return readInput({ sealed, parts, entries, retention, records, plan }, sinceOf(before, shown))
}

function sinceOf(before: Before, after: ShownState): Since {
	if (before.kind !== 'frozen') return before
	const { plan } = shownState(before.state)
	const differences = comparePlans(plan, after.plan, after.assessedOn)
	return {
		kind: 'compared',
		number: before.sealed.header.number,
		groups: differenceGroups(plan, after.plan, differences).map(({ heading, summary, items }) => ({
			heading,
			summary,
			items: items.map(({ sentence }) => sentence),
		})),
	}
}
