import { layerOf } from '@groundwork/shared/model/layerOf'
import { mayComment, mayDeleteAnyComment } from '@groundwork/shared/model/roles'
import { canvasText } from '@groundwork/shared/text/canvas'
import { computed, react, unsafe__withoutCapture } from 'tldraw'
import type { Editor, TLEventInfo, TLRecord, TLUiToastsContextType } from 'tldraw'
import type { BoardSession, PresencePort } from '../sync/BoardSession'
import { boardAccess } from './access'
import { boardAssets } from './assets/boardAssets'
import { handleExternalContent } from './assets/externalContent'
import type { Reporter } from './assets/externalContent'
import { keepAssetsHome } from './assets/keepAssetsHome'
import { boardOf } from './authorship/boardOf'
import { cardDetail } from './card/cardDetail'
import { keepEditedInView } from './card/keepEditedInView'
import { joinTalk } from './discussion/boardTalk'
import type { BoardTalk } from './discussion/boardTalk'
import { keepView, turnPages, takeFirstView } from './firstView'
import { guardRights } from './guard'
import { openOnClick } from './openOnClick'
import { keepTies } from './tie/keepTies'
import { keepRowStill } from './map/keepRowStill'
import { ignoreStrayEnter } from './ui/ignoreStrayEnter'
import { notifyBy } from './ui/notify'
import { takeKeysBack } from './ui/takeKeysBack'
import { leaveDeleted } from './typing/leaveDeleted'
import { shareRichText } from './typing/richText/shareRichText'

interface BoardParts {
	editor: Editor
	toasts: TLUiToastsContextType
	session: BoardSession
	presence: PresencePort
	boardId: string
	person: { id: string; name: string }
}

/** What makes a tldraw editor the canvas of a board: rights, presence, images, the view one left. Returns the way back. */
export function becomeBoard({ editor, toasts, session, presence, boardId, person }: BoardParts): () => void {
	// The store was made before anybody knew of a canvas; where its images lie is the canvas's business.
	editor.store.props.assets = boardAssets(boardId)
	handleExternalContent(editor, reporter(toasts))
	const stopFirstView = takeFirstView(editor, boardId)
	boardOf(editor).set(boardId)
	const keep = () => keepView(editor, boardId)
	window.addEventListener('pagehide', keep)
	const stops = [
		notifyBy(editor, toasts.addToast),
		followAccess(editor, session),
		guardRights(editor, (record) => tellRefusal(toasts, record)),
		keepAssetsHome(editor),
		openOnClick(editor),
		ignoreStrayEnter(editor),
		takeKeysBack(editor),
		stopFirstView,
		turnPages(editor),
		keepEditedInView(editor),
		cardDetail(editor),
		keepTies(editor),
		keepRowStill(editor),
		writeWhenLetGo(editor, session),
		shareRichText(editor),
		leaveDeleted(editor, () => tellDeleted(toasts)),
		joinTalk(editor, boardTalk(session, boardId, person)),
		presence.attach(editor),
		() => window.removeEventListener('pagehide', keep),
		keep,
	]
	return () => {
		for (const stop of stops.toReversed()) stop()
	}
}

function boardTalk(session: BoardSession, board: string, me: { id: string; name: string }): BoardTalk {
	const { discussion, status, people } = session
	return {
		board,
		me,
		discussion,
		role: computed('role in the discussion', () => {
			const role = session.role.get()
			// Whoever the server refused for good is only a reader of what is kept here.
			const refused = status.get().kind === 'refused'
			return { mayComment: mayComment(role) && !refused, mayDeleteAny: mayDeleteAnyComment(role) && !refused }
		}),
		offline: computed('offline', () => status.get().kind === 'offline' || status.get().kind === 'loading'),
		colours: computed('colours', () => new Map(people.get().map(({ id, color }) => [id, color]))),
	}
}

function followAccess(editor: Editor, session: BoardSession): () => void {
	return react('access', () => {
		const access = session.access.get()
		unsafe__withoutCapture(() => {
			const isReadonly = access.canvas !== 'write'
			boardAccess(editor).set(access)
			// Whoever loses the right to write does not go on typing into a card.
			if (isReadonly && editor.getEditingShapeId()) editor.setCurrentTool('select')
			editor.updateInstanceState({ isReadonly })
		})
	})
}

/** What several shapes are dragged through travels as a gesture; where they are let go is written at once. */
function writeWhenLetGo(editor: Editor, session: BoardSession): () => void {
	const onEvent = ({ name }: TLEventInfo) => {
		// Once the editor is through with the event, and what it does at the end of a drag is done too.
		if (name === 'pointer_up') queueMicrotask(() => session.flush())
	}
	editor.on('event', onEvent)
	return () => editor.off('event', onEvent)
}

function tellDeleted(toasts: TLUiToastsContextType): void {
	const { deleted: title, deletedHint: description } = canvasText
	toasts.addToast({ title, description, severity: 'warning' })
}

/** One sentence however many records were refused. */
function tellRefusal(toasts: TLUiToastsContextType, record: TLRecord): void {
	const description =
		layerOf(record) === 'canvas' ? canvasText.notAllowedCanvas : canvasText.notAllowedImpediment
	const id = `refused ${layerOf(record)}`
	toasts.removeToast(id)
	toasts.addToast({ id, title: canvasText.notAllowedTitle, description, severity: 'warning' })
}

/** Shorter waits need no word. */
const BUSY_AFTER_MS = 400

function reporter(toasts: TLUiToastsContextType): Reporter {
	return {
		busy(title) {
			let id = ''
			const timer = setTimeout(() => {
				id = toasts.addToast({ title, severity: 'info', keepOpen: true })
			}, BUSY_AFTER_MS)
			return () => {
				clearTimeout(timer)
				if (id) toasts.removeToast(id)
			}
		},
		failed: (title, description) => void toasts.addToast({ title, description, severity: 'error' }),
		done: (title, leftOut) =>
			void toasts.addToast({
				title,
				...(leftOut.length > 0
					? // Nobody reads several sentences in four seconds.
						{ description: leftOut.join(' '), severity: 'warning', keepOpen: true }
					: { severity: 'success' }),
			}),
	}
}
