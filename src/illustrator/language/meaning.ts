import type {
  RelationKind,
  SceneCamera,
  SceneLettering,
  SceneLight,
  SceneSetting,
  SubjectAttributes,
} from '../scene/scene.ts'
import type { ForeignLanguage } from './foreign-designs.ts'
import type { FrameAsked } from './take-frame.ts'

/** What a prompt says, before anyone decides how to show it. Absent means not said. */
export interface Meaning {
  /** The prompt as it came. */
  text: string
  phrases: NounPhrase[]
  relations: { kind: RelationKind; subject: number; object: number; and?: number }[]
  /** Of what is only in the sky, its kind is a guess: a pirate ship under a starry sky is on no meadow. */
  setting?: Pick<SceneSetting, 'kind' | 'name' | 'features' | 'colors'> & { isGuess?: true }
  light: Partial<SceneLight>
  camera: Partial<SceneCamera>
  frame?: FrameAsked
  /** Style words that name a style in paint/. */
  style?: string
  /** `on` is the noun of the phrase that carries the text, or the carrier as written where no phrase does. */
  lettering: Omit<SceneLettering, 'id'>[]
  /** A poster, menu, chart or screen that is itself the picture; `phrases` and `setting` are then what is on it. */
  design?: DesignMeaning
  /** What must not appear: `people`, `text`. */
  without: string[]
  /** What the references are for, when the prompt says: "in the style of", "combine", "put this on". */
  references?: 'style' | 'combine' | 'subject' | 'edit'
  /** Changes to an earlier picture. Empty when the prompt asks for a new one. */
  changes: Change[]
}

/** A layout that is asked for as the picture itself. */
export interface DesignMeaning {
  /** The name of a file in designs/. */
  kind: string
  /** The user's own noun, lower case. */
  noun: string
  /** What stands before it: `vintage`, `birthday`. */
  words: string[]
  /** What follows it, as written, without quotations. */
  topic: string
  /** The language it was asked for in, where that is not English, and the words. */
  foreign?: { language: ForeignLanguage; written: string }
  /** What an announcement is to tell beside that: when, where, for how much. */
  facts?: string[]
}

/** A thing the prompt names. */
export interface NounPhrase {
  /** Head noun, singular, lower case. */
  noun: string
  count: number
  /** True when a number was said, rather than a plural. */
  counted?: true
  attributes: SubjectAttributes
  /** Best drawing for it (`car`, `icon:dog`), or undefined when nothing matches. */
  drawn?: string
  /** What `drawn` is, where the noun itself cannot be drawn and that only stands for it. */
  instead?: string
  /** Many of these in its outline, in place of its own body: a cat made of flowers. */
  madeOf?: { noun: string; drawn: string; colors: string[] }
  /** Index of the picture of the request that shows it, when the words point at one. */
  reference?: number
}

/** One change asked of an earlier picture. `target` is a noun of that picture; absent means the whole of it. */
export type Change =
  /** With `wearing` and `holding` it is the target that wears or holds the new thing. */
  | { kind: 'add'; phrase: NounPhrase; relation?: { kind: RelationKind; target: string } }
  | { kind: 'remove'; target: string }
  | { kind: 'replace'; target: string; phrase: NounPhrase }
  | { kind: 'attribute'; target?: string; attributes: Partial<SubjectAttributes> }
  | { kind: 'move'; target: string; direction: 'left' | 'right' | 'up' | 'down' | 'center' }
  /** Which way it looks; without a direction, the other way. */
  | { kind: 'turn'; target: string; direction?: 'left' | 'right' }
  | { kind: 'resize'; target: string; factor: number }
  | { kind: 'count'; target: string; count: number }
  /** So many more or, negative, fewer; where there is none yet, the phrase's own number of them. */
  | { kind: 'more'; phrase: NounPhrase; by: number | 'some' | 'fewer' }
  /** Each where the other was; without targets, the first two things there are. */
  | { kind: 'swap'; targets?: [string, string] }
  | { kind: 'setting'; setting: Pick<SceneSetting, 'kind' | 'name' | 'features' | 'colors'> }
  | { kind: 'light'; light: Partial<SceneLight> }
  | { kind: 'camera'; camera: Partial<SceneCamera> }
  | { kind: 'zoom'; factor: number }
  | { kind: 'style'; style: string }
  | { kind: 'text'; text: string }
  /** The picture becomes what a poster, a cover or a card shows. */
  | { kind: 'design'; design: DesignMeaning }
