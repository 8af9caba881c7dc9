import type { TLAnyShapeUtilConstructor, TLStateNodeConstructor } from 'tldraw'
import { cardShapeUtils } from './card/CardShapeUtil'
import { cardTools } from './card/CardTool'
import { CommentTool } from './discussion/CommentTool'
import { GridShapeUtil } from './grid/GridShapeUtil'
import { ImpedimentShapeUtil } from './impediment/ImpedimentShapeUtil'
import { ImpedimentTool } from './impediment/ImpedimentTool'
import { PointTool } from './impediment/PointTool'
import { MapShapeUtil } from './map/MapShapeUtil'
import { TieShapeUtil } from './tie/TieShapeUtil'
import { TieTool } from './tie/TieTool'

/** Our shapes and tools, beside tldraw's own. */
export const boardShapeUtils: TLAnyShapeUtilConstructor[] = [
	MapShapeUtil,
	...cardShapeUtils,
	ImpedimentShapeUtil,
	GridShapeUtil,
	TieShapeUtil,
]
export const boardTools: TLStateNodeConstructor[] = [
	...cardTools,
	ImpedimentTool,
	PointTool,
	CommentTool,
	TieTool,
]

/**
 * The pages of a board are those of its questions: nobody makes, names or removes one by tldraw's own means, which a single page
 * takes out of its menus. Double clicks belong to cells and cards.
 */
export const boardOptions = { maxPages: 1, createTextOnCanvasDoubleClick: false } as const
