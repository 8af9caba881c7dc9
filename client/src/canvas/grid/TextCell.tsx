import { gridText } from '@groundwork/shared/text/grids'
import { useValue } from 'tldraw'
import type { Fielded } from '../fields/Fielded'

/** Texts to read; they are written in the cell's panel. Several stand each beneath its name. */
export function TextCell({ of }: { of: Fielded }) {
	const names = Object.keys(of.fields)
	const values = useValue('texts', () => names.map((name) => (of.read(name) as string | undefined) ?? ''), [
		of,
	])
	const empty = values.every((value) => value === '')
	if (names.length === 1)
		return (
			<span className="gw-gridcell__text" data-empty={empty}>
				{empty ? <Invitation /> : values[0]}
			</span>
		)
	return (
		<span className="gw-gridcell__texts" data-empty={empty}>
			{empty && <Invitation />}
			{names.map((name, at) =>
				values[at] === '' ? null : (
					<span key={name} className="gw-gridcell__named">
						<small>{of.texts[name]?.label}</small>
						<span>{values[at]}</span>
					</span>
				),
			)}
		</span>
	)
}

export function Invitation() {
	return <span className="gw-gridcell__invitation">{gridText.add}</span>
}
