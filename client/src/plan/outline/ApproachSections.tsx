import { APPROACH_FIELDS } from '@groundwork/shared/model/shapes/map'
import type { PlanApproach, PlanMap } from '@groundwork/shared/plan/Plan'
import { approachName } from '@groundwork/shared/plan/names'
import { mapText } from '@groundwork/shared/text/canvas'
import { stanceLabels } from '@groundwork/shared/text/labels'
import { outlineText } from '@groundwork/shared/text/outline'
import { tableText } from '@groundwork/shared/text/table'
import { useMemo } from 'react'
import { useEditor } from 'tldraw'
import { approachFields } from '../../canvas/fields/Fielded'
import { Button } from '../../ui/Button'
import { PlanField } from '../fields/PlanField'
import { useInspection } from '../inspect/inspected'
import { useMayEdit } from '../useRights'
import styles from './Outline.module.css'
import { Section } from './Section'

const FIELDS = Object.keys(APPROACH_FIELDS)

/** The columns of a map, each with all that is written down about it. */
export function ApproachSections({ map }: { map: PlanMap }) {
	const may = useMayEdit()
	const { inspect } = useInspection()
	return (
		<Section
			id={`approaches ${map.id}`}
			level={3}
			heading={outlineText.approaches}
			summary={map.approaches.length}
			open
		>
			{map.approaches.length === 0 ? <p className={styles.none}>{outlineText.noApproaches}</p> : null}
			{map.approaches.map((approach) => (
				<Approach key={approach.key} map={map} approach={approach} may={may} />
			))}
			{may ? (
				<div className={styles.actions}>
					<Button icon="pencil" onClick={() => inspect({ kind: 'map', map: map.id })}>
						{map.approaches.length === 0 ? mapText.chooseApproaches : tableText.rowsAndApproaches}
					</Button>
				</div>
			) : null}
		</Section>
	)
}

interface ApproachProps {
	map: PlanMap
	approach: PlanApproach
	may: boolean
}

function Approach({ map, approach, may }: ApproachProps) {
	const editor = useEditor()
	const { key, stance, definition } = approach
	const fielded = useMemo(() => approachFields(editor, map.id, key), [editor, map.id, key])
	return (
		<Section
			id={`approach ${map.id} ${key}`}
			level={4}
			heading={approachName(approach)}
			summary={definition ? stanceLabels[stance] : `${stanceLabels[stance]} · ${outlineText.undefined}`}
		>
			<div className={styles.fields}>
				{FIELDS.map((name) => (
					<PlanField key={name} of={fielded} name={name} may={may} />
				))}
			</div>
		</Section>
	)
}
