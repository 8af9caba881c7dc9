import { CURRICULUM_CONTROLS } from '@groundwork/shared/model/domain'
import { curriculumControlLabels } from '@groundwork/shared/text/formLabels'
import { gridText } from '@groundwork/shared/text/grids'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import type { Fielded } from '../fields/Fielded'
import { NoteMark } from '../map/marks'
import { ownPointer } from '../ui/useOwnKeys'
import { setField } from './gridFields'
import type { GridAddress } from './grids'

/** The five steps from what is prescribed to what the student decides, above those of the rows. */
export function ScaleHeading() {
	return (
		<span className="gw-steps gw-steps--named">
			{CURRICULUM_CONTROLS.map((step) => (
				<span key={step}>{curriculumControlLabels[step]}</span>
			))}
		</span>
	)
}

/** Where on it a row stands. A click on a step places it there, a click on the same step takes it away. */
export function ScaleCell({ of, address, name }: { of: Fielded; address: GridAddress; name: string }) {
	const editor = useEditor()
	const value = useValue('control', () => of.read('control'), [of])
	const noted = useValue('noted', () => Boolean(of.read('note')), [of])
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	return (
		<span className="gw-steps">
			{CURRICULUM_CONTROLS.map((step) => (
				<button
					key={step}
					type="button"
					// The cell takes the digits; Tab goes from grid to grid, not from step to step.
					tabIndex={-1}
					className="gw-step"
					disabled={!mayChange}
					aria-pressed={value === step}
					aria-label={gridText.step(name, curriculumControlLabels[step])}
					{...ownPointer}
					onClick={(event) => {
						event.stopPropagation()
						setField(editor, address, 'control', value === step ? '' : step)
					}}
				>
					<span>{step}</span>
				</button>
			))}
			{noted && <NoteMark />}
		</span>
	)
}
