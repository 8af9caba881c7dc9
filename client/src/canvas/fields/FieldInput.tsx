import type { Field } from '@groundwork/shared/model/fields'
import { codeLabel } from '@groundwork/shared/text/codes'
import { fieldText } from '@groundwork/shared/text/fields'
import { useId } from 'react'
import { useEditor, useValue } from 'tldraw'
import { SharedText } from '../typing/SharedText'
import type { Fielded } from './Fielded'
import './fields.css'

interface FieldInputProps {
	of: Fielded
	name: string
	/** Where it is shown without a label beside it, as in a table, the label is only read aloud. */
	bare?: boolean
	/** The panel it lies in opens with the caret here. */
	first?: boolean
	testId?: string
}

/** One field of anything, to be filled in. It is written as it changes, and alone; undo stops where somebody came to it. */
export function FieldInput({ of, name, bare, first, testId }: FieldInputProps) {
	const editor = useEditor()
	const field = of.fields[name]
	const text = of.texts[name]
	const value = useValue(`field ${of.id} ${name}`, () => of.read(name), [of, name])
	if (!field || !text || field.type === 'key') return null
	const mark = () => editor.markHistoryStoppingPoint(`edit ${name}`)
	const write = (next: unknown) => {
		mark()
		of.write(name, next)
	}
	const { label, placeholder } = text
	if (field.type === 'codes') {
		return <CodeSet field={field} label={label} value={value} testId={testId} onChange={write} />
	}
	if (field.type === 'scale') {
		const Part = bare ? ScaleChoice : Scale
		return <Part field={field} label={label} value={value} testId={testId} onChange={write} />
	}
	const input =
		field.type === 'text' ? (
			<SharedText
				key={of.id}
				multiline={Boolean(field.long)}
				label={label}
				{...(placeholder ? { placeholder } : {})}
				text={{
					read: () => of.read(name) as string | undefined,
					write: (next) => of.write(name, next),
				}}
				maxLength={field.most}
				{...(first ? { first } : {})}
				{...(testId ? { testId } : {})}
				onFocus={mark}
			/>
		) : field.type === 'date' ? (
			<input
				type="date"
				aria-label={label}
				value={typeof value === 'string' ? value : ''}
				data-testid={testId}
				data-first-focus={first || undefined}
				onChange={(event) => write(event.currentTarget.value)}
			/>
		) : (
			<CodeChoice
				of={of}
				name={name}
				field={field}
				label={label}
				value={value}
				testId={testId}
				first={first}
				bare={bare}
				onChange={write}
			/>
		)
	if (bare) return input
	return (
		<label className="gw-field">
			<span>{label}</span>
			{input}
		</label>
	)
}

interface PartProps<Type extends Field['type']> {
	field: Extract<Field, { type: Type }>
	label: string
	value: unknown
	testId: string | undefined
	onChange: (value: unknown) => void
}

interface CodeChoiceProps extends PartProps<'code'>, Pick<FieldInputProps, 'of' | 'name'> {
	first: boolean | undefined
	bare: boolean | undefined
}

/** One of some codes. What cannot be chosen now is not on offer, and a sentence says what to do first. */
function CodeChoice(props: CodeChoiceProps) {
	const { of, name, field, label, value, testId, first, bare, onChange } = props
	const hint = useId()
	const refused = useValue(
		`refused ${of.id} ${name}`,
		() => new Map(field.codes.map((code) => [code, value === code ? undefined : of.refuses?.(name, code)])),
		[of, name, field, value],
	)
	const reason = [...refused.values()].find(Boolean)
	return (
		<>
			<select
				aria-label={label}
				aria-describedby={reason && !bare ? hint : undefined}
				title={bare ? reason : undefined}
				value={typeof value === 'string' ? value : ''}
				data-testid={testId}
				data-first-focus={first || undefined}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{field.default === '' && <option value="">{fieldText.notSaid}</option>}
				{field.codes.map((code) => (
					<option key={code} value={code} disabled={Boolean(refused.get(code))}>
						{codeLabel(field.codes, code)}
					</option>
				))}
			</select>
			{reason && !bare && <small id={hint}>{reason}</small>}
		</>
	)
}

function CodeSet({ field, label, value, testId, onChange }: PartProps<'codes'>) {
	const chosen = (value ?? {}) as Readonly<Record<string, true>>
	return (
		<fieldset className="gw-choices" data-testid={testId}>
			<legend>{label}</legend>
			{field.codes.map((code) => (
				<label key={code} className="gw-choice">
					<input
						type="checkbox"
						checked={Boolean(chosen[code])}
						onChange={(event) => {
							const { [code]: _was, ...others } = chosen
							onChange(event.currentTarget.checked ? { ...others, [code]: true } : others)
						}}
					/>
					{codeLabel(field.codes, code)}
				</label>
			))}
		</fieldset>
	)
}

/** Steps beside each other; the chosen one, chosen again, is taken back where nothing need be said. */
function Scale({ field, label, value, testId, onChange }: PartProps<'scale'>) {
	return (
		<fieldset className="gw-scale" data-testid={testId}>
			<legend>{label}</legend>
			<div>
				{stepsOf(field).map((step) => (
					<button
						key={step}
						type="button"
						aria-pressed={value === step}
						aria-label={`${label}: ${fieldText.scaleOf(step, field.to)}`}
						data-testid={testId && `${testId}-${step}`}
						onClick={() => onChange(value === step && field.default === null ? null : step)}
					>
						{step}
					</button>
				))}
			</div>
		</fieldset>
	)
}

/** The same in one line, as for a table. */
function ScaleChoice({ field, label, value, testId, onChange }: PartProps<'scale'>) {
	return (
		<select
			aria-label={label}
			value={typeof value === 'number' ? value : ''}
			data-testid={testId}
			onChange={({ currentTarget }) =>
				onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
			}
		>
			{field.default === null && <option value="">{fieldText.notSaid}</option>}
			{stepsOf(field).map((step) => (
				<option key={step} value={step}>
					{fieldText.scaleOf(step, field.to)}
				</option>
			))}
		</select>
	)
}

const stepsOf = ({ from, to }: { from: number; to: number }) =>
	Array.from({ length: to - from + 1 }, (_, step) => from + step)
