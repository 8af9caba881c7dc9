import { lazy } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import type { viewLabels } from '@groundwork/shared/text/views'
import { later } from '../ui/later'
import type { IconName } from '../ui/Icon'

export type ViewName = Exclude<keyof typeof viewLabels, 'canvas'>

type Load = () => Promise<{ default: ComponentType }>

/** Another way to see and edit the records of a board. Its code comes when it is asked for. */
export interface View {
	name: ViewName
	icon: IconName
	/** Used so often that it has a place of its own in the bar, where there is room. */
	often: boolean
	Component: LazyExoticComponent<ComponentType>
}

/** One line of the list below. */
export const view = (name: ViewName, icon: IconName, load: Load, often = false): View => ({
	name,
	icon,
	often,
	Component: lazy(later(load)),
})

/** In the order of the switcher. The canvas is none of them: it is there whenever no view is open. */
export const VIEWS: readonly View[] = [
	view('table', 'table', () => import('./table/TableView'), true),
	view('outline', 'outline', () => import('./outline/OutlineView'), true),
	view('questions', 'questions', () => import('./questions/QuestionsView'), true),
	view('findings', 'findings', () => import('./findings/FindingsView'), true),
	view('impediments', 'flag', () => import('./impediments/ImpedimentsView')),
	view('kanban', 'kanban', () => import('./kanban/KanbanView')),
	view('timeline', 'timeline', () => import('./timeline/TimelineView')),
	view('heat', 'heat', () => import('./heat/HeatView')),
	view('ripple', 'ripple', () => import('./ripple/RippleView')),
	view('coexistence', 'coexistence', () => import('./coexistence/CoexistenceView')),
]

export const viewNamed = (name: string): View | undefined => VIEWS.find((one) => one.name === name)
