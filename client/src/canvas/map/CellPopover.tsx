import { FITS } from '@groundwork/shared/model/domain'
import type { Fit } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { fitKeys, mapFormText } from '@groundwork/shared/text/mapForms'
import { fitMeanings } from '@groundwork/shared/text/formLabels'
import { categoryQuestions, fitLabels } from '@groundwork/shared/text/labels'
import { useCallback } from 'react'
import { useEditor, useValue } from 'tldraw'
import { FitSign } from '../../ui/FitSign'
import { mayDraw } from '../access'
import { AssessedLine } from '../authorship/AssessedLine'
import { anchorOnCell } from '../discussion/anchors'
import { ThreadsHere } from '../discussion/ThreadsHere'
import { approachName, aspectName } from '../labels'
import { closePanel } from '../panels'
import { Popover } from '../ui/Popover'
import { useFitColours } from '../ui/useFitColours'
import { CellFields } from './CellFields'
import { CellTies } from './CellTies'
import { cellOf, judge } from './judge'
import { cellBounds } from './maps'
import type { CellAddress } from './maps'
import { useCloseWhenGone } from './useCloseWhenGone'
import './panels.css'

/** One cell: its question, the five verdicts, all that is written about it, and what follows from it. */
export function CellPopover({ map, address }: { map: MapShape; address: CellAddress }) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const anchor = useCallback(() => cellBounds(editor, address), [editor, address])
	const aspect = map.props.aspects[address.aspect]
	const approach = map.props.approaches[address.approach]
	useCloseWhenGone(!aspect || !approach)
	if (!aspect || !approach) return null
	const cell = cellOf(map, address.aspect, address.approach)
	const heading = `${aspectName(aspect)} × ${approachName(approach)}`

	return (
		<Popover
			label={heading}
			testId="cell-popover"
			anchor={anchor}
			onClose={() => closePanel(editor)}
			onKey={(event) => {
				const fit = FITS.find((code) => fitKeys[code] === event.key)
				if (fit && mayChange && !takesDigits(event.target)) judge(editor, address, fit)
			}}
		>
			<header className="gw-popover__head">
				<h3>{aspectName(aspect)}</h3>
				<p>{approachName(approach)}</p>
			</header>
			<p className="gw-popover__question">{categoryQuestions[aspect.category]}</p>
			<div
				role="radiogroup"
				aria-label={mapFormText.verdict}
				aria-disabled={!mayChange}
				className="gw-verdicts"
			>
				{FITS.filter((fit) => mayChange || fit === cell.fit).map((fit) => (
					<Verdict
						key={fit}
						fit={fit}
						meaning={fitMeanings[aspect.category][fit]}
						chosen={cell.fit === fit}
						disabled={!mayChange}
						onChoose={() => judge(editor, address, fit)}
					/>
				))}
			</div>
			<AssessedLine address={address} fit={cell.fit} />
			<CellFields map={map.id} aspect={address.aspect} approach={address.approach} mayChange={mayChange} />
			<CellTies address={address} />
			<ThreadsHere anchor={anchorOnCell(address)} />
		</Popover>
	)
}

/** Whether a digit pressed there is meant for it, and is no verdict. */
const takesDigits = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('input, textarea, select, fieldset') !== null

interface VerdictProps {
	fit: Fit
	meaning: string
	chosen: boolean
	disabled: boolean
	onChoose: () => void
}

function Verdict({ fit, meaning, chosen, disabled, onChoose }: VerdictProps) {
	const colours = useFitColours(fit)
	return (
		<button
			type="button"
			// Five radio buttons in a row would judge at every arrow key.
			// oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
			role="radio"
			aria-checked={chosen}
			disabled={disabled}
			data-testid={`fit-${fit}`}
			data-first-focus={chosen || undefined}
			className="gw-verdict"
			style={colours}
			onClick={onChoose}
		>
			<FitSign fit={fit} />
			<span className="gw-verdict__word">{fitLabels[fit]}</span>
			<span className="gw-verdict__meaning">{meaning}</span>
			<kbd aria-hidden="true">{fitKeys[fit]}</kbd>
		</button>
	)
}
