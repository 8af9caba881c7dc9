import { viewHints, viewLabels, viewText } from '@groundwork/shared/text/views'
import type { Editor } from 'tldraw'
import { Link } from 'wouter'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/Icon'
import { Menu, useCloseMenu } from '../ui/Menu'
import { atRest } from '../ui/later'
import { onDemand } from '../ui/onDemand'
import { useViewInAddress, viewHref } from './address'
import { useViewed } from './viewed'
import { VIEWS } from './views'
import type { ViewName } from './views'
import styles from './ViewSwitcher.module.css'

/** It reads the whole plan. */
const FindingsCount = onDemand(
	atRest(() => import('./findings/FindingsCount')),
	() => null,
)

interface Entry {
	name: ViewName | 'canvas'
	icon: IconName
	often: boolean
}

interface ViewSwitcherProps {
	/** Absent until the canvas stands. */
	editor: Editor | null
	onFind: () => void
}

const CANVAS: Entry = { name: 'canvas', icon: 'canvas', often: true }

/** Canvas and views, as links: those used most in the bar where there is room, all of them in a menu. */
export function ViewSwitcher({ editor, onFind }: ViewSwitcherProps) {
	const open = useViewInAddress() ?? 'canvas'
	const entries = [CANVAS, ...VIEWS]
	const current = entries.find(({ name }) => name === open) ?? CANVAS
	return (
		<nav aria-label={viewText.nav} className={styles.switcher}>
			<ul className={styles.tabs}>
				{entries
					.filter(({ often }) => often)
					.map((entry) => (
						<li key={entry.name}>
							<ViewLink entry={entry} open={entry.name === open} editor={editor} />
						</li>
					))}
			</ul>
			<Menu
				label={viewText.current(viewLabels[current.name])}
				face={
					<span className={styles.face} data-open={!current.often}>
						<span className={current.often ? styles.sign : undefined}>
							<Icon name={current.icon} size={18} />
						</span>
						<span className={current.often ? styles.stands : styles.word}>{viewLabels[current.name]}</span>
						{current.often ? <span className={styles.moreWord}>{viewText.more}</span> : null}
						<Icon name="chevron" size={16} />
					</span>
				}
			>
				<ul className={styles.list}>
					{entries.map((entry) => (
						<li key={entry.name}>
							<MenuLink entry={entry} open={entry.name === open} editor={editor} />
						</li>
					))}
					<li className={styles.find}>
						<FindItem onFind={onFind} />
					</li>
				</ul>
			</Menu>
		</nav>
	)
}

interface LinkProps extends Omit<ViewSwitcherProps, 'onFind'> {
	entry: Entry
	open: boolean
}

function ViewLink({ entry: { name, icon }, open, editor }: LinkProps) {
	const { path } = useViewed()
	return (
		<Link href={viewHref(path, name)} className={styles.tab} aria-current={open ? 'page' : undefined}>
			<span className={styles.tabSign}>
				<Icon name={icon} size={18} />
			</span>
			{viewLabels[name]}
			{name === 'findings' && editor ? <FindingsCount editor={editor} /> : null}
		</Link>
	)
}

function MenuLink({ entry: { name, icon }, open, editor }: LinkProps) {
	const { path } = useViewed()
	const close = useCloseMenu()
	return (
		<Link
			href={viewHref(path, name)}
			className={styles.item}
			aria-current={open ? 'page' : undefined}
			onClick={close}
		>
			<Icon name={icon} />
			<span>
				<span className={styles.itemLabel}>
					{viewLabels[name]}
					{name === 'findings' && editor ? <FindingsCount editor={editor} /> : null}
				</span>
				<span className={styles.itemHint}>{viewHints[name]}</span>
			</span>
		</Link>
	)
}

/** Where the bar has no room for its button. */
function FindItem({ onFind }: { onFind: () => void }) {
	const close = useCloseMenu()
	return (
		<button
			type="button"
			className={styles.item}
			onClick={() => {
				close()
				onFind()
			}}
		>
			<Icon name="search" />
			<span className={styles.itemLabel}>{viewText.find}</span>
		</button>
	)
}
