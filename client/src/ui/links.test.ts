import { expect, test } from 'vitest'
import { findLinks } from './links'

const links = (text: string) => findLinks(text).flatMap(({ href }) => href ?? [])

test('[DISC-10] addresses of pages are links, without the full stop behind them', () => {
	expect(links('See https://example.org/a?b=c#d. And (http://example.org).')).toEqual([
		'https://example.org/a?b=c#d',
		'http://example.org',
	])
	expect(findLinks('See https://example.org now')).toEqual([
		{ text: 'See ' },
		{ text: 'https://example.org', href: 'https://example.org' },
		{ text: ' now' },
	])
})

test.each([
	'javascript:alert(1)',
	'data:text/html,<script>alert(1)</script>',
	'<a href="javascript:alert(1)">x</a>',
	'https://',
	'http:// example.org',
	'ftp://example.org',
	'vbscript:x',
])('[DISC-10] nothing else is one: %s', (text) => {
	expect(links(text)).toEqual([])
})

test.each(['', 'no link', '<b>x</b> https://a.example/<script> y', 'https://a.example https://b.example'])(
	'[DISC-10] no letter is lost or added: %s',
	(text) => {
		expect(
			findLinks(text)
				.map((part) => part.text)
				.join(''),
		).toBe(text)
	},
)
