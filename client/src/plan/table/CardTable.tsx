import { CARD_KINDS } from '@groundwork/shared/model/cards'
import type { CardKind } from '@groundwork/shared/model/cards'
import { cardKindLabels } from '@groundwork/shared/text/labels'
import { tableText } from '@groundwork/shared/text/table'
import { useCallback, useState } from 'react'
import type { TLShapeId } from 'tldraw'
import { useEditor } from 'tldraw'
import { Button } from '../../ui/Button'
import { bringText } from '@groundwork/shared/text/importing'
import { DownloadCsv } from '../csv/DownloadCsv'
import { ImportTool } from '../importing/ImportTool'
import { makeCard } from '../make'
import { Empty } from '../ui/Empty'
import { usePlan } from '../usePlan'
import { useMayEdit } from '../useRights'
import { ViewTools } from '../ViewTools'
import { CardFilters } from './CardFilters'
import { CardRows } from './CardRows'
import styles from './CardTable.module.css'
import { NO_FILTER } from './chooseRows'
import type { Filter, Order } from './chooseRows'
import { useCardRows } from './useCardRows'

const BOARD_ORDER: Order = { by: '', down: false }

/** All cards of a kind, a row each, to be filtered, sorted and edited in place. */
export function CardTable() {
	const editor = useEditor()
	const plan = usePlan()
	const may = useMayEdit()
	const [kind, setKind] = useState<CardKind>('change')
	const [filter, setFilter] = useState<Filter>(NO_FILTER)
	const [order, setOrder] = useState<Order>(BOARD_ORDER)
	const [added, setAdded] = useState<TLShapeId>()
	const [bringing, setBringing] = useState(false)
	const cards = plan.cards[kind]
	const rows = useCardRows(cards, filter, order)

	const taken = useCallback(() => setAdded(undefined), [])
	const choose = (next: CardKind) => {
		setKind(next)
		setFilter(NO_FILTER)
		setOrder(BOARD_ORDER)
	}
	const add = () => {
		// What is new is empty, and would be hidden by most filters.
		setFilter(NO_FILTER)
		setAdded(makeCard(editor, kind))
	}
	const bring = () => setBringing(true)
	return (
		<>
			<ViewTools>
				{kind === 'change' && (may || bringing) ? (
					<ImportTool
						open={bringing}
						onOpen={bring}
						onClose={() => setBringing(false)}
						// What was brought is to be seen.
						onAdded={() => setFilter(NO_FILTER)}
					/>
				) : null}
				<DownloadCsv
					kinds={[kind]}
					plan={{ ...plan, cards: { ...plan.cards, [kind]: rows } }}
					disabled={rows.length === 0}
				/>
			</ViewTools>
			<div className={styles.bar}>
				<label className="gw-bare">
					<select
						aria-label={tableText.kind}
						value={kind}
						data-testid="card-kind"
						onChange={({ currentTarget }) =>
							choose(CARD_KINDS.find((one) => one === currentTarget.value) ?? kind)
						}
					>
						{CARD_KINDS.map((one) => (
							<option key={one} value={one}>
								{tableText.kindWithCount(cardKindLabels[one], plan.cards[one].length)}
							</option>
						))}
					</select>
				</label>
				{cards.length > 0 ? (
					<CardFilters kind={kind} plan={plan} filter={filter} onChange={setFilter} shown={rows.length} />
				) : null}
				{may && cards.length > 0 ? (
					<Button icon="plus" className={styles.add} data-testid="add-card" onClick={add}>
						{tableText.add}
					</Button>
				) : null}
			</div>
			{cards.length === 0 ? (
				<Empty
					heading={tableText.noCards(cardKindLabels[kind])}
					hint={may ? tableText.noCardsHint : undefined}
				>
					{may ? (
						<Button kind="primary" icon="plus" data-testid="add-card" onClick={add}>
							{tableText.add}
						</Button>
					) : null}
					{may && kind === 'change' ? (
						<Button icon="upload" onClick={bring}>
							{bringText.open}
						</Button>
					) : null}
				</Empty>
			) : rows.length === 0 ? (
				<Empty heading={tableText.noneMatch} hint={tableText.noneMatchHint}>
					<Button onClick={() => setFilter(NO_FILTER)}>{tableText.clearFilters}</Button>
				</Empty>
			) : (
				<CardRows
					key={kind}
					kind={kind}
					rows={rows}
					order={order}
					onOrder={setOrder}
					added={added}
					onTaken={taken}
					maps={plan.maps}
					may={may}
				/>
			)}
		</>
	)
}
