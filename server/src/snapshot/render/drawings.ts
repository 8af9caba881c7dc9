import type { BoardRecord } from '@groundwork/shared/board/read'
import { boardDrawing } from '@groundwork/shared/plan/drawing/boardDrawing'
import type { Picture } from '@groundwork/shared/plan/drawing/Piece'
import type { ReportInput } from '@groundwork/shared/record/report/ReportInput'
import { moment } from '@groundwork/shared/record/report/when'
import { reportText } from '@groundwork/shared/text/report'
import { imageReference } from '../content/assetsOf.js'
import type { PackedImages } from './images.js'

/** The board as it was drawn, page after page. */
export interface BoardDrawings {
	/** The ids of the pages on which anything lies, in their order; of a board without a shape its first page. */
	pages: readonly string[]
	/** A page as SVG. */
	draw(page: string): string
}

export function boardDrawings(
	records: Readonly<Record<string, BoardRecord>>,
	{ header }: Pick<ReportInput, 'header'>,
	{ byId }: Pick<PackedImages, 'byId'>,
): BoardDrawings {
	const all = Object.values(records)
	const pictures = picturesOf(all, byId)
	const caption = reportText.several([
		reportText.footer(header.number, header.id),
		moment(header.capturedAt, header.timeZone),
	])
	const pages = all
		.filter((record) => record.typeName === 'page')
		.toSorted((a, b) => (a.index < b.index ? -1 : 1))
		.map(({ id }): string => id)
	const used = pages.filter((page) =>
		all.some((record) => record.typeName === 'shape' && record.parentId === page),
	)
	return {
		pages: used.length > 0 ? used : [pages[0] ?? ''],
		draw: (page) => boardDrawing(all, { page, pictures, caption }).svg,
	}
}

/** By the ids of the records that name them. */
const picturesOf = (
	records: readonly BoardRecord[],
	byId: PackedImages['byId'],
): ReadonlyMap<string, Picture> =>
	new Map(
		records.flatMap((record): [string, Picture][] => {
			const image = byId.get(imageReference(record) ?? '')
			if (!image) return []
			const { mimeType, bytes } = image
			return [[record.id, { mimeType, base64: Buffer.from(bytes).toString('base64') }]]
		}),
	)
