import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { headMenuText } from '@groundwork/shared/text/mapForms'
import { headText } from '@groundwork/shared/text/map'
import { useCallback } from 'react'
import { useEditor } from 'tldraw'
import { approachName, aspectName } from '../labels'
import { closePanel, showPanel } from '../panels'
import { Popover } from '../ui/Popover'
import { HeadActions } from './HeadActions'
import { headBounds } from './maps'
import type { Head } from './maps'
import { useCloseWhenGone } from './useCloseWhenGone'

/** What can be done with a row or column from where it stands. */
export function HeadMenu({ map, head }: { map: MapShape; head: Head }) {
	const editor = useEditor()
	const { id } = map
	const { side, key } = head
	const anchor = useCallback(() => headBounds(editor, id, { side, key }), [editor, id, side, key])
	const approach = side === 'column' ? map.props.approaches[key] : undefined
	const aspect = side === 'row' ? map.props.aspects[key] : undefined
	useCloseWhenGone(!approach && !aspect)
	const name = approach ? approachName(approach) : aspect && aspectName(aspect)
	if (name === undefined) return null
	return (
		<Popover
			label={headText.more(name)}
			testId="head-menu"
			anchor={anchor}
			onClose={() => closePanel(editor)}
		>
			<header className="gw-popover__head">
				<h3>{name}</h3>
			</header>
			<button
				type="button"
				className="gw-button"
				data-first-focus
				onClick={() =>
					showPanel(
						editor,
						side === 'column'
							? { kind: 'approach', map: id, approach: key, rename: true }
							: { kind: 'row', map: id, aspect: key },
					)
				}
			>
				{headMenuText.rename}
			</button>
			<HeadActions map={map} head={head} />
		</Popover>
	)
}
