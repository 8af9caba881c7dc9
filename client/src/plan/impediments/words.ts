import { IMPEDIMENT_KINDS, IMPEDIMENT_STATUSES, LEVELS } from '@groundwork/shared/model/domain'
import { codeLabel } from '@groundwork/shared/text/codes'
import { registerText } from '@groundwork/shared/text/impediments'
import type { Filter } from './filter'

const { where } = registerText

/** What the filter asks for, condition by condition, as people read it. */
export function conditionsOf({ levels, status, kind, standing, words }: Filter): string[] {
	return [
		standing ? where.standing : '',
		levels.length > 0 ? where.levels(levels.map((level) => codeLabel(LEVELS, level))) : '',
		status ? where.status(codeLabel(IMPEDIMENT_STATUSES, status)) : '',
		kind ? where.kind(codeLabel(IMPEDIMENT_KINDS, kind)) : '',
		words.trim() ? where.words(words.trim()) : '',
	].filter(Boolean)
}
