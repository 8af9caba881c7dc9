import { gridText } from '@groundwork/shared/text/grids'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { providersOf } from './answers'
import { CardChip } from './CardsCell'

/** Who helps with a need. One that nobody helps with stands out. */
export function ProvidersCell({ need }: { need: TLShapeId }) {
	const editor = useEditor()
	const providers = useValue('providers', () => providersOf(editor, need), [editor, need])
	if (providers.length === 0)
		return (
			<span className="gw-gridcell__nobody">
				<svg width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" aria-hidden="true">
					<path d="M7 1.5 13 12.5H1zM7 5.5v3.2M7 10.4v.2" strokeWidth="1.4" strokeLinejoin="round" />
				</svg>
				{gridText.nobody}
			</span>
		)
	return (
		<span className="gw-gridcell__cards">
			{providers.map((provider) => (
				<CardChip key={provider.id} card={provider} />
			))}
		</span>
	)
}
