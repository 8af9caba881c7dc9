const PATHS = {
	back: 'M12.5 4.5 7 10l5.5 5.5',
	more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
	share: 'M10 12.5V3.5M6.5 6.5 10 3l3.5 3.5M4.5 10.5v6h11v-6',
	freeze: 'M4 6.5h12v10H4zM6.5 6.5v-1a3.5 3.5 0 0 1 7 0v1M10 10.5v2.5',
	snapshots: 'M3.5 7.5 10 4l6.5 3.5L10 11zM3.5 11 10 14.5 16.5 11',
	history: 'M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2M3.5 3.5v3.7h3.7M10 6.5V10l2.5 2',
	bin: 'M4 6h12M8 6V3.5h4V6M5.5 6l.7 10.5h7.6L14.5 6M8.5 9v4.5M11.5 9v4.5',
	people:
		'M7.5 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2 16.5c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5M13 4a3 3 0 0 1 0 5.3M15 12.5c1.7.6 2.7 2 3 4',
	comments:
		'M10 3.5c4.3 0 7.5 2.5 7.5 6s-3.2 6-7.5 6c-.8 0-1.5-.1-2.2-.2L4 17l.7-3.3C3.3 12.6 2.5 11.2 2.5 9.5c0-3.5 3.2-6 7.5-6Z',
	close: 'M5 5l10 10M15 5 5 15',
	plus: 'M10 4v12M4 10h12',
	clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 5.5V10l3 2',
	compare: 'M3.5 4h5v12h-5zM11.5 4h5v12h-5zM8.5 10h3',
	seal: 'M10 2.5 15.5 4.5v5c0 3.5-2.2 6-5.5 8-3.3-2-5.5-4.5-5.5-8v-5zM7.2 9.8l2 2 3.6-4',
	swap: 'M4 7h11.5M12.5 4l3 3-3 3M16 13H4.5M7.5 10l-3 3 3 3',
	check: 'M4 10.5 8 14.5 16 5.5',
	copy: 'M7 7h9.5v9.5H7zM4 13H3.5V3.5H13V4',
	download: 'M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12',
	pencil: 'M4 16l.7-3.3L13.5 4a1.6 1.6 0 0 1 2.4 2.4l-8.7 8.9z',
	info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 9v5M10 6.3v.1',
	warning: 'M10 3 18 16.5H2zM10 8v4M10 14.3v.1',
	canvas: 'M3.5 4.5h13v11h-13zM6.5 12l2.5-4 2.5 3 2-2',
	table: 'M3.5 4.5h13v11h-13zM3.5 8h13M3.5 11.8h13M8 4.5v11',
	outline: 'M7 5h9.5M7 10h9.5M7 15h9.5M3.5 5h.01M3.5 10h.01M3.5 15h.01',
	questions:
		'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.8 8c.1-1.3 1-2 2.2-2s2.2.8 2.2 2c0 1.5-2.2 1.6-2.2 3.3M10 14v.1',
	findings: 'M3.5 5.5 5 7l2.5-3M3.5 13.5 5 15l2.5-3M10.5 6h6M10.5 14h6',
	kanban: 'M3.5 4h3.6v12H3.5zM8.2 4h3.6v8H8.2zM12.9 4h3.6v5h-3.6z',
	timeline: 'M3 6h7M6.5 10h7M10 14h7',
	heat: 'M3.5 3.5h6v6h-6zM10.5 3.5h6v6h-6zM3.5 10.5h6v6h-6zM10.5 10.5h6v6h-6zM11 16l5-5M11 13.5l2.5-2.5',
	flag: 'M5 17.5v-15M5 3.5h10.5L13 7.2l2.5 3.8H5',
	ripple:
		'M10 8.8a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4ZM6.4 13.6a5 5 0 0 1 0-7.2M13.6 6.4a5 5 0 0 1 0 7.2M4 16a8.5 8.5 0 0 1 0-12M16 4a8.5 8.5 0 0 1 0 12',
	coexistence: 'M3.5 4h5v12h-5zM11.5 4h5v12h-5zM3.5 8h5M3.5 12h5M11.5 10h5',
	search: 'M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM12.5 12.5 17 17',
	chevron: 'M5.5 8 10 12.5 14.5 8',
	upload: 'M10 12.5V3.5M6.5 7 10 3.5 13.5 7M4 16.5h12',
	sort: 'M6.5 4v12M3.5 13l3 3 3-3M13.5 16V4M10.5 7l3-3 3 3',
	offline:
		'M3 3l14 14M5.2 8.5a8 8 0 0 1 2.5-1.5M10.5 6.3a8 8 0 0 1 4.5 2M7.5 11.7a4 4 0 0 1 3.6-.9M10 15.3v.1',
} as const

export type IconName = keyof typeof PATHS

/** A sign beside words; never a label by itself. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 20 20"
			fill="none"
			stroke="currentColor"
			strokeWidth={name === 'more' ? 2.6 : 1.6}
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			style={{ flex: 'none', display: 'block' }}
		>
			<path d={PATHS[name]} />
		</svg>
	)
}
