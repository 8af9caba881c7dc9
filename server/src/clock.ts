/** What time it is: the machine's own, but for tests that must be somewhere else in time. */
export type Clock = () => Date

export const machineClock: Clock = () => new Date()
