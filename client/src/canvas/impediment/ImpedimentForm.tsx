import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import { impedimentDetailsText } from '@groundwork/shared/text/impediments'
import { useId, useMemo, useState } from 'react'
import { useEditor } from 'tldraw'
import { FieldInput } from '../fields/FieldInput'
import { impedimentFields } from '../fields/Fielded'
import { StatusSteps } from './StatusSteps'

type Name = keyof typeof IMPEDIMENT_FIELDS

/** An impediment for those who may change it: what it is, who can remove it, what is done about it, the rule behind it. */
export function ImpedimentForm({ pin }: { pin: ImpedimentShape }) {
	const editor = useEditor()
	const heading = useId()
	const { id, props } = pin
	const fielded = useMemo(() => impedimentFields(editor, id), [editor, id])
	// Only to begin with: a rule that is deleted letter by letter must not shut the group.
	const [ruled] = useState(Boolean(props.rule || props.rulePurpose))
	const input = (name: Name, testId = `impediment-${name}`) => (
		<FieldInput of={fielded} name={name} testId={testId} first={name === 'statement'} />
	)
	return (
		<>
			{input('statement')}
			<div>
				{input('severity', 'severity')}
				<small>{impedimentDetailsText.severityEnds}</small>
			</div>
			{input('kind')}
			<div className="gw-pair">
				{input('level')}
				{input('control')}
			</div>
			<section className="gw-impediment__group" aria-labelledby={heading}>
				<h4 id={heading}>{impedimentDetailsText.statusAndOwner}</h4>
				<StatusSteps pin={pin} />
				<div className="gw-pair">
					{input('status')}
					{input('owner')}
					{input('due')}
					{input('reviewOn')}
				</div>
				{input('escalatedTo')}
				{input('response')}
			</section>
			<details className="gw-impediment__group" open={ruled}>
				<summary data-testid="impediment-rule-group">{impedimentDetailsText.rule}</summary>
				{input('rule')}
				{input('rulePurpose')}
				{input('waivable')}
			</details>
		</>
	)
}
