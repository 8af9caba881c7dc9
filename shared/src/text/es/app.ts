import type * as english from '../app.js'

export const appText: typeof english.appText = {
	name: 'Groundwork',
	skip: 'Ir al contenido',
	loading: 'Cargando…',
	title: (page) => `${page} · Groundwork`,
	home: 'Tus tableros',
	signedInAs: (name) => `Estás aquí como ${name}`,
	signOut: 'Cerrar sesión en este dispositivo',
	signIns: 'Dónde tienes sesión abierta',
	signOutAsk:
		'No hay contraseña: si vuelves, será como una persona nueva y necesitarás otra invitación a tus tableros. Se perderá lo que esté en este dispositivo sin guardar.',
	signOutYes: 'Sí, cerrar sesión',
	signingOut: 'Cerrando sesión…',
	retry: 'Intentar de nuevo',
	reload: 'Recargar la página',
	cancel: 'Cancelar',
	close: 'Cerrar',
	done: 'Listo',
	optional: 'opcional',
	you: 'tú',
	required: 'Completa este campo.',
	tooLong: (max) => `Usa como máximo ${max} caracteres.`,
	justNow: 'ahora mismo',
	language: 'Idioma · Language',
}

export const failureText: typeof english.failureText = {
	network: {
		message: 'No se puede llegar al servidor.',
		hint: 'Revisa la conexión de este dispositivo e intenta de nuevo.',
	},
	lookFirst: 'Puede que se haya hecho de todos modos: revisa antes de intentarlo de nuevo.',
	unreadable: {
		message: 'El servidor respondió algo que esta página no entiende.',
		hint: 'Recarga la página. Si vuelve a pasar, avisa a quien administra Groundwork en tu escuela.',
	},
	part: {
		message: 'No se pudo cargar esta parte de Groundwork.',
		hint: 'Puede que no haya conexión o que se acabe de instalar una versión nueva. Recargar suele arreglarlo. Lo que hiciste en un tablero está a salvo.',
	},
	crash: {
		message: 'Algo salió mal en esta página.',
		hint: 'Lo que hiciste en un tablero queda en este dispositivo y se envía al servidor. Recarga la página para continuar.',
	},
	notFound: {
		heading: 'No hay nada en esta dirección',
		body: 'Puede que el enlace se haya cortado al copiarlo. Tus tableros están a un paso.',
		action: 'Ir a tus tableros',
	},
}
