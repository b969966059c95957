/** A line along the car as [x, y] points, x growing. */
export type Line = readonly (readonly [x: number, y: number])[]

export type RimDesign = 'sport' | 'alloy' | 'steel' | 'hubcap' | 'racing'

/**
 * The measures of one body style, as a side view facing right. Centimetres; x from the rear bumper, y up from the
 * ground. Paths are SVG path data (absolute M, L, C, Z).
 */
export interface CarShape {
  length: number
  height: number
  rearAxle: number
  frontAxle: number
  wheelRadius: number
  rimRadius: number
  /** Radius of the opening around a wheel. */
  archRadius: number
  rim: RimDesign
  /** Everything below the windows: bonnet, belt and boot on top. */
  body: string
  /** The roof with its pillars, down into the body. */
  roof: string
  /** The cloth roof of a convertible. */
  softTop?: string
  /** Side windows, rear to front. */
  windows: readonly string[]
  /** Slivers of windscreen and rear window seen past the pillars. */
  screens: readonly string[]
  /** Where the side turns into the upper surfaces, catching the sky. */
  shoulder: Line
  /** The widest line of the side. */
  hip: Line
  /** The crease above the sill. */
  rocker: Line
  /** Door gaps and other thin lines. */
  seams: readonly string[]
  /** Left ends of the door handles. */
  handles: readonly (readonly [x: number, y: number])[]
  mirror?: readonly [x: number, y: number]
  headlamp: string
  tailLamp: string
  /** Dark inlets and vents. */
  vents: readonly string[]
  /** Unpainted lower parts: splitter, sill, diffuser. */
  trim: readonly string[]
  /** Sharp folds in the side: dark above, light below for a positive `depth`; they fade out at their ends. */
  creases?: readonly { line: Line; depth: number; width: number }[]
  /** What appears when the roof is down. */
  openTop?: OpenTop
  /** Bright metal: bumpers and window frames. */
  chrome?: readonly string[]
  /** Dark plastic around the wheel openings. */
  cladding?: boolean
  /** The box of a lorry. */
  cargo?: string
  /** Heads of the seats seen through glass or in the open cabin. */
  seats: readonly number[]
  /** Top of the seats, and floor of the visible cabin. */
  seatTop: number
}

/** The parts of an open car that its roof hides. */
export interface OpenTop {
  /** Upper edge of the door, from the seats to the windscreen. */
  sill: string
  /** The cover behind the seats, with its fairing. */
  deck: string
  /** Bright edge on the cover. */
  deckLight: string
  /** Windscreen: the pane, its far frame, its near pillar, and the bar that joins them. */
  pane: string
  farFrame: string
  pillar: string
  bar: string
  /** Dark inside of the cabin, behind the doors. */
  well: string
  /** Centre of the steering wheel. */
  wheel: readonly [x: number, y: number]
}
