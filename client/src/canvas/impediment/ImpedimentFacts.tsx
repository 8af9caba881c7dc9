import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentKindLabels, impedimentStatusLabels, levelLabels } from '@groundwork/shared/text/labels'

/** An impediment for those who may only read it. */
export function ImpedimentFacts({ pin: { props } }: { pin: ImpedimentShape }) {
	return (
		<>
			<p className="gw-popover__note">{props.statement || impedimentText.untitled}</p>
			<dl className="gw-facts">
				<dt>{impedimentText.severity}</dt>
				<dd>{impedimentText.severityOf(props.severity)}</dd>
				<dt>{impedimentText.kind}</dt>
				<dd>{impedimentKindLabels[props.kind]}</dd>
				<dt>{impedimentText.level}</dt>
				<dd>{levelLabels[props.level]}</dd>
				<dt>{impedimentText.status}</dt>
				<dd>{impedimentStatusLabels[props.status]}</dd>
			</dl>
		</>
	)
}
