import { html } from 'hono/html'
import type { Block, Cell, Fact, Table } from '@groundwork/shared/record/report/Report'
import { heatMapHtml } from './heatMap.js'

type Markup = ReturnType<typeof html>

/** Blocks one after the other. `id` is that of their section: names within the page are made of it. */
export const blocksHtml = (blocks: readonly Block[], id: string): Markup[] =>
	blocks.map((block, at) => blockHtml(block, `${id}-${at + 1}`))

export const factsHtml = (facts: readonly Fact[]): Markup =>
	html`<dl>
		${facts.map(
			({ label, value }) =>
				html`<div>
					<dt>${label}</dt>
					<dd>${value}</dd>
				</div> `,
		)}
	</dl> `

function blockHtml(block: Block, id: string): Markup {
	switch (block.kind) {
		case 'heading':
			return block.level === 3 ? html`<h3>${block.text}</h3> ` : html`<h4>${block.text}</h4> `
		case 'paragraph':
			return html`<p>${block.text}</p> `
		case 'facts':
			return factsHtml(block.facts)
		case 'list': {
			const items = block.items.map((item) => html`<li>${item}</li> `)
			return block.ordered
				? html`<ol>
						${items}
					</ol> `
				: html`<ul>
						${items}
					</ul> `
		}
		case 'table':
			return tableHtml(block)
		case 'heatMap':
			return heatMapHtml(block, id)
		case 'signOff':
			return html`<div class="sign-off">
				${Array.from(
					{ length: block.lines },
					() => html`<p>${block.labels.map((label) => html`<span>${label}</span>`)}</p> `,
				)}
			</div> `
	}
}

/** Roles are told outright: on a phone each row is laid out as a list of its cells, and stays a row to those who listen. */
const tableHtml = ({ caption, columns, rows }: Table): Markup =>
	html`<table role="table">
		<caption>
			${caption}
		</caption>
		<thead role="rowgroup">
			<tr role="row">
				${columns.map(({ head }) => html`<th role="columnheader" scope="col">${head}</th>`)}
			</tr>
		</thead>
		<tbody role="rowgroup">
			${rows.map(
				(row) =>
					html`<tr role="row">
						${row.map((cell, at) => cellHtml(cell, at, columns[at]?.head ?? ''))}
					</tr> `,
			)}
		</tbody>
	</table> `

function cellHtml(cell: Cell, at: number, head: string): Markup {
	const words =
		typeof cell === 'string' ? html`${cell}` : html`<span class="fit fit-${cell.fit}">${cell.text}</span>`
	return at === 0
		? html`<th role="rowheader" scope="row">${words}</th>`
		: html`<td role="cell" data-head="${head}">${words}</td>`
}
