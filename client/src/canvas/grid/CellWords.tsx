import { codeLabel } from '@groundwork/shared/text/codes'
import { gridText } from '@groundwork/shared/text/grids'
import { useValue } from 'tldraw'
import type { Fielded } from '../fields/Fielded'

/** What a cell holds, for whoever may only read it. */
export function CellWords({ of }: { of: Fielded }) {
	const said = useValue(
		'what is said',
		() =>
			Object.entries(of.fields).flatMap(([name, field]) => {
				const value = of.read(name)
				if (typeof value !== 'string' || value === '') return []
				return [{ name, words: field.type === 'code' ? codeLabel(field.codes, value) : value }]
			}),
		[of],
	)
	if (said.length === 0) return <p className="gw-popover__note">{gridText.nothingYet}</p>
	return (
		<dl className="gw-facts">
			{said.map(({ name, words }) => (
				<div key={name}>
					<dt>{of.texts[name]?.label}</dt>
					<dd className="gw-popover__note">{words}</dd>
				</div>
			))}
		</dl>
	)
}
