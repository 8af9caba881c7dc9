import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compiled } from '../http/support.js'

/** What others see in files of ours: tools that know nothing of us read them. */

/** Runs a tool on a PDF, and answers with what it prints. */
function read(tool: string, pdf: Uint8Array, ...options: string[]): string {
	const folder = mkdtempSync(join(tmpdir(), 'groundwork-pdf-'))
	const file = join(folder, 'file.pdf')
	try {
		writeFileSync(file, pdf)
		const output = tool === 'pdftotext' ? [file, '-'] : [file]
		return execFileSync(tool, [...options, ...output], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT')
			throw new Error(
				`${tool} is missing, which these tests read PDFs with. On Debian, as root: apt-get install poppler-utils qpdf. On a Mac: brew install poppler qpdf.`,
				{ cause: error },
			)
		throw error
	} finally {
		rmSync(folder, { recursive: true })
	}
}

/** Its words, in the order in which they were written. */
export const pdfText = (pdf: Uint8Array): string => read('pdftotext', pdf, '-raw')

/** Title, pages and the like, by their names. */
export const pdfInfo = (pdf: Uint8Array): Record<string, string> =>
	Object.fromEntries(
		read('pdfinfo', pdf)
			.split('\n')
			.flatMap((line) => {
				const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
				return name === undefined ? [] : [[name, value ?? '']]
			}),
	)

/** The elements of its structure with their text, as a screen reader goes through them. */
export const pdfStructure = (pdf: Uint8Array): string => read('pdfinfo', pdf, '-struct-text')

/** @throws where its syntax or its streams are broken. */
export const checkPdf = (pdf: Uint8Array): string => read('qpdf', pdf, '--check')

const { unzipSync } = createRequire(compiled('app'))('fflate') as {
	unzipSync(zip: Uint8Array): Record<string, Uint8Array>
}

/** The files of an archive, by their paths. */
export const unzipped = (zip: Uint8Array): Map<string, Buffer> =>
	new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)]))
