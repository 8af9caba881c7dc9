import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import type { Plan, PlanImpediment } from '@groundwork/shared/plan/Plan'
import { impedimentName, subjectName } from '@groundwork/shared/plan/names'
import { impedimentFormText } from '@groundwork/shared/text/impediments'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { visibilityLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { mayWrite } from '../../canvas/access'
import { impedimentFields } from '../../canvas/fields/Fielded'
import { Button } from '../../ui/Button'
import { PlanField } from '../fields/PlanField'
import { Inspector } from './Inspector'
import { ShowOnCanvas } from './ShowOnCanvas'
import type { Inspecting } from './inspected'
import styles from './parts.module.css'

interface ImpedimentPanelProps {
	plan: Plan
	impediment: PlanImpediment
	how: Inspecting
}

/** One impediment: to edit for leaders, to read for the team. */
export function ImpedimentPanel({ plan, impediment, how }: ImpedimentPanelProps) {
	const editor = useEditor()
	const { id, visibility, subjects } = impediment
	const fielded = useMemo(() => impedimentFields(editor, id), [editor, id])
	const may = useValue(
		'may write impediment',
		() => {
			const record = editor.getShape(id)
			return record !== undefined && mayWrite(editor, record)
		},
		[editor, id],
	)
	const published = visibility === 'team'
	return (
		<Inspector
			kind={impedimentText.name}
			heading={impedimentName(impediment)}
			how={how}
			actions={
				<>
					<ShowOnCanvas subject={{ kind: 'impediment', impediment: id }} />
					{may ? (
						<Button
							onClick={() => {
								editor.markHistoryStoppingPoint('publish impediment')
								editor.updateShape<ImpedimentShape>({
									id,
									type: 'impediment',
									props: { visibility: published ? 'leaders' : 'team' },
								})
							}}
						>
							{published ? inspectText.withdraw : inspectText.publish}
						</Button>
					) : null}
				</>
			}
		>
			<p className={styles.hint}>{visibilityLabels[visibility]}</p>
			{Object.keys(IMPEDIMENT_FIELDS).map((name) => (
				<PlanField key={name} of={fielded} name={name} may={may} />
			))}
			<section className={styles.list}>
				<h4>{impedimentFormText.ties}</h4>
				{subjects.length === 0 ? <p className={styles.hint}>{impedimentFormText.noTies}</p> : null}
				<ul>
					{subjects.map((subject) => (
						<li key={Object.values(subject).join(' ')} className={styles.hint}>
							{subjectName(plan, subject)}
						</li>
					))}
				</ul>
			</section>
		</Inspector>
	)
}
