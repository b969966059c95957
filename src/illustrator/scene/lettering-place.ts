import type { Box } from '../paint/stage.ts'
import { growBox } from './boxes.ts'
import type { Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import type { SceneLettering } from './scene.ts'

/** Part of a carrying subject's box that takes the text, as shares of that box. */
const carrierArea: Readonly<Record<SceneLettering['carrier'], Box>> = {
  caption: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
  title: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
  sign: { x: 0.12, y: 0.1, width: 0.76, height: 0.4 },
  poster: { x: 0.12, y: 0.12, width: 0.76, height: 0.5 },
  banner: { x: 0.08, y: 0.2, width: 0.84, height: 0.6 },
  label: { x: 0.18, y: 0.42, width: 0.64, height: 0.3 },
  logo: { x: 0.2, y: 0.3, width: 0.6, height: 0.4 },
  book: { x: 0.16, y: 0.14, width: 0.68, height: 0.36 },
  shirt: { x: 0.28, y: 0.3, width: 0.44, height: 0.28 },
  neon: { x: 0.1, y: 0.1, width: 0.8, height: 0.8 },
}

/** Height of a line of `text` that fills `width`, for letters of middling width, at most `most`. */
function heightFor(text: string, width: number, most: number, perLine = 22): number {
  const characters = Math.max(3, [...text].length)
  const lines = characters > perLine ? Math.ceil(characters / perLine) : 1
  return Math.min(most, ((width * 1.9) / (characters / lines)) * lines)
}

const panelled: ReadonlySet<SceneLettering['carrier']> = new Set(['sign', 'poster', 'banner', 'label', 'book', 'neon'])
const narrow: ReadonlySet<SceneLettering['carrier']> = new Set(['sign', 'label', 'logo'])

/** Where a text goes when the picture shows things: never over the middle of them. */
function settlePlace({ place }: SceneLettering, onlyText: boolean, count: number): SceneLettering['place'] {
  if (onlyText && count === 1 && place === 'top') return 'center'
  return place === 'center' && !onlyText ? 'top' : place
}

/**
 * Boxes of all lettering that the frame itself carries, in order: those of one place stacked, kept clear of the edges
 * with room for the panels they may be painted on.
 */
export function placeOnFrame(letterings: readonly SceneLettering[], frame: Frame, onlyText: boolean): Box[] {
  const unit = Math.min(frame.width, frame.height) / 100
  const settled = letterings.map((lettering) => settlePlace(lettering, onlyText, letterings.length))
  const share = letterings.length === 1 ? (onlyText ? 0.42 : 0.2) : Math.min(0.16, 0.56 / letterings.length)
  const sized = letterings.map((lettering) => {
    const air = panelled.has(lettering.carrier) ? 5 * unit : 0
    const width = Math.min(frame.width * (narrow.has(lettering.carrier) ? 0.62 : 0.84), frame.height * 3.2)
    const height = heightFor(lettering.text, width, frame.height * share, frame.width < 1.4 * frame.height ? 15 : 22)
    return { width, height, outer: height + 2 * air, air }
  })
  const wanted = sized.reduce((sum, { outer }) => sum + outer + 3 * unit, 0)
  const squeeze = Math.min(1, (frame.height * (onlyText ? 0.86 : 0.4)) / wanted)
  for (const one of sized) {
    one.height *= squeeze
    one.outer *= squeeze
    one.air *= squeeze
  }
  const totalOf = (place: string): number =>
    sized.reduce((sum, { outer }, at) => (settled[at] === place ? sum + outer + 3 * unit : sum), -3 * unit)
  const cursor = {
    top: 6 * unit,
    center: (frame.height - totalOf('center')) / 2,
    bottom: frame.height - 6 * unit - totalOf('bottom'),
  }
  return sized.map(({ width, height, outer, air }, at) => {
    const place = settled[at]!
    const y = cursor[place] + air
    cursor[place] += outer + 3 * unit
    return { x: (frame.width - width) / 2, y, width, height }
  })
}

/** Room around a box of lettering that nothing else may take. */
export function roomAround({ carrier }: SceneLettering, box: Box, frame: Frame): Box {
  return growBox(box, (panelled.has(carrier) ? 7 : 4) * (Math.min(frame.width, frame.height) / 100))
}

/** Box of lettering that a subject carries, on its first instance; undefined when that subject has no place. */
export function placeOnSubject(lettering: SceneLettering, placements: readonly Placement[]): Box | undefined {
  const carrier = placements.find(({ subject, instance }) => subject.id === lettering.on && instance === 0)
  if (!carrier) return undefined
  const area = carrierArea[lettering.carrier]
  const { x, y, width, height } = carrier.box
  return {
    x: x + area.x * width,
    y: y + area.y * height,
    width: area.width * width,
    height: area.height * height,
  }
}
