import type { Thread } from '@groundwork/shared/discussion/threads'
import type { CommentRecord } from '@groundwork/shared/model/discussion'
import { newCommentId, newThreadId } from '@groundwork/shared/model/ids'
import { expect, test } from 'vitest'
import { searchComments } from './searchComments'

const AT = '2027-03-01T08:00:00.000Z'
const people = { ada: { id: 'ada', name: 'Ada' }, ben: { id: 'ben', name: 'Ben' } }

function thread(said: [keyof typeof people, string][], resolved = false): Thread {
	const id = newThreadId()
	const comments = said.map(([by, text], at): CommentRecord => ({
		id: newCommentId(),
		typeName: 'comment',
		thread: id,
		number: at + 1,
		author: people[by],
		text,
		createdAt: AT,
		editedAt: null,
		deletedAt: text === '' ? AT : null,
		deletedBy: text === '' ? 'author' : null,
	}))
	return {
		id,
		typeName: 'thread',
		anchor: { kind: 'point', page: 'page:page' as never, x: 0, y: 0 },
		subject: { kind: 'point', name: '' },
		createdBy: people.ada,
		createdAt: AT,
		resolvedBy: resolved ? people.ben : null,
		resolvedAt: resolved ? AT : null,
		comments,
	}
}

const open = thread([
	['ada', 'Évaluations take two weeks'],
	['ben', 'Then begin in May'],
	['ben', ''],
])
const resolved = thread([['ben', 'Who pays for the evaluations?']], true)
const search = (query: string) => searchComments([open, resolved], query, () => 'Grading')

test('a comment is found by what it says, in resolved threads too, which is said', () => {
	expect(search('EVALUATIONS')).toEqual([
		{ place: { kind: 'comment', thread: open }, title: 'Ada · Grading', text: 'Évaluations take two weeks' },
		{
			place: { kind: 'comment', thread: resolved },
			title: 'Ben · Grading · resolved',
			text: 'Who pays for the evaluations?',
		},
	])
})

test('a comment is found by who said it, unless it was deleted', () => {
	expect(search('ben').map(({ text }) => text)).toEqual([
		'Then begin in May',
		'Who pays for the evaluations?',
	])
})

test('what a thread is on is no word of a comment, and nothing is found for nothing', () => {
	expect(search('grading')).toEqual([])
	expect(search(' ')).toEqual([])
})
