/** A mirror or quarter turn of the plane: what becomes of (x, y). */
export interface Symmetry {
  xx: number
  xy: number
  yx: number
  yy: number
  /** What a picture went through that needs it; empty for the picture as it is. */
  name: string
}

/** All eight. Which way a turn goes makes no difference to a reader: he looks at every one of them. */
export const symmetries: readonly Symmetry[] = [
  { xx: 1, xy: 0, yx: 0, yy: 1, name: '' },
  { xx: -1, xy: 0, yx: 0, yy: 1, name: 'mirrored' },
  { xx: 1, xy: 0, yx: 0, yy: -1, name: 'upside down and mirrored' },
  { xx: -1, xy: 0, yx: 0, yy: -1, name: 'upside down' },
  { xx: 0, xy: 1, yx: -1, yy: 0, name: 'turned by a quarter' },
  { xx: 0, xy: -1, yx: 1, yy: 0, name: 'turned by a quarter' },
  { xx: 0, xy: 1, yx: 1, yy: 0, name: 'turned by a quarter and mirrored' },
  { xx: 0, xy: -1, yx: -1, yy: 0, name: 'turned by a quarter and mirrored' },
]
