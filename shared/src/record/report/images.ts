import { reportText } from '../../text/report.js'
import { paragraph, section, table } from './blocks.js'
import type { Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'

/** The images by their hashes: their bytes are no part of a report. */
export function images({ assets }: ReportInput): Section {
	const { none, caption, id, type, bytes, hash, missing } = reportText.images
	return section(
		'images',
		reportText.headings.images,
		assets.length > 0
			? [
					table(
						caption,
						[
							[id, 2],
							[type, 1],
							[bytes, 1],
							[hash, 3],
						],
						assets.map((asset) => [
							asset.id,
							asset.mimeType || reportText.nothing,
							String(asset.bytes),
							asset.sha256 ?? missing,
						]),
					),
				]
			: [paragraph(none)],
	)
}
