/** A model on the floor of a diorama, ten units by ten; the corner (0, 0) is the farthest. */
export interface Standing {
  model: string
  x: number
  y: number
  /** Front along +x instead of +y. */
  turned?: boolean
  color?: string
}

export interface Diorama {
  ground: 'grass' | 'sand' | 'snow' | 'water' | 'stone' | 'road' | 'shore' | 'boards' | 'tiles' | 'plain'
  /** Colour of the two walls at the back, for rooms. */
  wall?: string
  standing: readonly Standing[]
}

export const stand = (model: string, x: number, y: number, more: Partial<Standing> = {}): Standing => ({
  model,
  x,
  y,
  ...more,
})
export const turned = { turned: true }
