import { canvasText } from '@groundwork/shared/text/canvas'
import { useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { mayDraw } from '../../../canvas/access'
import { chooseTldr } from '../../../canvas/tldr/chooseTldr'
import { savingAsFile } from '../../../canvas/tldr/savingAsFile'
import { closeView } from '../../../plan/address'
import { Icon } from '../../../ui/Icon'
import { useCloseMenu } from '../../../ui/Menu'
import styles from '../BoardActions.module.css'

/** A file onto the board, and the board as a file, as lines of its menu. */
export function FileActions({ editor }: { editor: Editor }) {
	const mayOpen = useValue('may open a file', () => mayDraw(editor), [editor])
	const close = useCloseMenu()
	return (
		<>
			{mayOpen ? (
				<li>
					<button
						type="button"
						className={styles.item}
						onClick={() => {
							close()
							// What is opened is shown on the canvas.
							chooseTldr(editor, closeView)
						}}
					>
						<Icon name="upload" /> {canvasText.openFile}
					</button>
				</li>
			) : null}
			<li>
				<button
					type="button"
					className={styles.item}
					onClick={() => {
						close()
						savingAsFile(editor).set(true)
					}}
				>
					<Icon name="download" /> {canvasText.saveFile}
				</button>
			</li>
		</>
	)
}
