import { atom } from 'tldraw'
import { perEditor } from '../perEditor'

/** Whether somebody is about to save the board as a file: asked for in the menu of the board and in that of the canvas. */
export const savingAsFile = perEditor(() => atom('saving as a file', false))
