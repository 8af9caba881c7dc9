/** The readable forms of a snapshot, by the endings of their files. */
export const FORMS = ['pdf', 'html', 'csv.zip', 'zip', 'svg', 'png'] as const
export type Form = (typeof FORMS)[number]

export const FORM_TYPES: Record<Form, string> = {
	pdf: 'application/pdf',
	html: 'text/html; charset=utf-8',
	'csv.zip': 'application/zip',
	zip: 'application/zip',
	svg: 'image/svg+xml',
	png: 'image/png',
}
