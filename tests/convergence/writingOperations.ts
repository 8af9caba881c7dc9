import { blocksOf, richTextOf } from '../kit/richText'
import { isOfType, propsOf } from './subjects'
import type { Operation } from './subjects'
import { typeInto, typed } from './typing'

/** What people write into notes and cards. */

export const typeNote: Operation = (person) => {
	const shape = person.aShape((one) => 'richText' in one.props)
	if (!shape) return
	const blocks = blocksOf(propsOf(shape)['richText'])
	typeInto(blocks, person.random)
	person.setProps(shape, { richText: richTextOf(blocks) })
}

export const typeCard: Operation = (person) => {
	const { random } = person
	const shape = person.aShape(isOfType('change', 'impediment'))
	if (!shape) return
	const isChange = isOfType('change')(shape)
	const field = isChange ? random.pick(['title', 'from', 'to'] as const) : 'statement'
	person.setProps(shape, { [field]: typed(String(propsOf(shape)[field]), random) })
}
