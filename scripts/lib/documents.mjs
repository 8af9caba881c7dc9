import { missingPrograms } from './debian.mjs'

/** Debian's packages of what the tests read PDFs with, where it is missing. */
export const missingReaders = () =>
	missingPrograms({ pdftotext: 'poppler-utils', pdfinfo: 'poppler-utils', qpdf: 'qpdf' })
