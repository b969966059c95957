import type { Box } from '../paint/stage.ts'
import { growBox } from './boxes.ts'
import type { Placement } from './composition.ts'
import type { Frame } from './framing.ts'
import { chest, heldSign, heldSignArea, letteringAreas, neonSignArea } from './lettering-areas.data.ts'
import type { SceneLettering } from './scene.ts'

/** Part of the box of a thing that is in no table. */
const elsewhere: Box = { x: 0.16, y: 0.3, width: 0.68, height: 0.4 }

function areaOn({ subject, box }: Placement, frame: Frame): Box {
  const { drawn } = subject
  if (drawn === 'person' || drawn === 'portrait')
    return box.y + box.height > frame.height * 0.995 ? chest.bust : chest.figure
  if (drawn === 'sign' && subject.attributes.words.includes(heldSign)) return heldSignArea
  if (drawn === 'sign' && (subject.noun.includes('neon') || subject.attributes.words.includes('neon')))
    return neonSignArea
  return letteringAreas.find(([pattern]) => pattern.test(drawn))?.[1] ?? elsewhere
}

/** Height of a line of `text` that fills `width`, for letters of middling width, at most `most`. */
function heightFor(text: string, width: number, most: number, perLine = 22): number {
  const characters = Math.max(3, [...text].length)
  const lines = characters > perLine ? Math.ceil(characters / perLine) : 1
  return Math.min(most, ((width * 1.9) / (characters / lines)) * lines)
}

const mirrored = /^(?:box|mug|book|bus)$/

const panelled: ReadonlySet<SceneLettering['carrier']> = new Set(['sign', 'poster', 'banner', 'label', 'book', 'neon'])
const narrow: ReadonlySet<SceneLettering['carrier']> = new Set(['sign', 'label', 'logo'])

/** Where a text goes when the picture shows things: never over the middle of them. */
function settlePlace({ place, placeAsked }: SceneLettering, onlyText: boolean, count: number): SceneLettering['place'] {
  if (placeAsked) return place
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

/** Boxes of lettering that a subject carries, one on each of its instances; none when that subject has no place. */
export function placeOnSubject(lettering: SceneLettering, placements: readonly Placement[], frame: Frame): Box[] {
  return placements
    .filter(({ subject }) => subject.id === lettering.on)
    .map((carrier) => {
      const area = areaOn(carrier, frame)
      const { x, y, width, height } = carrier.box
      // What is not the same on both sides is mirrored with the drawing.
      const left = carrier.flip && mirrored.test(carrier.subject.drawn) ? 1 - area.x - area.width : area.x
      return {
        x: x + left * width,
        y: y + area.y * height,
        width: area.width * width,
        height: area.height * height,
      }
    })
}
