import type { PlanImpediment } from '@groundwork/shared/plan/Plan'
import { registerText } from '@groundwork/shared/text/impediments'
import { useCallback, useMemo, useState } from 'react'
import { useEditor, useValue } from 'tldraw'
import type { TLShapeId } from 'tldraw'
import { mayRaiseImpediments } from '../../canvas/access'
import { raiseImpediment } from '../../canvas/impediment/pinImpediment'
import { Button } from '../../ui/Button'
import { usePlan } from '../usePlan'
import { useViewed } from '../viewed'
import { DetailsDialog } from './DetailsDialog'
import { BY_SEVERITY, EVERYTHING, STANDING, byLevel, countByLevel, matches, sorted } from './filter'
import { Filters } from './Filters'
import styles from './ImpedimentsView.module.css'
import { RegisterTable } from './RegisterTable'
import { RegisterTools } from './RegisterTools'
import { useHeld } from './useHeld'
import { conditionsOf } from './words'

/** The register: what stands in the way, who can remove it, and who sees to it. */
export default function ImpedimentsView() {
	const editor = useEditor()
	const { impediments } = usePlan()
	const { frozen } = useViewed()
	const mayEdit = useValue('may raise', () => mayRaiseImpediments(editor), [editor])
	const [filter, setFilter] = useState(STANDING)
	const [sorting, setSorting] = useState(BY_SEVERITY)
	const [grouped, setGrouped] = useState(true)
	const [open, setOpen] = useState<TLShapeId>()
	const close = useCallback(() => setOpen(undefined), [])

	const now = useMemo(
		() => new Map<string, PlanImpediment>(impediments.map((one) => [one.id, one])),
		[impediments],
	)
	const { placed, onFocus, onBlur } = useHeld(impediments)
	const shown = useMemo(
		() =>
			sorted(
				placed.filter((one) => matches(one, filter)),
				sorting,
			),
		[placed, filter, sorting],
	)
	const raise = () => {
		// What is raised now is to be seen, whatever was looked for.
		setFilter(STANDING)
		setOpen(raiseImpediment(editor))
	}
	const listed = grouped ? byLevel(shown).flatMap((group) => group.impediments) : shown

	return (
		<div className={styles.view}>
			<RegisterTools shown={listed.map(({ id }) => now.get(id)!)} onRaise={mayEdit ? raise : undefined} />
			{impediments.length === 0 ? (
				<div className={styles.empty}>
					<h3>{registerText.none.heading}</h3>
					{frozen ? null : <p>{mayEdit ? registerText.none.leader : registerText.none.reader}</p>}
					{mayEdit && (
						<Button kind="primary" icon="plus" onClick={raise}>
							{registerText.raise}
						</Button>
					)}
				</div>
			) : (
				<>
					<Filters
						filter={filter}
						counts={countByLevel(impediments, filter)}
						grouped={grouped}
						onFilter={setFilter}
						onGroup={setGrouped}
					/>
					<div className={styles.state}>
						<output data-testid="register-shown">
							{[registerText.shown(shown.length, impediments.length), ...conditionsOf(filter)].join(' · ')}
						</output>
						{shown.length < impediments.length && (
							<Button kind="quiet" data-testid="register-all" onClick={() => setFilter(EVERYTHING)}>
								{registerText.clear}
							</Button>
						)}
					</div>
					{shown.length === 0 ? (
						<div className={styles.empty}>
							<h3>{registerText.noMatch.heading}</h3>
							<p>{registerText.noMatch.body}</p>
							<Button onClick={() => setFilter(EVERYTHING)}>{registerText.clear}</Button>
						</div>
					) : (
						<RegisterTable
							placed={shown}
							now={now}
							grouped={grouped}
							mayEdit={mayEdit}
							tellsSeenBy={mayEdit || impediments.some(({ visibility }) => visibility === 'leaders')}
							sorting={sorting}
							onSort={setSorting}
							onOpen={setOpen}
							onFocus={onFocus}
							onBlur={onBlur}
						/>
					)}
				</>
			)}
			{open && <DetailsDialog key={open} id={open} onClose={close} />}
		</div>
	)
}
