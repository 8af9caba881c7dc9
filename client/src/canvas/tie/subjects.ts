import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { tieText } from '@groundwork/shared/text/ties'
import { Box } from 'tldraw'
import type { Editor, TLPageId } from 'tldraw'
import { cardTitle } from '../card/cardTitle'
import { cardsOf, isCard } from '../card/cards'
import { tieBounds } from '../impediment/ties'
import { approachName, approachNameByKey, aspectName, aspectNameByKey } from '../labels'
import { layoutOf, mapsOf } from '../map/maps'
import { showPanel } from '../panels'
import { bringIntoView } from '../ui/bringIntoView'
import { visit } from '../ui/visit'
import type { End } from '@groundwork/shared/plan/drawing/route'

const holder = (subject: Subject) => (subject.kind === 'cell' ? subject.map : subject.card)

/** Where an end lies on a page; nothing if it is gone or on another page. */
export function endOn(editor: Editor, subject: Subject, page: TLPageId | undefined): End | undefined {
	const rect = tieBounds(editor, subject)
	if (!rect || page === undefined || editor.getAncestorPageId(holder(subject)) !== page) return undefined
	return { rect, map: subject.kind === 'cell' ? editor.getShapePageBounds(subject.map) : undefined }
}

/** Whether it is still on the board. */
export const isThere = (editor: Editor, subject: Subject): boolean => tieBounds(editor, subject) !== undefined

/** As people read it. */
export function subjectName(editor: Editor, subject: Subject): string {
	if (subject.kind === 'cell')
		return tieText.cell(aspectNameByKey(editor, subject.aspect), approachNameByKey(editor, subject.approach))
	const card = editor.getShape(subject.card)
	return isCard(card) ? cardTitle(card) : ''
}

/** Goes there: selects a card, opens a cell. */
export function visitSubject(editor: Editor, subject: Subject): void {
	const page = editor.getAncestorPageId(holder(subject))
	if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
	if (subject.kind === 'card') {
		visit(editor, subject.card)
		return
	}
	editor.setCurrentTool('select.idle')
	const bounds = tieBounds(editor, subject)
	if (bounds) bringIntoView(editor, Box.From(bounds))
	showPanel(editor, subject)
}

export interface NamedSubject {
	subject: Subject
	name: string
}

/** Every card and cell of the page, the cards first. */
export function subjectsHere(editor: Editor): NamedSubject[] {
	const cards = cardsOf(editor).map((card): NamedSubject => ({
		subject: { kind: 'card', card: card.id },
		name: cardTitle(card),
	}))
	const cells = mapsOf(editor).flatMap((map) =>
		layoutOf(editor, map).rows.flatMap((row) =>
			layoutOf(editor, map).columns.map((column): NamedSubject => ({
				subject: { kind: 'cell', map: map.id, aspect: row.key, approach: column.key },
				name: tieText.cell(aspectName(row.aspect), approachName(column.approach)),
			})),
		),
	)
	return [...cards, ...cells]
}
