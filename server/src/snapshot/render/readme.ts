import { exportFormsText } from '@groundwork/shared/text/exportForms'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import type { ReportInput } from '@groundwork/shared/record/report/ReportInput'
import type { PackedImages } from './images.js'

type What = keyof typeof exportFormsText.readme.what

const NAMES: [ending: RegExp, what: What][] = [
	[/^snapshot\.json$/, 'snapshot'],
	[/^report\.pdf$/, 'pdf'],
	[/^report\.html$/, 'html'],
	[/^drawing[-\d]*\.svg$/, 'svg'],
	[/^drawing\.png$/, 'png'],
	[/^csv\/data-dictionary\.csv$/, 'dictionary'],
]

/** What the files of an archive are, and how to see that nothing in them was changed. */
export function readme(
	{ header, seal, parts }: ReportInput,
	paths: readonly string[],
	{ missing, tooLarge }: Pick<PackedImages, 'missing' | 'tooLarge'>,
): string {
	const text = exportFormsText.readme
	const title = text.title(header.board.title, header.number)
	const named = NAMES.flatMap(([ending, what]) =>
		paths.filter((path) => ending.test(path)).map((path) => text.file(path, text.what[what])),
	)
	const folders = (['csv', 'images'] as const)
		.filter((folder) => paths.some((path) => path.startsWith(`${folder}/`)))
		.map((folder) => text.file(`${folder}/`, text.what[folder]))
	const notes = [
		...missing.map(text.missing),
		...tooLarge.map(text.tooLarge),
		...(parts.includes('leaders') ? [] : [text.leftOut]),
	]
	return [
		title,
		text.lead,
		text.files.toUpperCase(),
		...named,
		...folders,
		...(notes.length > 0 ? [notes.join('\n')] : []),
		text.verify.toUpperCase(),
		[...text.steps(snapshotsText.verifyCommand('snapshot.json')), '', seal.hash].join('\n'),
	]
		.map((paragraph) => `${paragraph}\n`)
		.join('\n')
		.replaceAll('\n', '\r\n')
}
