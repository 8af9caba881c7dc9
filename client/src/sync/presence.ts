import { isEqual } from '@groundwork/shared/board/pointer'
import type { Person } from '@groundwork/shared/protocol/api'
import type { PresenceState, PresenceView } from '@groundwork/shared/protocol/presence'
import { atom, react } from '@tldraw/state'
import type { Signal } from '@tldraw/state'
import { InstancePresenceRecordType } from '@tldraw/tlschema'
import type { TLInstancePresence, TLPageId, TLShapeId, TLStore } from '@tldraw/tlschema'
import type { Editor } from 'tldraw'
import type { Awareness } from 'y-protocols/awareness'
import type { PresencePort, PresentPerson } from './BoardSession'
import { SHORT_GAP } from './gap'
import { Lingering } from './Lingering'
import { personColors } from './personColor'

/** Own presence is sent at most this often. Milliseconds. */
const SEND_INTERVAL = 1000 / 30
/** More selected shapes than this are not shown to others: presence has 4 KiB. */
const MAX_SELECTED = 50

interface Other {
	person: Person
	view: unknown
}

/** Shows the others in the store and this person to the others. `people` lists everybody once. */
export function bindPresence(
	store: TLStore,
	awareness: Awareness,
	me: Person,
): { port: PresencePort; people: Signal<PresentPerson[]>; dispose(): void } {
	// Every move of a cursor comes by here; only who is here matters to those who read this.
	const people = atom<PresentPerson[]>('people', together(me, []), { isEqual })

	const lingering = new Lingering<number, Other>(SHORT_GAP, ({ person }) => person.id)
	let timer: ReturnType<typeof setTimeout> | undefined

	function show() {
		clearTimeout(timer)
		const here = new Map<number, Other>()
		for (const [client, state] of awareness.getStates()) {
			const person = client === awareness.clientID ? undefined : personOf(state)
			if (person && person.id !== me.id)
				here.set(client, { person, view: (state as Partial<PresenceState>).view })
		}
		const now = Date.now()
		const { shown: others, again } = lingering.next(here, now)
		if (again !== null) timer = setTimeout(show, again - now)
		const present = together(
			me,
			[...others.values()].map(({ person }) => person),
		)
		people.set(present)
		const colors = new Map(present.map(({ id, color }) => [id, color]))
		const records = new Map<TLInstancePresence['id'], TLInstancePresence>()
		for (const [client, { person, view }] of others) {
			const record = presenceRecord(client, person, colors.get(person.id)!, view)
			if (record) records.set(record.id, record)
		}
		const gone = store.query
			.records('instance_presence')
			.get()
			.filter(({ id }) => !records.has(id))
		store.mergeRemoteChanges(() => {
			store.remove(gone.map(({ id }) => id))
			store.put([...records.values()])
		})
	}
	awareness.on('change', show)

	return {
		people,
		port: { attach: (editor) => sendView(editor, awareness) },
		dispose() {
			clearTimeout(timer)
			awareness.off('change', show)
		},
	}
}

/** Everybody once, this person first, each in a colour that all screens give her. */
function together(me: Person, others: readonly Person[]): PresentPerson[] {
	const everybody = new Map([me, ...others].map((person) => [person.id, person]))
	const colors = personColors(everybody.keys())
	return [...everybody.values()].map(({ id, name }) => ({
		id,
		name,
		color: colors.get(id)!,
		me: id === me.id,
	}))
}

function personOf(state: unknown): Person | undefined {
	const person = (state as Partial<PresenceState> | null)?.person
	return person && typeof person.id === 'string' && typeof person.name === 'string' ? person : undefined
}

/** `undefined` where the other side sent no place, or one that makes no sense. */
function presenceRecord(
	client: number,
	person: Person,
	color: string,
	view: unknown,
): TLInstancePresence | undefined {
	if (typeof view !== 'object' || view === null) return undefined
	const { page, cursor, camera, screen, selected, brush, following } = view as PresenceView
	try {
		return InstancePresenceRecordType.validate(
			InstancePresenceRecordType.create({
				id: InstancePresenceRecordType.createId(String(client)),
				userId: person.id,
				userName: person.name,
				color,
				currentPageId: page as TLPageId,
				cursor,
				camera,
				screenBounds: { x: 0, y: 0, ...screen },
				selectedShapeIds: selected as TLShapeId[],
				brush,
				followingUserId: following || null,
				lastActivityTimestamp: Date.now(),
			}),
		)
	} catch {
		return undefined // Another program's idea of presence is no fault of the board.
	}
}

function viewOf(editor: Editor): PresenceView {
	const { cursor, brush, followingUserId, screenBounds } = editor.getInstanceState()
	const { x, y } = editor.inputs.currentPagePoint
	return {
		page: editor.getCurrentPageId(),
		cursor: { x: Math.round(x), y: Math.round(y), rotation: cursor.rotation, type: cursor.type },
		camera: { x: editor.getCamera().x, y: editor.getCamera().y, z: editor.getCamera().z },
		screen: { w: screenBounds.w, h: screenBounds.h },
		selected: editor.getSelectedShapeIds().slice(0, MAX_SELECTED),
		brush: brush && { x: brush.x, y: brush.y, w: brush.w, h: brush.h },
		following: followingUserId ?? '',
	}
}

function sendView(editor: Editor, awareness: Awareness): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined
	const send = () => {
		timer = undefined
		awareness.setLocalState({ view: viewOf(editor) })
	}
	const schedule = () => (timer ??= setTimeout(send, SEND_INTERVAL))
	const stop = react('send presence', () => {
		// The pointer record is what changes when the pointer moves; `inputs` is no signal.
		editor.store.query.record('pointer').get()
		viewOf(editor)
		schedule()
	})
	return () => {
		stop()
		clearTimeout(timer)
		awareness.setLocalState(null)
	}
}
