import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardTitle as titleOf } from '@groundwork/shared/plan/names'

/** What a card of the canvas is called by. */
export const cardTitle = ({ type, props }: Pick<CardShape, 'type' | 'props'>): string => titleOf(type, props)
