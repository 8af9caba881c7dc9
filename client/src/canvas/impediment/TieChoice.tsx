import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { TieChoices } from './tieChoices'

interface TieChoiceProps {
	label: string
	/** What the choice says before one is made. */
	invitation: string
	choices: readonly TieChoices[]
	/** Keys of what it is tied to already. */
	tied: Readonly<Record<string, unknown>>
	testId: string
	onChoose: (subject: Subject) => void
}

/** Ties to one more thing without a pointer. Nothing, where all is tied or nothing is there. */
export function TieChoice({ label, invitation, choices, tied, testId, onChoose }: TieChoiceProps) {
	const free = choices
		.map((group) => ({ ...group, options: group.options.filter(({ key }) => !(key in tied)) }))
		.filter(({ options }) => options.length > 0)
	if (free.length === 0) return null
	return (
		<label className="gw-field">
			<span>{label}</span>
			<select
				value=""
				data-testid={testId}
				onChange={(event) => {
					const chosen = free
						.flatMap(({ options }) => options)
						.find(({ key }) => key === event.currentTarget.value)
					if (chosen) onChoose(chosen.subject)
				}}
			>
				<option value="">{invitation}</option>
				{free.map((group) => (
					<optgroup key={group.key} label={group.label}>
						{group.options.map(({ key, name }) => (
							<option key={key} value={key}>
								{name}
							</option>
						))}
					</optgroup>
				))}
			</select>
		</label>
	)
}
