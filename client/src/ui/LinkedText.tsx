import { findLinks } from './links'

/** Plain text as it was typed, with the pages it names to go to. */
export function LinkedText({ text }: { text: string }) {
	return findLinks(text).map(({ text: words, href }, i) =>
		href ? (
			// Parts have no identity but their place.
			// oxlint-disable-next-line react/no-array-index-key
			<a key={i} href={href} target="_blank" rel="noopener noreferrer nofollow">
				{words}
			</a>
		) : (
			words
		),
	)
}
