import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { authorshipText } from '@groundwork/shared/text/hints'
import { impedimentDetailsText } from '@groundwork/shared/text/impediments'
import { Ago } from '../../ui/Ago'
import { date } from '../../ui/when'
import { useAuthorship } from '../authorship/useAuthorship'

/** Who raised an impediment and when, and who changed it last, once the server has said so. */
export function Raised({ pin }: { pin: ImpedimentShape }) {
	const authorship = useAuthorship(pin)
	if (!authorship || authorship.made.at === null) return null
	const { made, changed } = authorship
	const day = date(authorship.made.at)
	return (
		<p className="gw-authorship" data-testid="authorship">
			<span>
				{made.by ? impedimentDetailsText.raisedBy(made.by.name, day) : impedimentDetailsText.raised(day)}
			</span>
			{changed.by && changed.at !== null && changed.at !== made.at && (
				<span>
					{changed.by.id === made.by?.id ? authorshipText.changed : authorshipText.changedBy(changed.by.name)}{' '}
					<Ago at={changed.at} />
				</span>
			)}
		</p>
	)
}
