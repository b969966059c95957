import type { Meaning } from '../language/meaning.ts'
import type { FrameAsked } from '../language/take-frame.ts'
import { createRandom } from '../paint/random.ts'
import { areSmall } from './choose-setting.ts'
import type { Repertoire } from './repertoire.ts'
import type { FramePlace, SceneSetting, SceneSubject } from './scene.ts'

/** Centres as shares of a side: in a corner, and at a side alone. */
const inCorner = 0.21
const atSide = 0.3

const singular = (noun: string): string => noun.split(' ').at(-1)!.slice(0, 6).toLowerCase()

/** Whose place it is: who was named last before it, or the first of all. */
function subjectOf(before: string, roots: readonly SceneSubject[]): SceneSubject {
  const text = before.toLowerCase()
  const at = (subject: SceneSubject): number => text.lastIndexOf(singular(subject.noun))
  return roots.reduce((best, one) => (at(one) > at(best) ? one : best))
}

function toShares({ x, y, spare }: FrameAsked, seed: number): FramePlace {
  const near = x !== undefined && y !== undefined && x !== 'middle' && y !== 'middle' ? inCorner : atSide
  const aside = createRandom(seed, 'off centre').chance(0.5) ? 0.32 : 0.68
  const across = { left: near, right: 1 - near, middle: 0.5, aside }
  const down = { top: near, bottom: 1 - near, middle: 0.5 }
  return {
    ...(x ? { x: across[x] } : {}),
    ...(y ? { y: down[y] } : {}),
    ...(spare ? { spare } : {}),
  }
}

const sides = /^on the (left|right)(?: side)?$/

/** What is said to be on a side of the picture, by words of its own. */
const sideOf = ({ attributes }: SceneSubject): string | undefined =>
  attributes.words.map((word) => sides.exec(word)?.[1]).find((side) => side !== undefined)

/** "A cat on the left and a dog on the right": each is beside the others. */
function orderBySides(subjects: readonly SceneSubject[], roots: readonly SceneSubject[]): SceneSubject[] {
  return subjects.map((subject) => {
    const side = sideOf(subject)
    const other = roots.find((one) => one !== subject && sideOf(one) !== side)
    if (!side || !other || subject.relation || !roots.includes(subject)) return subject
    if (other.relation?.to === subject.id) return subject
    return { ...subject, relation: { kind: side === 'left' ? 'left-of' : 'right-of', to: other.id } }
  })
}

/** Where the picture has what it shows: the whole of it when that is one group, otherwise the one that is spoken of. */
export function planFrame(
  asked: FrameAsked | undefined,
  subjects: readonly SceneSubject[],
  seed: number,
): { frame?: FramePlace; subjects: SceneSubject[] } {
  const roots = subjects.filter(({ relation, count }) => relation === undefined && count > 0)
  const only = roots.length === 1 ? roots[0] : undefined
  const side = only && sideOf(only)
  if (!asked) {
    if (side) return { frame: { x: side === 'left' ? atSide : 1 - atSide }, subjects: [...subjects] }
    return { subjects: orderBySides(subjects, roots) }
  }
  const frame = toShares(asked, seed)
  if (roots.length < 2 || (frame.x === undefined && frame.y === undefined)) return { frame, subjects: [...subjects] }
  const { x } = frame
  const spoken = subjectOf(asked.before, roots)
  return {
    ...(asked.spare ? { frame: { spare: true } } : {}),
    subjects: subjects.map((subject) =>
      subject === spoken && x !== undefined ? { ...subject, place: { x } } : subject,
    ),
  }
}

/** One thing with nothing around it, where no place was named, is before a plain ground and not in a landscape. */
export function clearGround(
  setting: SceneSetting,
  { style }: Meaning,
  frame: FramePlace | undefined,
  subjects: readonly SceneSubject[],
  stock: Repertoire,
): SceneSetting {
  const shown = subjects.filter(({ count }) => count > 0)
  const surface = stock.findSetting(setting.kind).surface
  if (!frame || !setting.assumed || shown.length === 0 || surface === 'water') return setting
  const isPlain = style === 'minimal' || (frame.spare && (surface === 'table' || areSmall(shown, stock)))
  return isPlain ? { ...setting, kind: 'studio' } : setting
}
