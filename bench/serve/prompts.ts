const subjects = [
  'A red sports car',
  'A tabby cat on a sofa',
  'A lighthouse on a cliff',
  'A forest path',
  'A portrait of an old sailor',
  'A busy city street',
  'A serene mountain lake',
  'A robot watering flowers',
  'A bowl of fruit on a table',
  'Two dogs in a park',
  'A shop sign that says "OPEN LATE"',
  'A poster with the words "Big Summer Sale"',
  'A logo for a bakery called "Crumb"',
]
const manners = [
  '',
  ', at night',
  ', in watercolor',
  ', in fog',
  ', as an oil painting',
  ', in pencil',
  ', in the rain',
]

/** A request of its own for every number, so that none is answered from the cache. */
export function promptOf(number: number): string {
  return `${subjects[number % subjects.length]}${manners[number % manners.length]}, number ${number}`
}
