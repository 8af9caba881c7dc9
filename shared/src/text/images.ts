/** What people read when they add a picture. */
export const imageText = {
	uploading: 'Uploading the image',
	failedTitle: 'The image was not added',
	tooManyPixels: (megapixels: number) =>
		`It has more than ${megapixels} megapixels. Make it smaller and try again.`,
	tooLarge: (mebibytes: number) => `It is larger than ${mebibytes} MiB. Make it smaller and try again.`,
	unsupported: 'Only PNG, JPEG, GIF and WebP images can be added.',
	svg: 'SVG files can carry programs, so they are not accepted. Save the picture as PNG and try again.',
	unreadable: 'The file does not hold a readable image.',
	elsewhere: 'It lies on another server, from which nothing is fetched.',
	offline: 'The server cannot be reached. Try again when you are connected.',
	refused: 'The server did not accept it.',
	signedOut: 'You are signed out. Reload the page and try again.',
	forbidden: 'Your role on this board is to read.',
}
