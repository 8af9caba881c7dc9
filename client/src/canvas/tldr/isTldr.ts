/** tldraw's own constant would bring all that reads such files along with the first load. */
export const TLDR_EXTENSION = '.tldr'

/** Whether it is a whole board as tldraw saves it, by its name: browsers know no type for it. */
export const isTldr = ({ name }: { name: string }): boolean => name.toLowerCase().endsWith(TLDR_EXTENSION)
