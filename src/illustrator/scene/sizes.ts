import type { Habitat } from '../subjects/subject.ts'
import type { Repertoire } from './repertoire.ts'
import type { Scene, SceneSubject } from './scene.ts'

/** How large one instance is beside the others, in units that only mean something inside one picture. */
export interface SubjectSize {
  width: number
  height: number
  habitat: Habitat
}

/** Real heights to this power: a dog beside a man is half his height, not a third; a man beside a house, two fifths. */
export const softening = 0.62
/** No subject's mean side falls below this share of the largest one's. */
const smallestShare = 0.29
const leastAspect = 0.12
const mostAspect = 8

const finite = (value: number): number => (Number.isFinite(value) ? value : 1)
const meanSide = (size: SubjectSize): number => Math.sqrt(size.width * size.height)

/** The proportions are the picture's own; a thing that has a name is as tall as its drawing would be. */
function measureReference(
  scene: Scene,
  subject: SceneSubject,
  named: { height: number; habitat: Habitat } | undefined,
): { height: number; aspect: number; habitat: Habitat } {
  const reference = scene.references.find((candidate) => candidate.index === subject.reference)
  const habitat = reference?.cutOut ? 'ground' : 'air'
  return { height: 1, habitat, ...named, aspect: reference?.aspect ?? 1 }
}

/** So many times higher than who is by it a thing may be; what it has over that is softened once more. */
const towering = 1.6
const by: ReadonlySet<string> = new Set(['under', 'in-front-of', 'behind', 'next-to'])

/** Trees and castles are the setting of who is by them, who must be large enough to be seen. */
function bringNearer(sizes: Map<string, SubjectSize>, id: string, relation: SceneSubject['relation']): void {
  const own = sizes.get(id)
  const anchor = relation && by.has(relation.kind) ? sizes.get(relation.to) : undefined
  if (!own || !anchor || !relation || anchor.height <= towering * own.height) return
  const height = towering * own.height * (anchor.height / (towering * own.height)) ** 0.4
  const scale = height / anchor.height
  sizes.set(relation.to, { ...anchor, width: anchor.width * scale, height })
}

/** So many times larger than the people of a picture a thing may be, by its mean side, and so many times longer. */
const overshadowing = 2.1
const longest = 2.9

/** People are what a picture with people is of: what is much larger gives way to them, unless the place is what is shown. */
function showPeople(sizes: Map<string, SubjectSize>, { subjects, camera }: Scene): void {
  if (camera.shot === 'wide' || camera.shot === 'aerial') return
  const tall = subjects.flatMap(({ drawn, count, id }) =>
    drawn === 'person' && count > 0 ? sizes.get(id)!.height : [],
  )
  if (tall.length === 0) return
  const person = Math.max(...tall) * 0.65
  for (const { id, drawn, joined } of subjects) {
    const own = sizes.get(id)!
    const ratio = Math.max(meanSide(own) / (overshadowing * person), own.width / (longest * person))
    if (drawn === 'person' || joined || ratio <= 1) continue
    const scale = ratio ** 0.4 / ratio
    sizes.set(id, { ...own, width: own.width * scale, height: own.height * scale })
  }
}

/** A giant is larger than what is tiny beside it, whatever both are: that is what the words are about. */
function obeyContrast(sizes: Map<string, SubjectSize>, { subjects }: Scene): void {
  const tiny = subjects.filter(({ attributes }) => attributes.size <= 0.5).map(({ id }) => meanSide(sizes.get(id)!))
  const least = contrast * Math.max(0, ...tiny)
  for (const { id, attributes } of subjects) {
    const own = sizes.get(id)!
    const scale = least / meanSide(own)
    if (attributes.size >= 1.75 && scale > 1)
      sizes.set(id, { ...own, width: own.width * scale, height: own.height * scale })
  }
}

const contrast = 1.6

/** Sizes of all subjects of a scene by id: real ratios, softened so that small things stay visible. */
export function measureSubjects(scene: Scene, repertoire: Repertoire, flat = false): Map<string, SubjectSize> {
  const sizes = new Map<string, SubjectSize>()
  for (const subject of scene.subjects) {
    const details = {
      attributes: { ...subject.attributes, size: 1 },
      noun: subject.noun,
      shot: scene.camera.shot,
    }
    let real: { height: number; aspect: number; habitat: Habitat }
    const drawn = subject.drawn === 'reference' ? undefined : repertoire.findSubject(subject.drawn)
    const view = (flat ? repertoire.fromAbove(subject.drawn) : undefined) ?? drawn
    const own = view && drawn && { height: view.height(details), aspect: view.aspect(details), habitat: drawn.habitat }
    if (subject.reference === undefined) {
      real = own ?? { height: 1, aspect: 1, habitat: 'ground' }
    } else {
      real = measureReference(scene, subject, own && { height: own.height, habitat: own.habitat })
    }
    const height = Math.max(0.01, finite(real.height)) ** softening * subject.attributes.size
    const aspect = Math.min(mostAspect, Math.max(leastAspect, finite(real.aspect)))
    sizes.set(subject.id, { width: height * aspect, height, habitat: real.habitat })
  }
  for (const { relation, id, joined } of scene.subjects) if (!joined) bringNearer(sizes, id, relation)
  showPeople(sizes, scene)
  obeyContrast(sizes, scene)
  // What joined in a later turn may not change the sizes of what was there.
  const first = scene.subjects.filter(({ joined }) => !joined).map(({ id }) => meanSide(sizes.get(id)!))
  const largest = Math.max(0, ...(first.length > 0 ? first : [...sizes.values()].map(meanSide)))
  for (const [id, size] of sizes) {
    const lift = (smallestShare * largest) / meanSide(size)
    if (lift > 1) sizes.set(id, { ...size, width: size.width * lift, height: size.height * lift })
  }
  return sizes
}
