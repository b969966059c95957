import type { Box } from '../paint/stage.ts'
import { findSubject } from '../subjects/index.ts'
import type { Placement } from './composition.ts'
import type { Scene, SceneSubject } from './scene.ts'

/** Attribute of what a thing carries on its surface. */
export const printedWord = 'printed'

/** True for what a thing carries on its surface: a logo, a palm tree on a shirt. */
export const isPrinted = ({ relation, attributes }: SceneSubject): boolean =>
  relation?.kind === 'on' && attributes.words.includes(printedWord)

/** The scene without what others carry on their surface: it takes no room of its own. */
export function withoutPrints(scene: Scene): Scene {
  return scene.subjects.some(isPrinted)
    ? { ...scene, subjects: scene.subjects.filter((subject) => !isPrinted(subject)) }
    : scene
}

/** Where on a thing there is room for a print, as shares of its box. */
const surfaces: readonly (readonly [pattern: RegExp, area: Box])[] = [
  [/mug|cup/, { x: 0.09, y: 0.36, width: 0.54, height: 0.56 }],
  [/shirt|tee|hoodie/, { x: 0.31, y: 0.26, width: 0.38, height: 0.38 }],
  [/bottle/, { x: 0.2, y: 0.48, width: 0.6, height: 0.32 }],
  [/cap|hat/, { x: 0.34, y: 0.2, width: 0.34, height: 0.4 }],
  [/van|truck|car/, { x: 0.3, y: 0.3, width: 0.34, height: 0.34 }],
  [/laptop/, { x: 0.17, y: 0.08, width: 0.66, height: 0.52 }],
  [/poster|billboard|banner|flag|screen|canvas|card|phone|tablet/, { x: 0.12, y: 0.12, width: 0.76, height: 0.7 }],
]
const elsewhere: Box = { x: 0.24, y: 0.28, width: 0.52, height: 0.5 }

/** Placements with each print right after the thing that carries it, as large as fits its surface. */
export function addPrints(placements: readonly Placement[], scene: Scene): Placement[] {
  const prints = scene.subjects.filter(isPrinted)
  return placements.flatMap((carrier) => {
    const carried = prints.filter(({ relation }) => relation?.to === carrier.subject.id)
    return [carrier, ...carried.map((subject) => placePrint(subject, carrier, scene))]
  })
}

function placePrint(subject: SceneSubject, carrier: Placement, scene: Scene): Placement {
  const [, area] = surfaces.find(([pattern]) => pattern.test(carrier.subject.noun)) ?? [undefined, elsewhere]
  const { box } = carrier
  const { attributes, noun, drawn, reference } = subject
  const aspect =
    reference === undefined
      ? findSubject(drawn).aspect({ attributes, noun, shot: 'full' })
      : (scene.references.find(({ index }) => index === reference)?.aspect ?? 1)
  const width = Math.min(area.width * box.width, area.height * box.height * aspect)
  const height = width / aspect
  const across = carrier.flip ? 1 - area.x - area.width / 2 : area.x + area.width / 2
  return {
    subject,
    instance: 0,
    box: {
      x: box.x + across * box.width - width / 2,
      y: box.y + (area.y + area.height / 2) * box.height - height / 2,
      width,
      height,
    },
    depth: carrier.depth,
    flip: false,
    rests: 'none',
  }
}
