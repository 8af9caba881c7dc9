import type { ExportForm } from '../model/domain.js'

/** What people read when they take a snapshot along as a file. */

export const exportNames: Record<ExportForm, string> = {
	pdf: 'PDF',
	html: 'Web page (HTML)',
	'csv.zip': 'Tables (CSV, in a ZIP)',
	svg: 'Drawing (SVG)',
	png: 'Drawing (PNG)',
	json: 'Record (JSON)',
	zip: 'Everything (ZIP)',
}

export const exportUses: Record<ExportForm, string> = {
	pdf: 'To print, to hand in and to file.',
	html: 'To read on any screen, also aloud, with nothing but a browser.',
	'csv.zip': 'To count and sort in a spreadsheet; a page says what each column means.',
	svg: 'To enlarge as far as a poster.',
	png: 'To put into slides or a message.',
	json: 'The only one that proves itself: anybody can check it.',
	zip: 'All of these in one file, for the archive.',
}

export const exportText = {
	action: 'Export',
	label: (number: number) => `Export snapshot ${number}`,
	heading: (number: number) => `Take snapshot ${number} along as a file`,
	forms: 'As what?',
	copy: 'For whom is it?',
	copies: {
		redacted: 'For everybody',
		full: 'For leaders only',
	},
	copiesMean: {
		redacted: 'Without what only leaders see. It can be handed to anybody.',
		full: 'With impediments that were not published to the team.',
	},
	get: 'Download',
	getLabel: (form: string) => `${form}: download`,
	waiting: (form: string) => `${form}: waiting for its turn…`,
	making: (form: string) => `${form}: being made…`,
	makingShare: (form: string, percent: number) => `${form}: being made… ${percent} %`,
	stay: 'Leave this open until it is there.',
	cancel: 'Cancel',
	cancelLabel: (form: string) => `Cancel ${form}`,
	cancelled: 'Cancelled.',
	saved: (file: string) => `Saved as ${file}`,
	safe: (hint: string) => `The snapshot itself is safe. ${hint}`,
	goneOnly: 'Its content was destroyed. What remains, and proves the chain, is in the record.',
}
