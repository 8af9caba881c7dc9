import { emptyValue } from '@groundwork/shared/model/fields'
import { fieldWords } from '@groundwork/shared/text/codes'
import { Fragment } from 'react'
import { useValue } from 'tldraw'
import type { Fielded } from './Fielded'
import './fields.css'

/** Fields to read, for whoever may not fill them in: those that say something. */
export function FieldFacts({ of, names }: { of: Fielded; names: readonly string[] }) {
	const facts = useValue(
		`facts ${of.id}`,
		() =>
			names.flatMap((name) => {
				const field = of.fields[name]
				const words = field && saysSomething(of, name) ? fieldWords(field, of.read(name)) : ''
				return words ? [{ name, label: of.texts[name]?.label ?? name, words }] : []
			}),
		[of, names],
	)
	if (facts.length === 0) return null
	return (
		<dl className="gw-facts">
			{facts.map(({ name, label, words }) => (
				<Fragment key={name}>
					<dt>{label}</dt>
					<dd>{words}</dd>
				</Fragment>
			))}
		</dl>
	)
}

/** Whether somebody filled it in: it is not what it was before anybody did. */
export function saysSomething(of: Fielded, name: string): boolean {
	const field = of.fields[name]
	const value = of.read(name)
	if (!field || value === undefined) return false
	return field.type === 'codes' ? Object.keys(value ?? {}).length > 0 : value !== emptyValue(field)
}
