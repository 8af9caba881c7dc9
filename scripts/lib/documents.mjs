import { spawnSync } from 'node:child_process'
import { installFromDebian, mayInstall } from './debian.mjs'

/** What the tests read PDFs with, by Debian's packages. */
const TOOLS = { pdftotext: 'poppler-utils', pdfinfo: 'poppler-utils', qpdf: 'qpdf' }

const isThere = (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined

/** Installs them where they are missing and may be. Elsewhere the tests that need them fail, and say what to do. */
export function testDocuments() {
	const missing = Object.keys(TOOLS).filter((tool) => !isThere(tool))
	if (missing.length > 0 && mayInstall()) installFromDebian(...new Set(missing.map((tool) => TOOLS[tool])))
}
