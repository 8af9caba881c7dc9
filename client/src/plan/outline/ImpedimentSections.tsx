import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import type { Plan, PlanImpediment } from '@groundwork/shared/plan/Plan'
import { impedimentName } from '@groundwork/shared/plan/names'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentStatusLabels, visibilityLabels } from '@groundwork/shared/text/labels'
import { outlineText } from '@groundwork/shared/text/outline'
import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayWrite } from '../../canvas/access'
import { impedimentFields } from '../../canvas/fields/Fielded'
import { PlanField } from '../fields/PlanField'
import { ShowOnCanvas } from '../inspect/ShowOnCanvas'
import styles from './Outline.module.css'
import { Section } from './Section'

/** Every impediment this person sees, also those tied to nothing. */
export function ImpedimentSections({ plan }: { plan: Plan }) {
	if (plan.impediments.length === 0) return null
	return (
		<Section id="impediments" level={3} heading={outlineText.impediments} summary={plan.impediments.length}>
			<p className={styles.none}>{outlineText.impedimentsHint}</p>
			{plan.impediments.map((impediment) => (
				<ImpedimentSection key={impediment.id} impediment={impediment} level={4} />
			))}
		</Section>
	)
}

interface ImpedimentSectionProps {
	impediment: PlanImpediment
	level: 4 | 6
}

const FIELDS = Object.keys(IMPEDIMENT_FIELDS)

export function ImpedimentSection({ impediment, level }: ImpedimentSectionProps) {
	const editor = useEditor()
	const { id, status, visibility } = impediment
	const fielded = useMemo(() => impedimentFields(editor, id), [editor, id])
	const may = useValue(
		'may write impediment',
		() => {
			const record = editor.getShape(id)
			return record !== undefined && mayWrite(editor, record)
		},
		[editor, id],
	)
	return (
		<Section
			// Under its cells and in the list of all, each is opened for itself.
			id={level === 4 ? `listed ${id}` : id}
			level={level}
			heading={impedimentName(impediment)}
			summary={`${impedimentText.name} · ${impedimentStatusLabels[status]} · ${visibilityLabels[visibility]}`}
		>
			<div className={styles.fields} data-thing={level === 4 ? undefined : id}>
				{FIELDS.map((name) => (
					<PlanField key={name} of={fielded} name={name} may={may} />
				))}
			</div>
			<div className={styles.actions}>
				<ShowOnCanvas subject={{ kind: 'impediment', impediment: id }} />
			</div>
		</Section>
	)
}
