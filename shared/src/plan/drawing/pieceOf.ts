import { isCardKind } from '../../model/cards.js'
import type { CardShape } from '../../model/shapes/card.js'
import type { GridShape } from '../../model/shapes/grid.js'
import type { ImpedimentShape } from '../../model/shapes/impediment.js'
import type { MapShape } from '../../model/shapes/map.js'
import { drawingText } from '../../text/drawing.js'
import { findImpediment } from '../find.js'
import type { Board, Piece } from './Piece.js'
import type { GivenShape } from './given.js'
import { bookmarkPiece } from './shapes/bookmark.js'
import { cardPiece } from './shapes/card.js'
import { framePiece } from './shapes/frame.js'
import { geoPiece } from './shapes/geo.js'
import { gridPiece } from './shapes/grid.js'
import { imagePiece } from './shapes/image.js'
import { impedimentPiece } from './shapes/impediment.js'
import { linePiece } from './shapes/line.js'
import { mapPiece } from './shapes/map.js'
import { namedBox } from './shapes/namedBox.js'
import { notePiece } from './shapes/note.js'
import { markerPiece, strokePiece } from './shapes/stroke.js'
import { textPiece } from './shapes/text.js'
import { sizeOf } from './values.js'
import type { Values } from './values.js'

const PIECES: Readonly<Record<string, (props: Values, board: Board) => Piece>> = {
	note: notePiece,
	text: textPiece,
	geo: geoPiece,
	frame: framePiece,
	line: linePiece,
	draw: strokePiece,
	highlight: markerPiece,
	image: imagePiece,
	bookmark: bookmarkPiece,
	video: (props) => namedBox(boxOf(props), drawingText.video),
	// It is nothing but what lies inside it.
	group: () => ({ svg: '', box: { x: 0, y: 0, w: 0, h: 0 } }),
}

/** A shape that lies by itself. Arrows and ties lie between others, and are drawn when these have their places. */
export function pieceOf(shape: GivenShape, board: Board): Piece {
	const { id, type, props } = shape
	if (!shape.isWhole) return namedBox(boxOf(props), drawingText.unreadable)
	const own = { id, type, props } as unknown
	if (isCardKind(type)) return cardPiece(own as CardShape, board)
	if (type === 'map') return mapPiece(own as MapShape, board)
	if (type === 'grid') return gridPiece(own as GridShape, board)
	if (type === 'impediment') {
		const pin = own as ImpedimentShape
		const there = findImpediment(board.plan, id)?.subjects.length ?? 0
		return impedimentPiece(pin, there < Object.keys(pin.props.ties).length)
	}
	const draw = Object.hasOwn(PIECES, type) ? PIECES[type] : undefined
	return draw ? draw(props, board) : namedBox(boxOf(props), drawingText.unknown(type.slice(0, 40)))
}

const boxOf = ({ w, h }: Values) => ({ x: 0, y: 0, w: sizeOf(w, 200), h: sizeOf(h, 80) })
