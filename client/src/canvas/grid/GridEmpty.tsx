import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { GRID_SIZES } from '@groundwork/shared/model/shapes/gridLayout'
import type { GridLayout } from '@groundwork/shared/model/shapes/gridLayout'
import { gridText } from '@groundwork/shared/text/grids'
import { useEditor, useValue } from 'tldraw'
import { mayDraw } from '../access'
import { showPanel } from '../panels'
import { ownPointer } from '../ui/useOwnKeys'
import { turnTo } from '../ui/visit'
import { homeMap } from '../wholeBoard'
import { addCardBeside } from './addCardBeside'

/** What to do about a grid that takes its rows or columns from elsewhere, where there is nothing to take yet. */
export function GridEmpty({ grid, layout }: { grid: GridShape; layout: GridLayout }) {
	const editor = useEditor()
	const mayChange = useValue('may draw', () => mayDraw(editor), [editor])
	const map = useValue('home map', () => homeMap(editor)?.id, [editor])
	const needs = grid.props.grid === 'teacher_help' && layout.rows.length === 0
	const approaches = grid.props.grid === 'served_badly' && layout.columns.length === 0
	if (!needs && !approaches) return null
	const toMap = () => {
		if (!map) return
		turnTo(editor, map)
		showPanel(editor, { kind: 'mapSettings', map })
	}
	return (
		<div
			className="gw-grid__none"
			style={{
				left: approaches ? layout.rowHeading : 0,
				top: layout.headerHeight + (needs ? 0 : GRID_SIZES.chipGap),
			}}
		>
			<strong>{needs ? gridText.noNeeds : gridText.noApproaches}</strong>
			<p>{needs ? gridText.noNeedsHint : map ? gridText.noApproachesHint : gridText.noApproachesAnywhere}</p>
			{mayChange && needs && (
				<button
					type="button"
					className="gw-button gw-button--strong"
					{...ownPointer}
					onClick={() => addCardBeside(editor, grid, 'support_need', {})}
				>
					{gridText.addNeed}
				</button>
			)}
			{mayChange && approaches && map && (
				<button type="button" className="gw-button gw-button--strong" {...ownPointer} onClick={toMap}>
					{gridText.chooseApproaches}
				</button>
			)}
		</div>
	)
}
