/** A hidden word of a vessel of glass that has something in it: no label, and nothing else in it, hides that. */
export const seenInto = 'seen-into'
/** A hidden word of such a bottle that lies on its side, as those with ships in them do. */
export const onItsSide = 'on-its-side'
/** A hidden word of people in a bathtub: they wear what one bathes in, unless they are said to wear something. */
export const bathing = 'bather'
/** A hidden word of what is long and stands in a vessel: pencils in a mug. */
export const onEnd = 'on-end'
/** A hidden word of a board that somebody stands on: it lies, and is seen from its side. */
export const underfoot = 'underfoot'
