import { DocumentRecordType, PageRecordType, TLDOCUMENT_ID } from '@tldraw/tlschema'
import type { TLPageId, TLRecord } from '@tldraw/tlschema'
import { getIndices } from '@tldraw/utils'
import type { IndexKey } from '@tldraw/utils'
import type * as Y from 'yjs'
import { QUESTIONS } from '../model/domain.js'
import type { ApproachCode, Template } from '../model/domain.js'
import { boardSchema } from '../model/schema.js'
import { environmentMap } from './environmentMap.js'
import { LAYOUT_VERSION, metaOf } from './layout.js'
import { questionPage, questionPageId, questionRecords } from './questionRecords.js'
import { putRecord } from './write.js'

/** The id tldraw gives the first page of a store, so that a store made before its content arrives shows the same page. */
export const FIRST_PAGE_ID = 'page:page' as TLPageId

export interface Seed {
	title: string
	template: Template
	/** The map's first columns. */
	approaches: readonly ApproachCode[]
}

/** The first content of a board. The server alone calls this, once: two clients that seed an empty board make two pages. */
export function seedCanvas(doc: Y.Doc, seed: Seed): void {
	doc.transact(() => {
		metaOf(doc).set('layout', LAYOUT_VERSION)
		metaOf(doc).set('schema', boardSchema.serialize())
		putRecord(doc, DocumentRecordType.create({ id: TLDOCUMENT_ID, name: seed.title }))
		for (const record of content(seed)) putRecord(doc, record)
	})
}

function content({ title, template, approaches }: Seed): TLRecord[] {
	const home = PageRecordType.create({ id: FIRST_PAGE_ID, name: 'Board', index: 'a1' as IndexKey })
	if (template === 'blank') return [home]
	if (template !== 'environment_map') return [home, ...questionRecords(template, FIRST_PAGE_ID)]
	const indices = getIndices(QUESTIONS.length)
	const others = QUESTIONS.filter((question) => question !== 'environment').flatMap((question, at) => [
		questionPage(question, indices[at + 1]!),
		...questionRecords(question, questionPageId(question)),
	])
	return [
		home,
		environmentMap(title, approaches, FIRST_PAGE_ID),
		...questionRecords('environment', FIRST_PAGE_ID),
		...others,
	]
}
