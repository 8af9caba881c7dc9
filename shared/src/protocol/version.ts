/**
 * The version of our own frames, asked for with `?v=`. A client that asks for one the server does not speak is told to reload.
 *
 * 1  2026-11-24  saved, role, notice.
 */
export const PROTOCOL_VERSION = 1
