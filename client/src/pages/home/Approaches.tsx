import { APPROACHES } from '@groundwork/shared/model/domain'
import type { ApproachCode } from '@groundwork/shared/model/domain'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { approachLabels } from '@groundwork/shared/text/labels'
import { approachExplanations, newBoardText } from '@groundwork/shared/text/home'
import { Choice } from '../../ui/Choice'
import { Group } from '../../ui/Group'
import styles from './Approaches.module.css'

interface ApproachesProps {
	chosen: ApproachCode[]
	onChange: (chosen: ApproachCode[]) => void
}

/** The columns a new map starts with, in the catalogue's order whichever was picked first. */
export function Approaches({ chosen, onChange }: ApproachesProps) {
	const full = chosen.length >= LIMITS.approachesPerMap
	return (
		<Group
			legend={newBoardText.approaches}
			hint={newBoardText.approachesHint(LIMITS.approachesPerMap)}
			aside={newBoardText.chosen(chosen.length)}
		>
			<div className={styles.grid}>
				{APPROACHES.map((code) => {
					const checked = chosen.includes(code)
					return (
						<Choice
							key={code}
							type="checkbox"
							label={approachLabels[code]}
							explanation={approachExplanations[code]}
							checked={checked}
							disabled={full && !checked}
							onChange={() =>
								onChange(APPROACHES.filter((other) => (other === code ? !checked : chosen.includes(other))))
							}
						/>
					)
				})}
			</div>
		</Group>
	)
}
