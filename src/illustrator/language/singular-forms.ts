/** Plurals no rule gives, as far as drawable things have them. */
const irregular: Record<string, string> = {
  men: 'man',
  women: 'woman',
  people: 'person',
  persons: 'person',
  children: 'child',
  oxen: 'ox',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  lice: 'louse',
  dice: 'die',
  cacti: 'cactus',
  fungi: 'fungus',
  octopi: 'octopus',
  hippopotami: 'hippopotamus',
  knives: 'knife',
  wives: 'wife',
  lives: 'life',
  leaves: 'leaf',
  loaves: 'loaf',
  wolves: 'wolf',
  calves: 'calf',
  halves: 'half',
  shelves: 'shelf',
  bookshelves: 'bookshelf',
  elves: 'elf',
  scarves: 'scarf',
  hooves: 'hoof',
  thieves: 'thief',
  dwarves: 'dwarf',
  sheaves: 'sheaf',
  buses: 'bus',
  octopuses: 'octopus',
  walruses: 'walrus',
  cactuses: 'cactus',
  zombies: 'zombie',
  cookies: 'cookie',
  smoothies: 'smoothie',
  brownies: 'brownie',
  pies: 'pie',
  ties: 'tie',
  neckties: 'necktie',
  bowties: 'bowtie',
  movies: 'movie',
  selfies: 'selfie',
  axes: 'axe',
  shoes: 'shoe',
  toes: 'toe',
  canoes: 'canoe',
  horseshoes: 'horseshoe',
}

function singularOfWord(word: string): string[] {
  const known = irregular[word]
  if (known) return [known]
  const compound = /^(.+)(men|children|mice|geese|feet|teeth)$/.exec(word)
  if (compound) return [compound[1]! + irregular[compound[2]!]!]
  if (!word.endsWith('s') || word.endsWith('ss')) return []
  const forms = [word.slice(0, -1)]
  if (word.endsWith('ies')) forms.unshift(`${word.slice(0, -3)}y`)
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) forms.unshift(word.slice(0, -2))
  return forms
}

/** The words themselves and then what they may be the plural of, the likelier first: `foxes` → `foxes`, `fox`, `foxe`. */
export function singularForms(words: string): string[] {
  const head = words.lastIndexOf(' ') + 1
  const before = words.slice(0, head)
  return [words, ...singularOfWord(words.slice(head)).map((form) => before + form)]
}
