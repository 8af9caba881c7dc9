import { LAYERS, layerAccess } from '@groundwork/shared/model/roles'
import type { Layer, LayerAccess, Role } from '@groundwork/shared/model/roles'

/**
 * What this person may do, layer by layer. Once the server refused her for good nobody would ever see what she writes: the
 * board stays to be read, and what she wrote before stays on her device.
 */
export function accessOf(role: Role, refused: boolean): Record<Layer, LayerAccess> {
	return Object.fromEntries(
		LAYERS.map((layer): [Layer, LayerAccess] => {
			const access = layerAccess(role, layer)
			return [layer, refused && access === 'write' ? 'read' : access]
		}),
	) as Record<Layer, LayerAccess>
}
