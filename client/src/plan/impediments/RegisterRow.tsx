import { IMPEDIMENT_FIELDS } from '@groundwork/shared/model/shapes/impediment'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { PlanImpediment } from '@groundwork/shared/plan/Plan'
import { impedimentText } from '@groundwork/shared/text/canvas'
import { impedimentFieldTexts } from '@groundwork/shared/text/fields'
import { fieldWords } from '@groundwork/shared/text/codes'
import { impedimentDetailsText, registerText } from '@groundwork/shared/text/impediments'
import { visibilityLabels } from '@groundwork/shared/text/labels'
import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import { FieldInput } from '../../canvas/fields/FieldInput'
import { impedimentFields } from '../../canvas/fields/Fielded'
import { StatusSign } from '../../canvas/impediment/StatusSign'
import { subjectName } from '../../canvas/tie/subjects'
import { showOnCanvas } from '../showOnCanvas'
import styles from './RegisterTable.module.css'

interface RegisterRowProps {
	impediment: PlanImpediment
	mayEdit: boolean
	tellsSeenBy: boolean
	onOpen: () => void
}

type Name = keyof typeof IMPEDIMENT_FIELDS

/** One impediment as a line. What is decided on in a meeting is filled in right here; the rest behind its words. */
export function RegisterRow({ impediment, mayEdit, tellsSeenBy, onOpen }: RegisterRowProps) {
	const editor = useEditor()
	const { id, statement, status, visibility, subjects } = impediment
	const fielded = useMemo(() => impedimentFields(editor, id), [editor, id])
	const ties = useValue(
		'names of ties',
		() => subjects.map((subject) => ({ subject, name: subjectName(editor, subject) })),
		[editor, subjects],
	)
	const cell = (name: Name, editable: boolean) => (
		<td data-column={name} data-label={impedimentFieldTexts[name].label}>
			{editable && mayEdit ? (
				<span className="gw-bare">
					<FieldInput of={fielded} name={name} bare testId={`row-${name}`} />
				</span>
			) : (
				fieldWords(IMPEDIMENT_FIELDS[name], impediment[name])
			)}
		</td>
	)
	return (
		<tr className={styles.row} data-impediment={id} data-status={status} data-testid="register-row">
			<th scope="row" data-column="statement">
				<button type="button" className={styles.open} data-testid="register-open" onClick={onOpen}>
					{statement || impedimentText.untitled}
				</button>
			</th>
			{cell('severity', true)}
			{mayEdit ? (
				cell('status', true)
			) : (
				<td data-column="status" data-label={impedimentFieldTexts.status.label}>
					<span className={styles.status}>
						<StatusSign status={status} /> {fieldWords(IMPEDIMENT_FIELDS.status, status)}
					</span>
				</td>
			)}
			{cell('level', true)}
			{cell('control', false)}
			{cell('owner', true)}
			{cell('due', true)}
			<td data-column="ties" data-label={registerText.tied}>
				{ties.length === 0 ? (
					<span className={styles.none}>{registerText.noTies}</span>
				) : (
					<ul className={styles.ties}>
						{ties.map(({ subject, name }) => (
							<li key={subjectKey(subject)}>
								<button
									type="button"
									className={styles.tie}
									title={impedimentDetailsText.showOnCanvas}
									onClick={() => showOnCanvas(editor, subject)}
								>
									{name}
								</button>
							</li>
						))}
					</ul>
				)}
			</td>
			{tellsSeenBy && (
				<td data-column="visibility" data-label={registerText.seenBy}>
					<span className={styles.visibility} data-visibility={visibility}>
						{visibilityLabels[visibility]}
					</span>
				</td>
			)}
		</tr>
	)
}
