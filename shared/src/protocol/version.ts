/**
 * The version that a client speaks, asked for with `?v=`: of our own frames, and of how records lie in documents, which it
 * reads and writes. A client that asks for an older one than the server speaks is told to reload.
 *
 * 1  2026-11-24  saved, role, notice; layout 1.
 * 2  2026-11-24  layout 2; closes with `outdated`.
 * 3  2026-11-24  `saved` names what is new of one's own; client ids belong to one person; a layer may be kept from
 *                writing; generation.
 * 4  2026-11-26  the whole family of cards, ties and grids; more fields on maps, changes and impediments.
 * 5  2026-11-26  grids say when their first year begins.
 */
export const PROTOCOL_VERSION = 5
