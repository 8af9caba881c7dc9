import { APPROACHES, ASPECTS_BY_CATEGORY } from '@groundwork/shared/model/domain'
import type { ApproachCode, AspectCode, Category } from '@groundwork/shared/model/domain'
import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { orderedApproaches, orderedAspects } from '@groundwork/shared/model/shapes/mapLayout'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { headMenuText, mapFormText } from '@groundwork/shared/text/mapForms'
import { approachLabels, aspectLabels } from '@groundwork/shared/text/labels'
import { useEditor } from 'tldraw'
import { showPanel } from '../panels'
import { addApproach, addAspect, addOwnAspect, moveApproach, moveAspect } from './columnsAndRows'
import type { Head } from './maps'
import { useRemoval } from './useRemoval'
import './panels.css'

/** Where a row or column goes, what comes beside it, and the way out: in its menu, and at the foot of its panel. */
export function HeadActions({ map, head }: { map: MapShape; head: Head }) {
	return head.side === 'column' ? (
		<ColumnActions map={map} head={head} />
	) : (
		<RowActions map={map} head={head} />
	)
}

interface ActionsProps {
	map: MapShape
	head: Head
}

function ColumnActions({ map, head }: ActionsProps) {
	const editor = useEditor()
	const remove = useRemoval(map)
	const { key } = head
	const columns = orderedApproaches(map.props).map(([one]) => one)
	const at = columns.indexOf(key)
	const full = columns.length >= LIMITS.approachesPerMap
	const offered = APPROACHES.filter((code) => code !== 'other' && !map.props.approaches[code])
	const add = (code: ApproachCode) => {
		const added = addApproach(editor, map, code, { behind: key })
		showPanel(editor, {
			kind: 'approach',
			map: map.id,
			approach: added,
			...(code === 'other' ? { rename: true } : {}),
		})
	}
	return (
		<Actions
			earlier={{ label: headMenuText.moveLeft, able: at > 0, run: () => moveApproach(editor, map, key, -1) }}
			later={{
				label: headMenuText.moveRight,
				able: at >= 0 && at < columns.length - 1,
				run: () => moveApproach(editor, map, key, 1),
			}}
			remove={{ label: headMenuText.removeColumn, able: true, run: () => remove(head) }}
		>
			{full ? (
				<p className="gw-popover__hint">{mapFormText.full(LIMITS.approachesPerMap)}</p>
			) : (
				<AddBeside
					label={headMenuText.addColumn}
					own={headMenuText.ownColumn}
					offered={offered}
					labels={approachLabels}
					onAddOwn={() => add('other')}
					onAdd={add}
				/>
			)}
		</Actions>
	)
}

function RowActions({ map, head }: ActionsProps) {
	const editor = useEditor()
	const remove = useRemoval(map)
	const { key } = head
	const category: Category = map.props.aspects[key]?.category ?? 'processes'
	const fellows = orderedAspects(map.props)
		.filter(([, aspect]) => aspect.category === category)
		.map(([one]) => one)
	const at = fellows.indexOf(key)
	const offered = (ASPECTS_BY_CATEGORY[category] as readonly AspectCode[]).filter(
		(code) => !map.props.aspects[code],
	)
	const show = (aspect: string) => showPanel(editor, { kind: 'row', map: map.id, aspect })
	return (
		<Actions
			earlier={{ label: headMenuText.moveUp, able: at > 0, run: () => moveAspect(editor, map, key, -1) }}
			later={{
				label: headMenuText.moveDown,
				able: at >= 0 && at < fellows.length - 1,
				run: () => moveAspect(editor, map, key, 1),
			}}
			remove={{ label: headMenuText.removeRow, able: true, run: () => remove(head) }}
		>
			<AddBeside
				label={headMenuText.addRow}
				own={headMenuText.ownRow}
				offered={offered}
				labels={aspectLabels}
				onAddOwn={() => show(addOwnAspect(editor, map, { label: '', category, behind: key }))}
				onAdd={(code) => show(addAspect(editor, map, code, key))}
			/>
		</Actions>
	)
}

interface Action {
	label: string
	able: boolean
	run: () => void
}

interface ActionListProps {
	earlier: Action
	later: Action
	remove: Action
	children: React.ReactNode
}

function Actions({ earlier, later, remove, children }: ActionListProps) {
	return (
		<div className="gw-headactions">
			<div className="gw-pair">
				{[earlier, later].map(({ label, able, run }) => (
					<button key={label} type="button" className="gw-button" disabled={!able} onClick={run}>
						{label}
					</button>
				))}
			</div>
			{children}
			<button
				type="button"
				className="gw-button gw-button--danger"
				data-testid="remove-head"
				onClick={remove.run}
			>
				{remove.label}
			</button>
		</div>
	)
}

interface AddBesideProps<Code extends string> {
	label: string
	own: string
	offered: readonly Code[]
	labels: Readonly<Record<Code, string>>
	onAddOwn: () => void
	onAdd: (code: Code) => void
}

/** Not a code of any list. */
const OWN = 'own'

/** One of the team's own, or what the catalogue still offers. */
function AddBeside<Code extends string>(props: AddBesideProps<Code>) {
	const { label, own, offered, labels, onAddOwn, onAdd } = props
	return (
		<select
			value=""
			aria-label={label}
			data-testid="add-beside"
			onChange={(event) => {
				const chosen = event.currentTarget.value
				const code = offered.find((one) => one === chosen)
				if (code) onAdd(code)
				else if (chosen === OWN) onAddOwn()
			}}
		>
			<option value="">{label}</option>
			<option value={OWN}>{own}</option>
			{offered.map((code) => (
				<option key={code} value={code}>
					{labels[code]}
				</option>
			))}
		</select>
	)
}
