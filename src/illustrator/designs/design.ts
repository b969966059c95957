import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { SceneDesign, SceneLettering } from '../scene/scene.ts'

/** A flat shape of a layout: a panel, a rule, a bar. Pixels of the frame. */
export interface Mark {
  box?: Box
  /** SVG path data, where it is no box. */
  path?: string
  /** CSS colour, or two for a gradient from top to bottom. */
  fill?: string | readonly [top: string, bottom: string]
  stroke?: string
  /** Of the stroke, in pixels. */
  width?: number
  dash?: number
  radius?: number
  opacity?: number
  /** Lies above what is below it. */
  raised?: boolean
}

/** A text of a layout with the room it has. */
export interface DesignText {
  text: string
  box: Box
  type: SceneLettering['type']
  bold?: boolean
  italic?: boolean
  color: string
  align?: 'left' | 'center' | 'right'
  vertical?: 'top' | 'center' | 'bottom'
  /** Extra space between letters, in em. */
  tracking?: number
  /** Largest size, in pixels. */
  largestPx?: number
  /** Texts of one group are set in one size. */
  group?: string
  /** Stands on the picture, which may be busy. */
  onPicture?: boolean
  /** What the picture shows keeps clear of it, though it stands on a panel over the picture. */
  keepClear?: boolean
  /** Letters have an edge of this colour. */
  edge?: string
  /** Glowing tubes. */
  neon?: boolean
  curved?: boolean
  /** Runs along a circle, in a band of this height about its radius: over its top, or upright along its foot. */
  ring?: { x: number; y: number; radius: number; height: number; below?: boolean }
  effect?: NonNullable<SceneLettering['effect']>
  /** The text that was asked for, when it is one. */
  lettering?: SceneLettering
}

/** Where a layout shows what it is about. */
export interface DesignPicture {
  box: Box
  shape: 'box' | 'rounded' | 'circle' | 'arch'
  /** Things alone, without the place they are in; as large as fits. */
  bare: boolean
  /** Things alone stand at its foot. */
  stands?: boolean
  /** Which of the layout's panels it shows; where absent, what the layout is about. */
  panel?: number
  /** How things alone are finished: without a shadow, with a bold contour, cut out with a pale border, or in the two inks given. */
  finish?: 'flat' | 'outlined' | 'die-cut' | readonly [dark: string, pale: string]
  /** What has no face gets one, in the mood that is said. */
  face?: boolean
  /** Radians, about its middle. */
  turn?: number
  /** What the picture shows keeps clear of these. Pixels of the frame. */
  clear?: readonly Box[]
}

/** A layout in a frame, bottom to top. */
export interface Arrangement {
  behind: Mark[]
  picture?: DesignPicture
  /** Further pictures, painted after it. */
  panels?: DesignPicture[]
  over: Mark[]
  texts: DesignText[]
}

/** Colours of a layout: paper, what is written on it, two accents and a tone near the paper. CSS hex. */
export interface DesignPalette {
  paper: string
  ink: string
  accent: string
  second: string
  soft: string
}

export interface Line {
  text: string
  lettering?: SceneLettering
}

/** What a layout has to show. */
export interface Brief {
  design: SceneDesign
  frame: { width: number; height: number }
  /** One hundredth of the frame's shorter side. */
  unit: number
  /** The text set largest, when there is any. */
  title?: Line
  /** All others, in order. */
  lines: Line[]
  palette: DesignPalette
  random: Random
  /** True where there are things or a place to show. */
  hasPicture: boolean
  /** True where a place was asked for. */
  hasPlace: boolean
  style: string
  isDark: boolean
  /** Where in a picture, in pixels of the frame, whoever it is about is; undefined where nobody and nothing is. */
  findMain(picture: DesignPicture): Box | undefined
}

/** A layout. One file each in designs/, listed in designs/index.ts. */
export interface Design {
  /** Its name in `SceneDesign.kind`; the file's name. */
  kind: string
  arrange(brief: Brief): Arrangement
}
