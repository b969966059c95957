import { createRandom } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import { type Block, type BlockContext, buildBlock } from './blocks.ts'
import { isBust, shoulderOf } from './busts.ts'
import { closenessOf } from './closeness.ts'
import type { Frame } from './framing.ts'
import type { AttachmentRule, SceneRules } from './relations.ts'
import type { Repertoire } from './repertoire.ts'
import type { Region } from './rows.ts'
import type { Scene, SceneSubject } from './scene.ts'
import type { SubjectSize } from './sizes.ts'

/** Everything one layout works on. */
export interface Layout {
  scene: Scene
  frame: Frame
  horizon: number
  surface: ReturnType<Repertoire['findSetting']>['surface']
  indoor: boolean
  /** There is no up and down: things lie on what is seen from above. */
  flat: boolean
  /** Of the ground, from the horizon, where a road runs across the picture. */
  pavement: number | undefined
  sizes: ReadonlyMap<string, SubjectSize>
  /** True for a drawing that has a left and a right. */
  turnsRound(subject: SceneSubject): boolean
  rules: SceneRules
  /** Attachments of what joined later to what was there: they may not move it. */
  joining: AttachmentRule[]
  /** Where things may stand, after lettering has taken its place. */
  region: Region
  occupied: Box[]
}

function contextFor(layout: Layout, crowdRows: number): BlockContext {
  const { scene, sizes, rules } = layout
  return {
    subjects: new Map(scene.subjects.map((subject) => [subject.id, subject])),
    sizes,
    rules,
    crowdRows,
    floats: (subject) => floats(subject, layout),
    shoulder: (subject) => {
      if (isBust(subject, scene)) return shoulderOf(layout.frame)
      const close = subject.count === 2 ? closenessOf([subject]) : undefined
      if (close !== undefined) return close
      // A few people stand shoulder to shoulder; their boxes have air at the sides.
      return subject.drawn === 'person' && subject.count <= 6 ? 0.06 : undefined
    },
    random: (name) => createRandom(scene.seed, `layout ${name}`),
  }
}

/** Blocks that stand by themselves, built with crowds in `crowdRows` rows. */
export function buildRoots(layout: Layout, crowdRows: number): Block[] {
  const context = contextFor(layout, crowdRows)
  const attached = new Set([...layout.rules.attachments, ...layout.joining].map(({ child }) => child))
  return layout.scene.subjects.filter(({ id }) => !attached.has(id)).map((subject) => buildBlock(subject, context))
}

const aloft: ReadonlySet<string> = new Set(['floating', 'levitating', 'hovering', 'flying', 'soaring', 'weightless'])

/** True for what has no feet on the ground here: a bird in the open, a clock on a wall, anything in space. */
export function floats(subject: SceneSubject, layout: Layout): boolean {
  if (layout.surface === 'none' || layout.flat) return true
  const afloat = layout.surface === 'water' ? 'floating' : undefined
  if (subject.attributes.words.some((word) => aloft.has(word) && word !== afloat)) return true
  const habitat = layout.sizes.get(subject.id)?.habitat
  const leans = subject.attributes.words.includes('leaning')
  const onWall = !leans && habitat === 'surface' && layout.indoor && layout.scene.setting.features.includes('wall')
  return habitat === 'air' || onWall || (habitat === 'wall' && layout.indoor)
}

/** A block that joined in a later turn and is placed by something that was there: built by itself. */
export function buildAlone(layout: Layout, id: string): Block {
  return buildBlock(layout.scene.subjects.find((subject) => subject.id === id)!, contextFor(layout, 2))
}
