/** How wide a pin and its statement are, in page units. */
export const PIN_WIDTH = 250
