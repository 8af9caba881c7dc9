import { useMemo } from 'react'
import { Tldraw } from 'tldraw'
import type { Editor } from 'tldraw'
import 'tldraw/tldraw.css'
import type { BoardSession, PresencePort } from '../sync/BoardSession'
import { bundledAssets } from './assets/bundled'
import { IMAGE_TYPES } from './assets/imageTypes'
import { boardOptions, boardShapeUtils, boardTools } from './boardShapes'
import { BoardBehaviour } from './BoardBehaviour'
import { boardTextOptions } from './typing/richText/extension'
import { components } from './ui/components'
import { overrides } from './ui/overrides'
import { boardUser } from './user'
import { tieVisibility } from './tie/tieVisibility'
import './canvas.css'

export interface BoardCanvasProps {
	/** Ready: there is content to show. */
	session: BoardSession
	presence: PresencePort
	person: { id: string; name: string }
	boardId: string
	/** tldraw's own key, if the deployment has one. */
	licenseKey?: string
	onEditor?: (editor: Editor) => void
}

const NO_EMBEDS: never[] = []
const NO_VIDEOS: never[] = []

/** The whiteboard of a board. Fills the element it lies in. */
export function BoardCanvas({ session, presence, person, boardId, licenseKey, onEditor }: BoardCanvasProps) {
	const { id, name } = person
	const me = useMemo(() => ({ id, name }), [id, name])
	const user = useMemo(() => boardUser(me, session.people), [me, session.people])
	return (
		<div className="gw-canvas">
			<Tldraw
				store={session.store}
				user={user}
				shapeUtils={boardShapeUtils}
				tools={boardTools}
				components={components}
				overrides={overrides}
				assetUrls={bundledAssets}
				options={boardOptions}
				getShapeVisibility={tieVisibility}
				textOptions={boardTextOptions}
				embeds={NO_EMBEDS}
				acceptedImageMimeTypes={IMAGE_TYPES}
				acceptedVideoMimeTypes={NO_VIDEOS}
				licenseKey={licenseKey}
			>
				<BoardBehaviour
					session={session}
					presence={presence}
					boardId={boardId}
					person={me}
					onEditor={onEditor}
				/>
			</Tldraw>
		</div>
	)
}
