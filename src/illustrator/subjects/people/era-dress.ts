import { type Era, eras } from './eras.data.ts'
import { type Occupation, trades } from './occupations.data.ts'
import { occupations } from './occupations.ts'

/** A hidden word of who is dressed as at a time: `era-medieval`. */
export const eraWord = 'era-'

/** The time a prompt is set in. */
export const eraSaid = (text: string): string | undefined => eras.find(({ said }) => said.test(text))?.name

/** The time somebody is dressed of. */
const eraOf = (said: string): Era | undefined => {
  const name = /(?:^| )era-([\w-]+)/.exec(said)?.[1]
  return name === undefined ? undefined : eras.find((era) => era.name === name)
}

/** The words, and what somebody of their time and place looks like. */
export function withFolk(said: string): string {
  const folk = eraOf(said)?.folk
  return folk === undefined ? said : `${said}${folk} `
}

/** What only people of our day wear. */
const today: ReadonlySet<string> = new Set(
  'suit shirt tee sweater hoodie blouse coat scrubs uniform vest turtleneck chef overalls'.split(' '),
)

const called = (said: string): Occupation | undefined =>
  occupations.find(({ nouns }) => nouns.some((noun) => said.includes(` ${noun} `)))

/** What somebody's calling puts on, at the time they live in; nothing for who has none, or has one that was dressed as everybody then. */
export function occupationOf(said: string): Occupation | undefined {
  const era = eraOf(said)
  const alias = era?.as?.find(([who]) => who.test(said))?.[1]
  const known = called(alias === undefined ? said : ` ${alias} `)
  const isOfToday = known !== undefined && trades.includes(known) && known.tops.some((top) => today.has(top))
  return era && !era.recent && isOfToday ? undefined : known
}

/** What everybody wears at the time somebody lives in. */
export function eraDress(said: string, femininity: number): Omit<Occupation, 'nouns'> | undefined {
  const era = eraOf(said)
  return era && (femininity > 0.5 ? era.woman : era.man)
}
