import type { Random } from '../../paint/random.ts'
import type { Age } from './traits.ts'

const womanNouns =
  /\b(woman|women|girl|lady|female|mother|mom|mum|grandmother|grandma|sister|wife|daughter|bride|queen|princess|witch|actress|waitress|policewoman|businesswoman|cowgirl|ballerina|heroine|empress|nun|geisha|feminine|mermaid|fairy|cheerleader|stewardess|cleopatra|superheroine|granny|aunt|niece|flapper|maid|barmaid|housemaid|seamstress|priestess|goddess|sorceress|enchantress|countess|duchess|baroness|noblewoman|shepherdess|hostess|housewife|ladies|granddaughter|sisters|postwoman|fortune teller|she|her)\b/
const manNouns =
  /\b(man|men|boy|guy|gentleman|male|father|dad|grandfather|grandpa|brother|husband|son|groom|king|prince|wizard|policeman|fireman|businessman|cowboy|fisherman|mailman|monk|priest|emperor|pirate|viking|samurai|knight|masculine|santa|santa claus|father christmas|merman|gladiator|centurion|legionary|spartan|pharaoh|caesar|gentlemen|uncle|nephew|god|zeus|sultan|lord|duke|nobleman|butler|lumberjack|blacksmith|postman|matador|bullfighter|friar|maharaja|sheikh|lighthouse keeper|mobster|gangster|grandson|brothers|repairman|he|his)\b/
/** Whether words name a woman or a man. */
export const sexOf = (said: string): 'woman' | 'man' | undefined =>
  womanNouns.test(said) ? 'woman' : manNouns.test(said) ? 'man' : undefined

const ages: readonly [Age, RegExp][] = [
  ['baby', /\b(baby|toddler|infant)\b/],
  ['child', /\b(child|kid|boy|girl|son|daughter|grandchild|grandson|granddaughter|little|schoolboy|schoolgirl)\b/],
  ['teen', /\b(teen|teenage|teenager|adolescent)\b/],
  ['middle', /\b(middle-aged|middle aged|forties|fifties)\b/],
  [
    'old',
    /\b(old|elderly|elder|aged|senior|grandmother|grandfather|grandma|grandpa|grandparents?|granny|retired|wrinkled|wrinkles|octogenarian|old-aged|ancient(?! (?:roman|greek|egyptian|chinese|japanese|persian|celtic))|weathered|wizard|santa|father christmas)\b/,
  ],
  [
    'middle',
    /\b(middle-aged|middle aged|mature|executive|ceo|boss|president|judge|professor|general|king|queen|father|mother)\b/,
  ],
  [
    'young',
    /\b(young|student|youthful|prince|princess|dancer|ballerina|bride|groom|athlete|model|cheerleader|gymnast|acrobat|surfer|skier|boxer|runner|cyclist|player|footballer|karateka|mermaid|fairy|elf|angel|superhero|superheroine|dj|gamer|flight attendant)\b/,
  ],
]

/** The age that words name, otherwise by chance a grown one. */
export function ageOf(said: string, random: Random): Age {
  const named = namedAge(said)
  const drawn = random.next()
  if (named === 'child' && /\b(young|old|elderly) (man|woman)\b/.test(said)) return 'young'
  if (named === 'middle' && /\byoung\b/.test(said)) return 'young'
  if (named) return named === 'middle' && !/\bmiddle|mature\b/.test(said) && drawn < 0.3 ? 'young' : named
  return drawn < 0.58 ? 'young' : drawn < 0.88 ? 'middle' : 'old'
}

/** 0 masculine .. 1 feminine: by the words, otherwise by chance. */
export function femininityOf(said: string, random: Random): number {
  const drawn = random.next()
  if (womanNouns.test(said)) return 1
  if (manNouns.test(said) || /\b(beard|bearded|moustache|mustache|goatee|stubble)\b/.test(said)) return 0
  return drawn < 0.5 ? 1 : 0
}

/** The age that words name; chance decides among grown ones. */
export const namedAge = (said: string): Age | undefined => ages.find(([, words]) => words.test(said))?.[0]
