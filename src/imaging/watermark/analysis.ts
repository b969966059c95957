/** Pixels that a mark is read from, whatever the size of the picture. */
export const analysisArea = 131_072
