import { Plugin } from '@tiptap/pm/state'

/**
 * Tells ProseMirror's history to keep every step by itself. Else it joins letters typed one after the other to one step, whose
 * undo takes out with them what somebody else has typed between.
 */
export const preserveLetters = () => new Plugin({ historyPreserveItems: true })
