import {
	ArrowToolbarItem,
	AssetToolbarItem,
	DefaultToolbar,
	DiamondToolbarItem,
	DrawToolbarItem,
	EllipseToolbarItem,
	EraserToolbarItem,
	FrameToolbarItem,
	HandToolbarItem,
	HighlightToolbarItem,
	LaserToolbarItem,
	LineToolbarItem,
	NoteToolbarItem,
	RectangleToolbarItem,
	SelectToolbarItem,
	TextToolbarItem,
	ToolbarItem,
	TriangleToolbarItem,
	useEditor,
	useValue,
} from 'tldraw'
import { mayRaiseImpediments } from '../access'
import { mayComment } from '../discussion/boardTalk'
import { CardsMenu } from './CardsMenu'

/** Our tools come first: planning is what the board is for, drawing helps it. */
export function BoardToolbar() {
	const editor = useEditor()
	const mayRaise = useValue('may raise', () => mayRaiseImpediments(editor), [editor])
	const mayTalk = useValue('may comment', () => mayComment(editor), [editor])
	return (
		<DefaultToolbar>
			<SelectToolbarItem />
			<HandToolbarItem />
			<ToolbarItem tool="change" />
			<CardsMenu />
			{mayRaise && <ToolbarItem tool="impediment" />}
			{mayTalk && <ToolbarItem tool="comment" />}
			<NoteToolbarItem />
			<TextToolbarItem />
			<ArrowToolbarItem />
			<DrawToolbarItem />
			<EraserToolbarItem />
			<AssetToolbarItem />
			<RectangleToolbarItem />
			<EllipseToolbarItem />
			<TriangleToolbarItem />
			<DiamondToolbarItem />
			<LineToolbarItem />
			<HighlightToolbarItem />
			<LaserToolbarItem />
			<FrameToolbarItem />
		</DefaultToolbar>
	)
}
