import type { Random } from '../paint/random.ts'
import type { Box, Context, Stage } from '../paint/stage.ts'
import type { Head } from '../scene/heads.data.ts'
import type { Shot, SubjectAttributes } from '../scene/scene.ts'

/** Where a subject is at home when nothing else is said. */
export type Habitat = 'ground' | 'water' | 'air' | 'surface' | 'wall'

/** How one instance is to be drawn. */
export interface SubjectDetails {
  attributes: SubjectAttributes
  /** The user's own noun, so that `executive` and `chef` dress one person differently. */
  noun: string
  shot: Shot
  /** True to face left. */
  flip: boolean
  /** Differs from instance to instance, so that three cats are not one cat three times. */
  random: Random
}

/** What decides a drawing's pose and shape. */
export type Posed = Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>

interface Place {
  x: number
  y: number
}

/** Where a posed figure meets other things, as shares of its box when it faces right. */
export interface Contacts {
  /** What it sits or rides on touches it here; what carries one who stands is under `feet`. */
  seat: Place
  /** `seat` sits on something or rides, `ground` sits on the floor, `back` lies or swims, `air` is off the ground. */
  carried: 'feet' | 'seat' | 'ground' | 'back' | 'air'
  /** Seen from the side, so that a mount or a desk is to be seen from the side too. */
  side: boolean
  /** The viewer's left and right; from the side the first is near. */
  hands: readonly Place[]
  feet: readonly Place[]
  head: Head
}

/** Something limn draws itself. One file each in subjects/, listed in subjects/index.ts. */
export interface Subject {
  /** Its name in `SceneSubject.drawn`; the file's name. */
  name: string
  /** Nouns it is the drawing of, singular, lower case; language/ reads them. */
  nouns: readonly string[]
  habitat: Habitat
  /** Real height in metres, so that a mug is smaller than a car. */
  height(details: Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>): number
  /** Width over height of its box. */
  aspect(details: Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>): number
  /** Where the head is when it faces right, for hats and glasses; absent where layout's own table knows it. */
  head?(details: Pick<SubjectDetails, 'attributes' | 'noun' | 'shot'>): Head | undefined
  /** The mouth of what is open above, when it faces right: an oval, by its box. What is in it rises from there, behind its near lip. */
  mouth?(details: Posed): Box | undefined
  /** Its bodies are painted as of wood, metal, glass, ice or plush where words say so. */
  crafted?: true
  /** Where it meets other things; absent where layout's own tables know. */
  contacts?(details: Posed): Contacts | undefined
  /**
   * Paints it so that it fills `box` and its feet are on the box's lower edge, lit by `stage.light`.
   * The shadow on the ground is painted by the caller.
   */
  paint(context: Context, box: Box, details: SubjectDetails, stage: Stage): void
}
