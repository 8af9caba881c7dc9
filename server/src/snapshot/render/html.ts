import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { reportText } from '@groundwork/shared/text/report'
import type { Report } from '@groundwork/shared/record/report/Report'
import { blocksHtml, factsHtml } from './html/blocks.js'
import { STYLE } from './html/style.js'

/** Nothing runs in it, and nothing is fetched for it. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A report as one page that needs nothing else. Whatever people wrote is text in it, and never markup. */
export function renderHtml(report: Report): string {
	const { language, title, cover, sections, foot } = report
	// nothing in it is waited for, so that it is no promise
	const page = html`<!doctype html>
		<html lang="${language}">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="referrer" content="no-referrer" />
				<meta name="color-scheme" content="light dark" />
				<title>${title}</title>
				<style>
					${raw(STYLE)}
				</style>
			</head>
			<body>
				<header class="cover">
					<p class="kicker">${cover.kicker}</p>
					<h1>${cover.heading}</h1>
					<p class="name">${reportText.several([cover.name, cover.kind])}</p>
					<p class="purpose">${cover.purpose}</p>
					${factsHtml(cover.facts)}
					<p class="note">${cover.note}</p>
				</header>
				<nav aria-labelledby="contents">
					<h2 id="contents">${reportText.contents}</h2>
					<ol>
						${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li> `)}
					</ol>
				</nav>
				<main>
					${sections.map(
						({ id, heading, blocks }) =>
							html`<section aria-labelledby="${id}">
								<h2 id="${id}">${heading}</h2>
								${blocksHtml(blocks, id)}
							</section> `,
					)}
				</main>
				<footer>
					<p>${foot.name}</p>
					<p class="hash">${foot.hash}</p>
				</footer>
			</body>
		</html> ` as HtmlEscapedString
	return page.toString()
}
