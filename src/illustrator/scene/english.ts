const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  grandchild: 'grandchildren',
  mouse: 'mice',
  goose: 'geese',
  ox: 'oxen',
  tooth: 'teeth',
  foot: 'feet',
  knife: 'knives',
  leaf: 'leaves',
  wolf: 'wolves',
  loaf: 'loaves',
  shelf: 'shelves',
  wife: 'wives',
  cactus: 'cacti',
  scarf: 'scarves',
  calf: 'calves',
  hoof: 'hooves',
  elf: 'elves',
  dwarf: 'dwarves',
  thief: 'thieves',
}

const unchanged = new Set(['sheep', 'fish', 'deer', 'moose', 'scissors', 'skis', 'people', 'glasses', 'sunglasses'])

/** Plural of an English noun; of a compound, of its last word. */
export function plural(noun: string): string {
  const of = noun.indexOf(' of ')
  if (of > 0) return plural(noun.slice(0, of)) + noun.slice(of)
  const split = noun.lastIndexOf(' ') + 1
  const head = noun.slice(split)
  const before = noun.slice(0, split)
  if (unchanged.has(head) || (uncounted.test(head) && head.endsWith('s'))) return noun
  const man = /^(.+)(man|woman)$/.exec(head)
  if (irregular[head]) return before + irregular[head]
  if (man && !['human', 'german', 'roman'].includes(head)) return `${before}${man[1]}${man[2]!.replace('an', 'en')}`
  if (/(s|x|z|ch|sh)$/.test(head)) return `${noun}es`
  if (/[^aeiou]y$/.test(head)) return `${noun.slice(0, -1)}ies`
  if (/(potato|tomato|hero|buffalo)$/.test(head)) return `${noun}es`
  return `${noun}s`
}

const numbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

export function countWord(count: number): string {
  return numbers[count] ?? String(count)
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** `first` for 1. */
export function ordinalWord(position: number): string {
  return ordinals[position - 1] ?? `${position}th`
}

export function aOrAn(phrase: string): 'a' | 'an' {
  return /^(?!(uni|use|one|eu|ufo))[aeiou]|^(hour|honest)/i.test(phrase) ? 'an' : 'a'
}

const peoples =
  /^(?:african|american|arab|arabian|asian|athenian|australian|austrian|brazilian|british|canadian|celtic|chinese|cuban|danish|dutch|egyptian|english|european|french|german|greek|hawaiian|hungarian|indian|indonesian|irish|israeli|italian|jamaican|japanese|jewish|korean|mexican|mongolian|moroccan|native american|nigerian|nordic|norwegian|persian|peruvian|polish|portuguese|roman|russian|scandinavian|scottish|siamese|spanish|swedish|swiss|thai|tibetan|turkish|ukrainian|victorian|vietnamese|welsh|christmas|halloween|easter)$/
const ownNames =
  /^(?:saturn|jupiter|mars|venus|mercury|neptune|uranus|pluto|santa(?: claus)?|godzilla|gandalf|dumbledore|dracula|bigfoot|cthulhu|batman|superman|spider-man|spiderman|kremlin|alhambra|hogwarts|mona lisa|taj mahal|eiffel tower|statue of liberty|big ben|notre dame|colosseum|great wall|golden gate bridge|harry potter)$/

/** `Albert Einstein`. */
export const capitalized = (words: string): string =>
  words.replace(/(?<=^|[ -])(?:[ivx]+(?=$| )|(?!of\b|the\b)\p{L})/gu, (letters) => letters.toUpperCase())

/** `Japanese`, `Saturn`: words of a scene are in lower case, and names are not written so. */
export const withCapital = (word: string): string =>
  peoples.test(word) || ownNames.test(word) ? capitalized(word) : word

/** `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

const uncounted =
  /(?:^| )(?:pasta|clothing|jewelry|underwear|garbage|trash|smoke|steam|ice|wood|paper|cutlery|bread|rice|soup|salad|popcorn|money|hair|fire|lightning|corn|lettuce|cheese|butter|honey|meat|bacon|milk|water|soap|yarn|broccoli|garlic|seaweed|chocolate|coral|grass|sushi|spaghetti|fries|noodles|scissors|skis|headphones|glasses|sunglasses|goggles|trousers|pants|jeans|shorts|clothes|wine|beer|coffee|tea|juice|bubbles|fireworks|confetti)$/

/** `a cat`, `an owl`; but `cutlery`, `sunglasses`. */
export function withArticle(noun: string): string {
  if (ownNames.test(noun.toLowerCase())) return noun
  return uncounted.test(noun) && !noun.includes(' of ') ? noun : `${aOrAn(noun)} ${noun}`
}
