import type { MapShape } from '@groundwork/shared/model/shapes/map'
import type { Editor, TLShapeId } from 'tldraw'
import type { LiveText } from '../typing/LiveText'
import { isMap } from './maps'

/** The texts of a map that people type in. Whoever shows the field marks where undo stops: once when somebody starts to type. */

export const mapTitle = (editor: Editor, id: TLShapeId): LiveText =>
	textOf(editor, id, {
		read: ({ title }) => title,
		write: (_props, title) => ({ title }),
	})

/** An empty label falls back to the catalogue's. */
export const approachLabel = (editor: Editor, id: TLShapeId, key: string): LiveText =>
	textOf(editor, id, {
		read: ({ approaches }) => approaches[key]?.label,
		write: ({ approaches }, label) => {
			const approach = approaches[key]
			return approach && { approaches: { ...approaches, [key]: { ...approach, label } } }
		},
	})

/** An empty label falls back to the catalogue's. */
export const aspectLabel = (editor: Editor, id: TLShapeId, key: string): LiveText =>
	textOf(editor, id, {
		read: ({ aspects }) => aspects[key]?.label,
		write: ({ aspects }, label) => {
			const aspect = aspects[key]
			return aspect && { aspects: { ...aspects, [key]: { ...aspect, label } } }
		},
	})

interface Place {
	read: (props: MapShape['props']) => string | undefined
	write: (props: MapShape['props'], text: string) => Partial<MapShape['props']> | undefined
}

function textOf(editor: Editor, id: TLShapeId, { read, write }: Place): LiveText {
	const now = () => {
		const map = editor.getShape(id)
		return isMap(map) ? map.props : undefined
	}
	return {
		read: () => {
			const props = now()
			return props && read(props)
		},
		write: (text) => {
			const props = now()
			const changed = props && write(props, text)
			if (changed) editor.updateShape<MapShape>({ id, type: 'map', props: changed })
		},
	}
}
