import { emptyValue } from '@groundwork/shared/model/fields'
import type { Field } from '@groundwork/shared/model/fields'
import { codeLabel } from '@groundwork/shared/text/codes'
import { fieldText } from '@groundwork/shared/text/fields'
import { Fragment } from 'react'
import { useValue } from 'tldraw'
import type { Fielded } from './Fielded'

/** Fields to read, for whoever may not fill them in: those that say something. */
export function FieldFacts({ of, names }: { of: Fielded; names: readonly string[] }) {
	const facts = useValue(
		`facts ${of.id}`,
		() =>
			names.flatMap((name) => {
				const field = of.fields[name]
				const words = field && saysSomething(of, name) ? wordsOf(field, of.read(name)) : ''
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

function wordsOf(field: Field, value: unknown): string {
	switch (field.type) {
		case 'code':
			return codeLabel(field.codes, String(value))
		case 'codes':
			return field.codes
				.filter((code) => Object.hasOwn(value as object, code))
				.map((code) => codeLabel(field.codes, code))
				.join(', ')
		case 'scale':
			return fieldText.scaleOf(Number(value), field.to)
		default:
			return String(value)
	}
}
