import type * as english from '../images.js'

export const imageText: typeof english.imageText = {
	uploading: 'Subiendo la imagen',
	failedTitle: 'No se agregó la imagen',
	tooManyPixels: (megapixels) =>
		`Tiene más de ${megapixels} megapíxeles. Hazla más pequeña e intenta de nuevo.`,
	tooLarge: (mebibytes) => `Pesa más de ${mebibytes} MiB. Hazla más pequeña e intenta de nuevo.`,
	unsupported: 'Solo se pueden agregar imágenes PNG, JPEG, GIF y WebP.',
	svg: 'Los archivos SVG pueden llevar programas, así que no se aceptan. Guarda la imagen como PNG e intenta de nuevo.',
	unreadable: 'El archivo no contiene una imagen que se pueda leer.',
	elsewhere: 'Está en otro servidor, del que no se trae nada.',
	offline: 'No se puede llegar al servidor. Intenta de nuevo cuando haya conexión.',
	refused: 'El servidor no la aceptó.',
	signedOut: 'Tu sesión está cerrada. Recarga la página e intenta de nuevo.',
	forbidden: 'Tu rol en este tablero es leer.',
}
