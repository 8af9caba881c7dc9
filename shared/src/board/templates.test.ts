import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../plan/canonicalJson.js'
import { boardSchema } from '../model/schema.js'
import { SHAPE_DEFAULTS, TEMPLATES, templateNumber } from './templates.js'

/** FNV-1a, enough to notice a change. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
	return (hash >>> 0).toString(16)
}

const FROZEN = [
	[0, 'note', 'de21daeb'],
	[1, 'geo', 'cf705fe9'],
	[2, 'text', '151d1cff'],
	[3, 'draw', '84b195bc'],
	[4, 'highlight', '75ee0994'],
	[5, 'arrow', 'ad18fc6a'],
	[6, 'line', 'a0604000'],
	[7, 'frame', 'f3c1d15c'],
	[8, 'group', 'b81cad0'],
	[9, 'image', 'b332c648'],
	[10, 'map', 'e9b0ec29'],
	[11, 'change', '2e08dd38'],
	[12, 'impediment', '5a5a5ad1'],
	[13, 'map', '59e803c5'],
	[14, 'change', '4e34d74a'],
	[15, 'evidence', '610ac9b4'],
	[16, 'support_need', '925b33e9'],
	[17, 'provider', '178a796c'],
	[18, 'decision', 'a50157db'],
	[19, 'response', '3ba0eb68'],
	[20, 'learner_check', '21633b94'],
	[21, 'impediment', '2c85fb89'],
	[22, 'tie', '558062fd'],
	[23, 'grid', 'b54e7a66'],
	[24, 'grid', 'b2e43a16'],
]

describe('templates', () => {
	test('[LAYOUT-3] are what documents mean by their numbers: those that are there never change', () => {
		const known = TEMPLATES.map((template, number) => [
			number,
			template.type,
			fingerprint(canonicalJson(template)),
		])
		expect(known.slice(0, FROZEN.length)).toEqual(FROZEN)
		expect(fingerprint(canonicalJson(SHAPE_DEFAULTS))).toBe('82ecb074')
	})

	test('[LAYOUT-3] are of shapes that a board can hold', () => {
		for (const [number, { type, props }] of TEMPLATES.entries()) {
			// What every shape of the type says for itself is in no template.
			if (type === 'tie' || type === 'grid' || templateNumber(type) !== number) continue
			const record = {
				...SHAPE_DEFAULTS,
				id: 'shape:t',
				typeName: 'shape',
				index: 'a1',
				x: 0,
				y: 0,
				rotation: 0,
			}
			expect(() => boardSchema.types.shape.validate({ ...record, type, props })).not.toThrow()
		}
	})
})
