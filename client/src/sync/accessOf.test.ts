import { LAYERS, ROLES, layerAccess } from '@groundwork/shared/model/roles'
import { expect, test } from 'vitest'
import { accessOf } from './accessOf'

test.each(ROLES)('a %s may do what the table of roles says', (role) => {
	for (const layer of LAYERS) expect(accessOf(role, false)[layer]).toBe(layerAccess(role, layer))
})

test.each(ROLES)('a %s whom the server refused writes nowhere, and sees no more than before', (role) => {
	for (const layer of LAYERS)
		expect(accessOf(role, true)[layer]).toBe(layerAccess(role, layer) === 'none' ? 'none' : 'read')
})
