import { ChangeShapeUtil } from './change/ChangeShapeUtil'
import { ChangeTool } from './change/ChangeTool'
import { CommentTool } from './discussion/CommentTool'
import { ImpedimentShapeUtil } from './impediment/ImpedimentShapeUtil'
import { ImpedimentTool } from './impediment/ImpedimentTool'
import { MapShapeUtil } from './map/MapShapeUtil'

/** Our shapes and tools, beside tldraw's own. */
export const boardShapeUtils = [MapShapeUtil, ChangeShapeUtil, ImpedimentShapeUtil]
export const boardTools = [ChangeTool, ImpedimentTool, CommentTool]

/** One page: the map, the cards and the plan read from them belong together. Double clicks belong to cells and cards. */
export const boardOptions = { maxPages: 1, createTextOnCanvasDoubleClick: false } as const
