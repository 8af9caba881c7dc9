import { APPROACH_FIELDS } from '@groundwork/shared/model/shapes/map'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { PlanApproach, PlanAspect, PlanMap } from '@groundwork/shared/plan/Plan'
import { approachName, aspectName } from '@groundwork/shared/plan/names'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { mapFormText } from '@groundwork/shared/text/mapForms'
import { mapText } from '@groundwork/shared/text/canvas'
import { approachLabels, aspectLabels, categoryLabels } from '@groundwork/shared/text/labels'
import { inspectText } from '@groundwork/shared/text/inspect'
import { useMemo } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { approachFields } from '../../canvas/fields/Fielded'
import { ApproachSettings } from '../../canvas/map/ApproachSettings'
import { moveApproach, moveAspect, removeApproach, removeAspect } from '../../canvas/map/columnsAndRows'
import { approachLabel, aspectLabel } from '../../canvas/map/mapTexts'
import { isMap } from '../../canvas/map/maps'
import { RowSettings } from '../../canvas/map/RowSettings'
import type { LiveText } from '../../canvas/typing/LiveText'
import { SharedText } from '../../canvas/typing/SharedText'
import { Button } from '../../ui/Button'
import { PlanField } from '../fields/PlanField'
import { useMayEdit } from '../useRights'
import { Inspector } from './Inspector'
import { ShowOnCanvas } from './ShowOnCanvas'
import styles from './parts.module.css'
import { useInspection } from './inspected'
import type { Inspecting } from './inspected'
import '../../canvas/fields/fields.css'

const APPROACH_FIELD_NAMES = Object.keys(APPROACH_FIELDS)

interface ApproachPanelProps {
	map: PlanMap
	approach: PlanApproach
	how: Inspecting
}

/** One column of a map: its name, all that is written down about it, its place. */
export function ApproachPanel({ map, approach, how }: ApproachPanelProps) {
	const editor = useEditor()
	const may = useMayEdit()
	const { key } = approach
	const fielded = useMemo(() => approachFields(editor, map.id, key), [editor, map.id, key])
	const at = map.approaches.indexOf(approach)
	return (
		<Inspector
			kind={inspectText.approach}
			heading={approachName(approach)}
			how={how}
			actions={<ShowOnCanvas subject={{ kind: 'approach', map: map.id, approach: key }} />}
		>
			{may ? (
				<NameField label={approachLabel(editor, map.id, key)} placeholder={approachLabels[approach.code]} />
			) : null}
			{APPROACH_FIELD_NAMES.map((name) => (
				<PlanField key={name} of={fielded} name={name} may={may} />
			))}
			<Ordering
				mapId={map.id}
				first={at === 0}
				last={at === map.approaches.length - 1}
				onMove={(shape, by) => moveApproach(editor, shape, key, by)}
				onRemove={(shape) => removeApproach(editor, shape, key)}
			/>
		</Inspector>
	)
}

interface AspectPanelProps {
	map: PlanMap
	aspect: PlanAspect
	how: Inspecting
}

/** One row of a map: its name and its place. */
export function AspectPanel({ map, aspect, how }: AspectPanelProps) {
	const editor = useEditor()
	const may = useMayEdit()
	const { key } = aspect
	const fellows = map.aspects.filter(({ category }) => category === aspect.category)
	const at = fellows.indexOf(aspect)
	return (
		<Inspector kind={categoryLabels[aspect.category]} heading={aspectName(aspect)} how={how}>
			{may ? (
				<NameField
					label={aspectLabel(editor, map.id, key)}
					placeholder={aspect.code === 'other' ? mapFormText.ownName : aspectLabels[aspect.code]}
				/>
			) : (
				<p className={styles.hint}>{inspectText.notYours}</p>
			)}
			<Ordering
				mapId={map.id}
				first={at === 0}
				last={at === fellows.length - 1}
				onMove={(shape, by) => moveAspect(editor, shape, key, by)}
				onRemove={(shape) => removeAspect(editor, shape, key)}
			/>
		</Inspector>
	)
}

/** All rows and columns of a map: to add, name, order and take off. */
export function MapPanel({ map, how }: { map: PlanMap; how: Inspecting }) {
	const shape = useMapShape(map.id)
	const may = useMayEdit()
	return (
		<Inspector kind={inspectText.map} heading={map.title || mapText.untitled} how={how}>
			{shape && may ? (
				<div className={styles.settings}>
					<h4>{mapFormText.approaches}</h4>
					<ApproachSettings map={shape} />
					<h4>{mapFormText.rows}</h4>
					<RowSettings map={shape} />
				</div>
			) : (
				<p className={styles.hint}>{inspectText.notYours}</p>
			)}
		</Inspector>
	)
}

function useMapShape(id: TLShapeId): MapShape | undefined {
	const editor = useEditor()
	return useValue(
		`map ${id}`,
		() => {
			const shape = editor.getShape(id)
			return isMap(shape) ? shape : undefined
		},
		[editor, id],
	)
}

function NameField({ label, placeholder }: { label: LiveText; placeholder: string }) {
	const editor = useEditor()
	return (
		<label className="gw-field">
			<span>{inspectText.name}</span>
			<SharedText
				label={inspectText.name}
				placeholder={placeholder}
				text={label}
				maxLength={LIMITS.labelLength}
				onFocus={() => editor.markHistoryStoppingPoint('rename')}
			/>
		</label>
	)
}

interface OrderingProps {
	mapId: TLShapeId
	first: boolean
	last: boolean
	onMove: (map: MapShape, by: -1 | 1) => void
	onRemove: (map: MapShape) => void
}

function Ordering({ mapId, first, last, onMove, onRemove }: OrderingProps) {
	const { close } = useInspection()
	const shape = useMapShape(mapId)
	const may = useMayEdit()
	if (!shape || !may) return null
	return (
		<>
			<div className={styles.ordering}>
				<Button disabled={first} onClick={() => onMove(shape, -1)}>
					{inspectText.earlier}
				</Button>
				<Button disabled={last} onClick={() => onMove(shape, 1)}>
					{inspectText.later}
				</Button>
				<Button
					kind="danger"
					onClick={() => {
						close()
						onRemove(shape)
					}}
				>
					{inspectText.remove}
				</Button>
			</div>
			<p className={styles.hint}>{inspectText.removeHint}</p>
		</>
	)
}
