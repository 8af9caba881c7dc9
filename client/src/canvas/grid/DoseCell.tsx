import { doseLabels } from '@groundwork/shared/text/formLabels'
import { DOSES } from '@groundwork/shared/model/domain'
import type { Dose } from '@groundwork/shared/model/domain'
import { useValue } from 'tldraw'
import type { Fielded } from '../fields/Fielded'
import { NoteMark } from '../map/marks'
import { Invitation } from './TextCell'

/** How much, in a word, a tint, and as many bars as there is of it. */
export function DoseCell({ of }: { of: Fielded }) {
	const dose = useValue('dose', () => of.read('dose') as Dose | '', [of])
	const noted = useValue('noted', () => Boolean(of.read('note')), [of])
	return (
		<span className="gw-dose" data-dose={dose}>
			{dose ? <DoseSign dose={dose} /> : null}
			<span className="gw-dose__word">{dose ? doseLabels[dose] : <Invitation />}</span>
			{noted && <NoteMark />}
		</span>
	)
}

export function DoseSign({ dose }: { dose: Dose }) {
	const filled = DOSES.indexOf(dose)
	return (
		<svg width="17" height="14" viewBox="0 0 17 14" aria-hidden="true">
			{[0, 1, 2, 3].map((bar) => (
				<rect
					key={bar}
					x={0.75 + bar * 4.25}
					y={9 - bar * 2.75}
					width="2.75"
					height={4.25 + bar * 2.75}
					fill={bar < filled ? 'currentColor' : 'none'}
					stroke="currentColor"
					strokeWidth="0.75"
				/>
			))}
		</svg>
	)
}
