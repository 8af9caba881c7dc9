import { IMPEDIMENT_KINDS, IMPEDIMENT_STATUSES, LEVELS } from '@groundwork/shared/model/domain'
import type { ImpedimentShape, ImpedimentShapeProps } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentKindLabels, impedimentStatusLabels, levelLabels } from '@groundwork/shared/text/labels'
import { CodeSelect } from '../ui/CodeSelect'
import type { LiveText } from '../typing/LiveText'
import { SharedText } from '../typing/SharedText'
import { Severity } from './Severity'

const STATEMENT_LENGTH = 2000

interface ImpedimentFieldsProps {
	pin: ImpedimentShape
	statement: LiveText
	/** Before a change, so that undo stops there. */
	mark: () => void
	put: (part: Partial<ImpedimentShapeProps>) => void
}

/** An impediment for those who may change it. Each field is written as it changes, and alone. */
export function ImpedimentFields({ pin: { props }, statement, mark, put }: ImpedimentFieldsProps) {
	return (
		<>
			<label className="gw-field">
				<span>{impedimentText.statement}</span>
				<SharedText
					multiline
					first
					label={impedimentText.statement}
					placeholder={impedimentText.statementPlaceholder}
					text={statement}
					maxLength={STATEMENT_LENGTH}
					testId="impediment-statement"
					onFocus={mark}
				/>
			</label>
			<Severity
				value={props.severity}
				onChange={(severity) => {
					mark()
					put({ severity })
				}}
			/>
			<div className="gw-pair">
				<CodeSelect
					label={impedimentText.kind}
					codes={IMPEDIMENT_KINDS}
					labels={impedimentKindLabels}
					value={props.kind}
					testId="impediment-kind"
					onFocus={mark}
					onChange={(kind) => put({ kind })}
				/>
				<CodeSelect
					label={impedimentText.level}
					codes={LEVELS}
					labels={levelLabels}
					value={props.level}
					testId="impediment-level"
					onFocus={mark}
					onChange={(level) => put({ level })}
				/>
			</div>
			<CodeSelect
				label={impedimentText.status}
				codes={IMPEDIMENT_STATUSES}
				labels={impedimentStatusLabels}
				value={props.status}
				testId="impediment-status"
				onFocus={mark}
				onChange={(status) => put({ status })}
			/>
		</>
	)
}
