/** The grid that everything a person draws lies on, so that what she sees is to the bit what everybody else gets. */

/** Sixteenths of a page unit: finer than a pixel at 800 % zoom, and exact in the 5 bytes of a 32-bit float up to ±2^19. */
export const STEPS = 16
/** Of a pen's pressure, as tldraw rounds it. */
export const PRESSURE_STEPS = 100

/** Beyond this the sums of a zoom-to-fit lose whole pixels and in the end become infinite. In page units. */
export const MAX_COORDINATE = 10_000_000

/** + 0: no negative zero. A drag past the end of the board stops there, instead of taking the shape out of sight. */
export const roundCoordinate = (value: number) =>
	Math.max(-MAX_COORDINATE, Math.min(MAX_COORDINATE, Math.round(value * STEPS) / STEPS + 0))

export const roundRotation = (value: number) => Math.fround(value) + 0
export const roundPressure = (value: number) => Math.round(value * PRESSURE_STEPS) / PRESSURE_STEPS + 0
