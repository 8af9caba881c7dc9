import { constants, setPriority } from 'node:os'

/** Whatever runs beside what measures how long somebody waits: it takes what of the machine is left, and so do the processes it starts. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
