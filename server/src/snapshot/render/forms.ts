import type { MadeForm } from '@groundwork/shared/model/domain'

export const FORM_TYPES: Record<MadeForm, string> = {
	pdf: 'application/pdf',
	html: 'text/html; charset=utf-8',
	'csv.zip': 'application/zip',
	zip: 'application/zip',
	svg: 'image/svg+xml',
	png: 'image/png',
}
