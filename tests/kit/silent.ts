import type { RoomRegistryOptions } from '@groundwork/server/room/RoomRegistry'

/** A logger for rooms whose failures are what a test is about. */
export const silent = { error() {}, warn() {}, info() {} } as unknown as RoomRegistryOptions['logger']
