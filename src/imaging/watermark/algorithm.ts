/** Name of the way limn's mark is put in and found: what credentials call it by. */
export const markAlgorithm = 'limn.tile.1'

/** A picture of fewer pixels is too small to bear a mark that anything is left of. */
export const leastArea = 65_536
