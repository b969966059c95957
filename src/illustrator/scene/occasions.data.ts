/** What belongs to an occasion: who is there when nobody is named, and what is not there unless it is said. */
export interface Occasion {
  said: RegExp
  /** Who is there when the words name nobody. */
  people: readonly (readonly [noun: string, count: number, ...words: string[]])[]
  /** What those are told who are named. */
  guests?: readonly string[]
  /** Set on a table of its own. */
  served?: readonly (readonly [noun: string, drawn: string, count: number])[]
  /** What stands about. */
  things?: readonly (readonly [noun: string, drawn: string, count: number])[]
  /** What they are all before or under. */
  by?: readonly [kind: 'in-front-of' | 'under', noun: string, drawn: string]
  /** Nouns that say no more than the occasion does. */
  takes?: RegExp
}

const party = /^(?:party|celebration|ceremony|event|scene|reception|gathering|birthday|morning|eve)$/

export const occasions: readonly Occasion[] = [
  {
    said: /\b(?:wedding(?: ceremony| reception| party| day| scene)?(?! ?(?:ring|cake|dress|gown|band|invit|card|bouquet|album|car\b|photog|logo|planner|veil|arch\b))|getting married|exchang\w+ vows)\b/i,
    people: [
      ['bride', 1],
      ['groom', 1],
    ],
    by: ['under', 'flower arch', 'flower-arch'],
    takes: /^(?:wedding|party|ceremony|vow|arch|flower|reception|scene)$/,
  },
  {
    said: /\bbirthday (?:party|celebration)\b/i,
    people: [['kid', 3]],
    guests: ['party hat'],
    served: [['birthday cake', 'cake', 1]],
    things: [
      ['balloon', 'balloon', 3],
      ['present', 'box', 2],
    ],
    takes: party,
  },
  {
    said: /\b(?:christmas|xmas) (?:morning|eve|day|party)\b/i,
    people: [['child', 2, 'sitting', 'on-ground']],
    by: ['in-front-of', 'christmas tree', 'christmas-tree'],
    things: [['present', 'box', 3]],
    takes: /^(?:christmas|morning|eve|day|tree|party|pajamas)$/,
  },
  {
    said: /\btrick[- ]or[- ]treat\w*|\bhalloween (?:costumes?|party|night)\b/i,
    people: [
      ['trick-or-treater', 1, 'child', 'witch'],
      ['trick-or-treater', 1, 'child', 'vampire'],
      ['trick-or-treater', 1, 'child', 'superhero'],
    ],
    things: [['jack-o-lantern', 'icon:jack-o-lantern', 2]],
    takes: /^(?:halloween|costume|trick|treat|party|night|kid|child|pumpkin)$/,
  },
  {
    said: /\bgraduation(?: ceremony| day| party| photo)?\b(?! ?(?:cap|gown|card|invit|cake))|\bgraduating\b/i,
    people: [['graduate', 3, 'cheering']],
    guests: ['graduate'],
    takes: /^(?:graduation|ceremony|day|party|diploma|class)$/,
  },
  {
    said: /\b(?:barbecue|bbq|cookout|barbecuing|grilling)\b/i,
    people: [['friend', 3]],
    by: ['in-front-of', 'grill', 'barbecue-grill'],
    takes: /^(?:barbecue|bbq|cookout|grill|backyard|barbecue grill)$/,
  },
  {
    said: /\b(?:ice )?hockey (?:match|game|players?)\b|\bplaying (?:ice )?hockey\b/i,
    people: [['hockey player', 2]],
    guests: ['hockey player'],
    takes: /^(?:ice|hockey|match|game|hockey stick)$/,
  },
  {
    said: /\b(?:soccer|football) (?:match|game)\b/i,
    people: [['footballer', 3, 'playing soccer']],
    things: [['soccer ball', 'ball', 1]],
    takes: /^(?:soccer|football|match|game)$/,
  },
  {
    said: /\bbasketball (?:match|game)\b/i,
    people: [['basketball player', 3, 'playing basketball']],
    by: ['in-front-of', 'basketball hoop', 'basketball-hoop'],
    takes: /^(?:basketball|match|game)$/,
  },
  {
    said: /\bboxing (?:match|ring|fight)\b/i,
    people: [['boxer', 2, 'boxing']],
    takes: /^(?:boxing|match|ring|fight)$/,
  },
  {
    said: /\b(?:tennis match|playing tennis)\b/i,
    people: [['tennis player', 2, 'smashing']],
    guests: ['tennis player', 'smashing'],
    takes: /^(?:tennis|match|racket)$/,
  },
  {
    said: /\b(?:golf(?:ing)? (?:match|tournament)|playing golf|golfing)\b/i,
    people: [['golfer', 1]],
    guests: ['golfer'],
    takes: /^(?:golf|match|tournament)$/,
  },
  {
    said: /\bplaying (?:beach )?volleyball\b/i,
    people: [['player', 3]],
    guests: ['playing volleyball', 'athlete'],
    things: [['volleyball', 'icon:volleyball', 1]],
  },
  {
    said: /\b(?:ice|figure)[- ]skating\b/i,
    people: [
      ['ice skater', 1, 'woman', 'skating'],
      ['ice skater', 1, 'man', 'skating'],
    ],
    guests: ['skating'],
    takes: /^(?:ice|skating|skate|rink|couple)$/,
  },
  {
    said: /\b(?:fashion|runway) show\b/i,
    people: [['fashion model', 3, 'woman', 'walking']],
    takes: /^(?:fashion|show|runway|catwalk|fashion show)$/,
  },
  {
    said: /\b(?:office|business|team|board) meeting\b|\bmeeting (?:at|around) (?:a|the) table\b/i,
    people: [
      ['businesswoman', 1],
      ['businessman', 1],
      ['executive', 1, 'woman'],
      ['businessman', 1],
    ],
    served: [
      ['laptop', 'laptop', 1],
      ['mug', 'mug', 2],
    ],
    takes: /^(?:meeting|office|room)$/,
  },
]
