import type { Dose } from '@groundwork/shared/model/domain'
import type { GridKind } from '@groundwork/shared/model/shapes/grid'
import { codeLabel } from '@groundwork/shared/text/codes'
import { fieldText } from '@groundwork/shared/text/fields'
import { useEditor, useValue } from 'tldraw'
import type { Fielded } from '../fields/Fielded'
import { DoseSign } from './DoseCell'

interface StepChoicesProps {
	of: Fielded
	name: string
	codes: readonly string[]
	grid: GridKind
}

/** The steps of a scale beneath each other, with the digit that chooses each on the cell itself. */
export function StepChoices({ of, name, codes, grid }: StepChoicesProps) {
	const editor = useEditor()
	const value = useValue('step', () => of.read(name), [of, name])
	const label = of.texts[name]?.label ?? name
	const choose = (code: string) => {
		editor.markHistoryStoppingPoint(`set ${name}`)
		of.write(name, code)
	}
	const shown = value === '' || value === undefined ? codes[0] : value
	return (
		<div role="radiogroup" aria-label={label} className="gw-choosesteps">
			{['', ...codes].map((code, at) => (
				<button
					key={code}
					type="button"
					// Radio buttons in a row would choose at every arrow key.
					// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
					role="radio"
					aria-checked={value === code}
					data-testid={`step-${code || 'none'}`}
					data-first-focus={(value === code && code !== '') || (value === '' && code === shown) || undefined}
					data-dose={grid === 'who_and_when' ? code : undefined}
					className="gw-choosestep"
					onClick={() => choose(code)}
				>
					{grid === 'who_and_when' && code !== '' && <DoseSign dose={code as Dose} />}
					<span>{code === '' ? fieldText.notSaid : codeLabel(codes, code)}</span>
					<kbd aria-hidden="true">{grid === 'who_and_when' ? at : code}</kbd>
				</button>
			))}
		</div>
	)
}
