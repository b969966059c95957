import { isSight } from './add-sights.ts'
import { tableIn } from './close-on-table.ts'
import { aOrAn, capitalized, joinWords, withArticle } from './english.ts'
import { hasGreatWave } from './great-wave.ts'
import { nearestColor } from './name-subject.ts'
import { hasNoBackground } from './no-background.ts'
import { nameOfPicture } from './plan-references.ts'
import { repertoire } from './repertoire.ts'
import type { Scene } from './scene.ts'
import { placeNames, sceneryNames } from './scene-words.data.ts'
import { tellEdits } from './tell-edits.ts'

/** A kind in words: `salt flat`. */
export const nameOf = (kind: string): string => kind.replaceAll('-', ' ')

/** True for a photo that fills the frame: its light is not ours to tell. */
export const hasOwnLight = ({ role }: Scene['references'][number]): boolean => role === 'background' || role === 'edit'

/** `your picture, warmer and on a beach`. */
function namePicture(
  { setting, references }: Pick<Scene, 'setting' | 'references'>,
  one: Scene['references'][number],
): string {
  const edits = one.edits ?? []
  const placed = edits.some(({ kind }) => kind === 'new-background')
  const place = placed ? [placeNames[setting.kind] ?? `in ${aOrAn(nameOf(setting.kind))} ${nameOf(setting.kind)}`] : []
  const changes = [...place, ...tellEdits(edits)]
  return `your ${nameOfPicture(one.index, references.length)}${changes.length > 0 ? `, ${joinWords(changes)}` : ''}`
}

/** `in a park`, `in your second picture`. */
export function namePlace(scene: Scene): string {
  const { setting, references } = scene
  const behind = references.find(({ role }) => role === 'background' || role === 'edit')
  if (behind) return `in ${namePicture(scene, behind)}`
  if (hasNoBackground(scene)) return 'without a background'
  const backdrop = setting.kind === 'studio' && setting.colors[0] ? nearestColor(setting.colors[0]) : undefined
  if (backdrop) return `against ${withArticle(backdrop)} backdrop`
  const own = tableIn(setting)
  if (own) return `on ${withArticle(own.table)} in ${withArticle(own.room)}`
  const top = setting.kind === 'tabletop' ? nameTop(setting) : undefined
  if (top) return `on ${aOrAn(top)} ${top}`
  const told = setting.assumed ? undefined : nameAsked(setting)
  if (told) return setting.name !== undefined && isAloft(scene) ? told.replace(/^(?:in|at)/, 'over') : told
  if (setting.kind === 'sea' && hasGreatWave(setting)) return 'on the open sea before a great wave'
  const place = placeNames[setting.kind] ?? `in ${aOrAn(nameOf(setting.kind))} ${nameOf(setting.kind)}`
  return isAloft(scene) ? place.replace(/^(?:in|on) (?=an? |the (?:open|snow))/, 'over ') : place
}

/** `marble counter`, `polished concrete surface`. */
function nameTop({ features, assumed }: Scene['setting']): string | undefined {
  const [head, ...words] = features
  if (head === undefined || assumed) return head
  const named = [
    ...words.filter((word) => !head.includes(word) && !/^(?:kitchen|cafe|room|living-room)$/.test(word)),
    head,
  ].flatMap((word) => word.split(' '))
  return named.filter((word, at) => named.indexOf(word) === at).join(' ')
}

const shops =
  /^(?:caf[eé]|restaurant|diner|bistro|bar|pub|bakery|shop|store|coffee shop|library|bookstore|boutique|hotel)$/

/** Names that are told with "the". */
const withThe =
  /(?:islands|lakes|alps|falls|canyon|desert|reef|ocean|rainforest|jungle|coast|plains|dolomites|andes|himalayas|rockies|highlands|cyclades|maldives|bahamas|seychelles|cotswolds|netherlands|fjord|fjords|mountains|region|flats|park|city|citadel|ruins|countryside|dales|hills|triangle|hole|caucasus)$|^(?:amazon|sahara|serengeti|caribbean|arctic|antarctic|congo|gobi|namib|shire|algarve)$/
const lowered: ReadonlySet<string> = new Set(['of', 'the', 'de', 'del', 'da', 'la'])

/** `the Great Barrier Reef`: a place everybody knows, as it is written. */
function asName(name: string): string {
  const written = name.replace(/[\p{L}']+/gu, (word) => (lowered.has(word) ? word : capitalized(word)))
  return withThe.test(name) && !/^(?:new york|kansas|mexico) city$/.test(name) ? `the ${written}` : written
}

/** A place told in the user's own words where its kind says less. */
function nameAsked({ kind, name, features }: Scene['setting']): string | undefined {
  if (name !== undefined)
    return `${/falls$|reef$|^mount |^lake |kilimanjaro|everest|fuji/.test(name) ? 'at' : 'in'} ${asName(name)}`
  const table = features.find((feature) => /(?:table|tabletop|countertop|counter)$/.test(feature))
  if (kind === 'kitchen' && table) return `on ${aOrAn(table)} ${table}`
  if (kind === 'room' && features.includes('kitchen')) return 'in a kitchen'
  const world = kind === 'space' ? features.find((feature) => /mars|moon|lunar|surface/.test(feature)) : undefined
  if (world) return world === 'mars' ? 'on Mars' : `on the ${world.replace(/^the /, '')}`
  const seen = features.filter((feature) => !/window|sill|ledge/.test(feature))
  if (kind === 'window')
    return `${features.some((feature) => /sill|ledge/.test(feature)) ? 'on a windowsill' : 'by a window'}${nameOutlook(seen)}`
  if (kind === 'living-room' && features[0] === 'window') return 'by a window'
  if (kind === 'wall' && features[0]) return `in front of ${aOrAn(features[0])} ${features[0]}`
  const shop = kind === 'street' ? features.find((feature) => shops.test(feature)) : undefined
  return shop && `outside ${aOrAn(shop)} ${shop}`
}

/** ` over the sea`: what lies outside a window. */
const nameOutlook = ([seen]: readonly string[]): string => (seen === undefined ? '' : ` that looks out on the ${seen}`)

/** True when all that is shown flies. */
function isAloft({ subjects, setting }: Scene): boolean {
  const shown = subjects.filter(({ count }) => count > 0)
  const outside = repertoire.findSetting(setting.kind)
  if (outside.indoor || outside.surface === 'none') return false
  return shown.every(({ drawn, reference, relation, attributes }) => {
    const flies = repertoire.findSubject(drawn).habitat === 'air' || attributes.words.includes('flying')
    return reference === undefined && !relation && flies
  })
}

/** `a serene mountain landscape`. */
export function nameScenery({ setting, light, references }: Scene): string {
  const behind = references.find(({ role }) => role === 'background' || role === 'edit')
  if (behind) {
    return namePicture({ setting, references }, behind)
  }
  if (setting.kind === 'window')
    return `a window${nameOutlook(setting.features.filter((feature) => feature !== 'window'))}`
  if (setting.name !== undefined) return asName(setting.name)
  const isWave = setting.kind === 'sea' && hasGreatWave(setting)
  const plain = isWave ? 'a great wave' : (sceneryNames[setting.kind] ?? `a ${nameOf(setting.kind)}`)
  const full = [...light.mood.slice(0, 2), ...(light.season ? [light.season] : []), plain.replace(/^an? /, '')].join(
    ' ',
  )
  // "Rolling hills" and "the inside of a tent" have no article of their own.
  return /^an? /.test(plain) ? `${aOrAn(full)} ${full}` : full.replace(/^(.+) the inside/, 'the $1 inside')
}

/** What a place is drawn as that is known by its name: nobody has measured it. */
export function tellLikeness({ setting, references, design }: Scene): string[] {
  if (setting.name === undefined || design || references.some(hasOwnLight)) return []
  const plain = sceneryNames[setting.kind] ?? `a ${nameOf(setting.kind)}`
  const sight = setting.features.find((feature) => isSight(feature))
  const place = sight ? `${plain} with ${sight === 'big-ben' ? '' : 'the '}${asName(nameOf(sight))}` : plain
  const name = asName(setting.name)
  return [
    `${name[0]!.toUpperCase()}${name.slice(1)} ${/^the .+s$/.test(name) ? 'are drawn from what they are' : 'is drawn from what it is'} known for, as ${place}.`,
  ]
}
