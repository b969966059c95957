import { findParts } from '../designs/diagram/find-parts.ts'
import { longestSaid, plainWords } from '../designs/diagram/said.ts'
import type { DesignMeaning } from '../language/meaning.ts'
import { chains } from './knowledge/chains.data.ts'
import { traits } from './knowledge/comparisons.data.ts'
import { cycles } from './knowledge/cycles.data.ts'
import { histories } from './knowledge/histories.data.ts'
import { pyramids } from './knowledge/levels.data.ts'
import {
  anyAdvice,
  anyBenefit,
  anyHistory,
  anyOverview,
  anyProcess,
  anyReason,
  overviews,
} from './knowledge/overviews.data.ts'
import type { Topic } from './knowledge/topic.ts'
import { families, firm, hierarchies, mindMaps, questions } from './knowledge/trees.data.ts'
import { eachOf, headlineOf, listedIn, matterOf, namedIn, pointsAsked } from './listed-points.ts'

/** One thing that a diagram or an overview tells. */
export interface TopicPoint {
  text: string
  level: number
  /** The noun of its small picture; empty where it is to have none. Absent where its own words are to say. */
  picture?: string
}

export interface ToldTopic {
  title?: string
  points: TopicPoint[]
}

/** Layouts that tell their matter in points. */
export const tellsPoints = (kind: string): boolean => kind in tellers

const said = ({ words, noun, topic }: DesignMeaning): string => plainWords(`${words.join(' ')} ${noun} ${topic}`)

function toPoint(line: string): TopicPoint {
  const [, dashes, text, picture] = /^(-*)\s*(.+?)(?:\s*\|\s*(.+))?$/.exec(line)!
  return { text: text!, level: dashes!.length, picture: picture ?? '' }
}

const toldOf = ({ title, points }: Topic): ToldTopic => ({ title, points: points.map(toPoint) })
const plain = (texts: readonly string[]): TopicPoint[] => texts.map((text) => ({ text, level: 0 }))

/** What is known of a matter in one of these lists, the first that knows it. */
function known(design: DesignMeaning, ...lists: readonly (readonly Topic[])[]): ToldTopic | undefined {
  for (const list of lists) {
    const found = longestSaid(list, said(design))
    if (found) return toldOf(found)
  }
  return undefined
}

/** The first text of these is their title, so that they have one. */
const untitled: Readonly<Record<string, string>> = {
  infographic: 'At a Glance',
  timeline: 'Timeline',
  flowchart: 'Step by Step',
}

let pictures: ReadonlyMap<string, string> | undefined

/** The picture that a point of this text has wherever it is known. */
export function pictureKnown(text: string): string | undefined {
  pictures ??= new Map(
    [...overviews, ...mindMaps, ...pyramids, ...cycles, ...chains].flatMap(({ points }) =>
      points
        .map(toPoint)
        .flatMap((point) => (point.picture ? [[point.text.toLowerCase(), point.picture] as const] : [])),
    ),
  )
  return pictures.get(text.toLowerCase())
}

/** Whether anything is known of a matter. */
export const isKnownMatter = (design: DesignMeaning): boolean =>
  known(design, overviews, cycles, chains, histories) !== undefined

/** The noun that stands for a matter of which something is known. */
export function signOfMatter(design: DesignMeaning): string | undefined {
  for (const list of /\bcycle\b/.test(said(design)) ? [cycles, overviews] : [overviews, cycles, chains, histories]) {
    const topic = longestSaid(list, said(design))
    if (topic) return topic.sign ?? topic.points.map(toPoint).find(({ picture }) => picture)?.picture
  }
  return undefined
}

/** Whether it is known how something goes. */
export const isProcess = (design: DesignMeaning): boolean => known(design, chains, overviews) !== undefined

const years = /\b(\d{3,4})\s*(?:-|–|—|to|until|till|through|and)\s*(\d{3,4})\b/i

/** What happened in the years that are said, where that is more than one event. */
function within(topic: string, told: ToldTopic): ToldTopic {
  const [, from, last] = years.exec(topic) ?? []
  if (from === undefined) return told
  const points = told.points.filter(({ text }) => {
    const year = Number.parseInt(text, 10)
    return year >= Number(from) && year <= Number(last) && !/^\d+ BC/.test(text)
  })
  return points.length > 1 ? { ...told, points } : told
}

type Teller = (design: DesignMeaning, listed: readonly string[], count: number | undefined) => ToldTopic

const tellers: Readonly<Record<string, Teller>> = {
  cycle: (design, listed) =>
    listed.length > 1
      ? { points: plain(listed) }
      : (known(design, cycles) ?? {
          points: /\blife\b/.test(said(design))
            ? lifeOf(
                matterOf(design)
                  .replace(/^.*\b(?:of|the|an?) /i, '')
                  .replace(/ life[ -]?cycle.*$/i, ''),
              )
            : plain(['Begin', 'Grow', 'Change', 'Renew']),
        }),
  chain: (design, listed) =>
    listed.length > 1
      ? { points: plain(listed) }
      : (known(design, chains, cycles, overviews) ?? { points: plain(['First', 'Next', 'Then', 'Finally']) }),
  'pyramid-chart': (design, listed) =>
    listed.length > 1
      ? { points: plain(listed) }
      : (known(design, pyramids) ?? { points: plain(['Vision', 'Goals', 'Strategy', 'Actions']) }),
  'solar-system': () => ({
    title: 'The Solar System',
    points: plain(['Sun', 'Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune']),
  }),
  'labelled-parts': (design, listed) => {
    const found = findParts(design)
    const points = listed.length > 1 ? listed : Object.keys(found?.parts ?? {})
    return { ...(found ? { title: found.title } : {}), points: points.map((text) => ({ text, level: 0, picture: '' })) }
  },
  'venn-diagram': (design, listed) => compare(namedIn(design.topic) ?? listed),
  'tree-chart': tellTree,
  'comparison-table': (design, listed) =>
    /\bpros and cons\b/.test(said(design))
      ? { title: prosTitle(design), points: plain(['Pros', 'Cons']) }
      : compare(namedIn(design.topic) ?? listed),
  'circuit-diagram': (design, listed) => {
    const found = (listed.length > 1 ? listed : (namedIn(design.topic) ?? [])).flatMap(eachOf).slice(0, 8)
    return { title: 'Electric Circuit', points: plain(found.length > 0 ? found : ['Battery', 'Switch', 'Bulb']) }
  },
  matrix: (design, listed) =>
    listed.length > 1
      ? { points: plain(listed) }
      : /eisenhower|priorit/.test(said(design))
        ? { title: 'Eisenhower Matrix', points: plain(['Do first', 'Schedule', 'Delegate', 'Drop']) }
        : (known(design, mindMaps) ?? {
            points: plain([
              'High value, low effort',
              'High value, high effort',
              'Low value, low effort',
              'Low value, high effort',
            ]),
          }),
  'mind-map': (design, listed) =>
    listed.length > 1
      ? { points: plain(listed) }
      : (known(design, mindMaps, overviews) ?? {
          points: plain(questions).map((point) => ({ ...point, picture: '' })),
        }),
  infographic: tellOverview,
  timeline: (design, listed) =>
    listed.length > 1 ? { points: plain(listed) } : within(design.topic, known(design, histories) ?? { points: [] }),
  flowchart: (design, listed) =>
    listed.length > 0 ? { points: plain(listed) } : (known(design, overviews, chains, cycles) ?? { points: [] }),
}

/** "Pros and cons of remote work" is on remote work. */
const prosTitle = ({ topic }: DesignMeaning): string => `Pros and Cons${topic ? ` of ${headlineOf(topic)}` : ''}`

/** What holds for everything that lives. */
const lifeOf = (thing: string): TopicPoint[] => [
  { text: 'Beginning of life', level: 0, picture: '' },
  { text: `Young ${thing}`.trim(), level: 0, picture: thing },
  { text: `Adult ${thing}`.trim(), level: 0, picture: thing },
  { text: 'Next generation', level: 0, picture: '' },
]

/** What a layout that tells its matter has to say: what the prompt lists, else what is known of it, in the number that is asked. */
export function tellTopic(design: DesignMeaning): ToldTopic {
  const count = pointsAsked(`${design.words.join(' ')} ${design.topic}`)
  const listed = design.kind === 'solar-system' ? [] : listedIn(design)
  const told = tellers[design.kind]!(design, listed, count)
  const own = headlineOf(matterOf(design))
  const isOverview = /^(?:infographic|timeline|flowchart)$/.test(design.kind)
  const title = isOverview
    ? own || told.title || untitled[design.kind]
    : (listed.length > 1 && !/tree|circuit/.test(design.kind) ? own : told.title) || own || told.title
  const points =
    count !== undefined && !/tree|venn|mind|comparison/.test(design.kind) ? told.points.slice(0, count) : told.points
  const isFirst = design.kind === 'tree-chart' && listed.length > 1 && title === points[0]?.text
  return { ...(title && !isFirst ? { title } : {}), points }
}

function tellOverview(design: DesignMeaning, listed: readonly string[], count: number | undefined): ToldTopic {
  if (listed.length > 1) return { points: plain(listed) }
  const text = said(design)
  const isOfUse = /\b(?:benefits?|advantages?|importance|reasons?|why)\b/.test(text)
  const ofUse = overviews.filter(({ said: words }) => /\b(?:benefits|importance) of\b/.test(words))
  const found = isOfUse
    ? known(design, ofUse)
    : /\bcycle\b/.test(text)
      ? (known(design, cycles) ?? known(design, overviews))
      : /\bhistory\b/.test(text)
        ? known(design, histories)
        : known(design, overviews)
  const rest = /\b(?:tips?|ways?|habits?|rules?|ideas?|hacks?|advice|secrets?|mistakes?)\b/.test(text)
    ? anyAdvice
    : /\b(?:benefits?|advantages?)\b/.test(text)
      ? anyBenefit
      : /\b(?:reasons?|why)\b/.test(text)
        ? anyReason
        : /\b(?:steps?|process|how to|making|recipe|guide)\b/.test(text)
          ? anyProcess
          : /\b(?:history|evolution|story)\b/.test(text)
            ? anyHistory
            : anyOverview
  const points = found?.points ?? []
  const wanted = Math.min(12, count ?? (points.length > 0 ? Math.min(6, points.length) : 4))
  const more = plain(rest.filter((one) => points.every(({ text: told }) => told !== one))).map((point) => ({
    ...point,
    picture: '',
  }))
  return {
    ...(found?.title ? { title: found.title } : {}),
    points: [...points.filter(({ level }) => level === 0), ...more].slice(0, wanted),
  }
}

/** What each of several has alone, and what they share. */
function compare(names: readonly string[]): ToldTopic {
  const own = names.length > 1 ? names.slice(0, 3) : ['A', 'B']
  const lists = own.map((name) => {
    const plainName = plainWords(name)
    const found = traits.find(([words]) =>
      words
        .split(', ')
        .some((word) =>
          [word, `${word}s`, `${word}es`].some((form) => plainName === ` ${form} ` || plainName.endsWith(` ${form} `)),
        ),
    )
    return found?.[1].split(', ') ?? []
  })
  const isShared = (trait: string): boolean => lists.every((list) => list.includes(trait))
  const shared = (lists[0] ?? []).filter(isShared)
  const most = own.length === 3 ? 2 : 3
  return {
    ...(names.length > 1 ? { title: own.map(headlineOf).join(own.length === 2 ? ' and ' : ', ') } : {}),
    points: [
      ...own.flatMap((name, at) => [
        { text: headlineOf(name), level: 0 },
        ...lists[at]!.filter((trait) => lists.every((list, other) => other === at || !list.includes(trait)))
          .slice(0, most)
          .map((text) => ({ text, level: 1, picture: '' })),
      ]),
      { text: own.length === 3 ? 'All' : 'Both', level: 0, picture: '' },
      ...shared.slice(0, most).map((text) => ({ text, level: 1, picture: '' })),
    ],
  }
}

const mostBelow = 15

/** "Two managers, each with three clerks". */
function staffOf(listed: string): TopicPoint[] {
  const [of = '', each] = listed.split(
    /,?\s+(?:who )?each (?:of whom )?(?:with|having|has|leads?|leading|manag(?:es|ing))\s+/i,
  )
  return eachOf(of).flatMap((text) => [
    { text, level: 1 },
    ...(each ? eachOf(each) : []).map((below) => ({ text: below, level: 2 })),
  ])
}

function tellTree(design: DesignMeaning, listed: readonly string[]): ToldTopic {
  const text = said(design)
  if (/\b(?:famil|genealog|ancest|generation|pedigree)/.test(text)) return tellFamily(design)
  if (listed.length > 1) {
    const [root, ...below] = listed
    return { points: [{ text: root!, level: 0 }, ...below.flatMap(staffOf).slice(0, mostBelow)] }
  }
  const found = known(design, hierarchies)
  if (found) return found
  if (/\borg|compan|team|report|staff|business|agenc|hierarch|firm/.test(text)) return toldOf(firm)
  const matter = headlineOf(matterOf(design)) || 'Topic'
  return {
    title: matter,
    points: [{ text: matter, level: 0 }, ...questions.slice(0, 3).map((one) => ({ text: one, level: 1, picture: '' }))],
  }
}

const person = String.raw`\p{Lu}[\p{L}'’-]+`

const generation = new RegExp(
  String.raw`\b(great-grandparents?|grandparents?|grandmother|grandfather|parents?|mother|father|children|child|kids?|sons?|daughters?|grandchildren|grandchild)[ ,:]*((?:${person}(?:,? and |, | & )?)+)`,
  'gu',
)
const ages: readonly (readonly [said: RegExp, age: number, picture: string])[] = [
  [/^great/, 0, 'a grandmother and a grandfather'],
  [/^grand(?!ch)/, 1, 'a grandmother and a grandfather'],
  [/^(?:parent|mother|father)/, 2, 'a woman and a man'],
  [/^grandch/, 4, 'child'],
  [/./, 3, 'child'],
]

/** "Grandparents John and Mary, parents Tom and Lisa, child Anna": the older above the younger. */
function tellGenerations(topic: string): TopicPoint[] {
  const told = [...topic.matchAll(generation)].map(([, who = '', names = '']) => {
    const [, age, picture] = ages.find(([said]) => said.test(who))!
    return { age, picture, names: names.split(/,? and |, | & /).filter(Boolean) }
  })
  const order = [...new Set(told.map(({ age }) => age))].sort()
  if (order.length < 2) return []
  return told
    .sort((one, other) => one.age - other.age)
    .flatMap(({ age, picture, names }) => {
      const level = order.indexOf(age)
      return age < 3
        ? [
            {
              text: names.join(' & '),
              level,
              picture: names.length > 1 ? picture : (picture.split(' and a ')[0] ?? ''),
            },
          ]
        : names.map((text) => ({ text, level, picture }))
    })
}

/** The names that are told, else whom a family has in so many generations. */
function tellFamily({ words, topic }: DesignMeaning): ToldTopic {
  const generations = tellGenerations(topic)
  if (generations.length > 0) return { title: 'Family Tree', points: generations }
  const pair = new RegExp(`(${person}) (?:and|&) (${person})`, 'u').exec(topic)
  const children = new RegExp(
    String.raw`(?:children|kids|sons?|daughters?)\b[ ,:]*((?:${person}(?:,? and |, | & )?)+)`,
    'u',
  ).exec(topic)?.[1]
  if (pair && (children === undefined || pair.index < topic.indexOf(children))) {
    const below = children?.split(/,? and |, | & /).filter(Boolean) ?? []
    return {
      title: 'Family Tree',
      points: [
        { text: `${pair[1]} & ${pair[2]}`, level: 0, picture: 'a woman and a man' },
        ...below.map((text) => ({ text, level: 1, picture: 'child' })),
      ],
    }
  }
  const number = /\b(two|three|four|[2-4])[ -]generations?\b/i.exec(`${words.join(' ')} ${topic}`)?.[1] ?? 'three'
  const at = ['two', 'three', 'four'].indexOf(number.toLowerCase())
  const told = toldOf(families[at < 0 ? Number(number) - 2 : at]!)
  const name = new RegExp(`(${person}) family`, 'u').exec(topic)?.[1]
  return name ? { ...told, title: `The ${name} Family` } : told
}
