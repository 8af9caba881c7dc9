import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentFieldTexts } from '@groundwork/shared/text/fields'
import { fieldWords } from '@groundwork/shared/text/codes'
import { Fragment } from 'react'
import { neverWaivable } from './neverWaivable'

const { statement: _heading, ...FACTS } = IMPEDIMENT_FIELDS
const NAMES = Object.keys(FACTS) as (keyof typeof FACTS)[]

/** An impediment for those who may only read it: all that leaders have filled in. */
export function ImpedimentFacts({ pin: { props } }: { pin: ImpedimentShape }) {
	const facts = NAMES.map((name) => ({ name, words: fieldWords(FACTS[name], props[name]) }))
	const protection = neverWaivable(props.rulePurpose)
	return (
		<>
			<p className="gw-popover__note">{props.statement || impedimentText.untitled}</p>
			<dl className="gw-facts" data-testid="impediment-facts">
				{facts
					.filter(({ words }) => words !== '')
					.map(({ name, words }) => (
						<Fragment key={name}>
							<dt>{impedimentFieldTexts[name].label}</dt>
							<dd>{words}</dd>
						</Fragment>
					))}
			</dl>
			{protection && <p className="gw-popover__hint">{protection}</p>}
		</>
	)
}
