import type { Meaning } from '../language/meaning.ts'
import type { SceneSubject, Undrawn } from './scene.ts'

/** Said of how people are seen: their backs, or one side of the face. */
const backs =
  /\bfrom (?:the )?(?:back|rear|behind)\b(?! (?:an?|the|his|her|their|its|some|of)\b)|\b(?:back|rear)[- ]view\b|\bview of (?:his|her|their) backs?\b|\bfac(?:ing|es?) away\b|\b(?:his|her|their) backs? (?:to|turned|towards?)\b|\bbacks? turned\b|\bover[- ](?:the|his|her)[- ]shoulder (?:shot|view|angle)\b/i
const sides =
  /\b(?:in|side|left|right) profile\b|\bprofile (?:view|portrait|shot|silhouette|of)\b|\bside[- ](?:view|on|portrait)\b|\b(?:seen|viewed|shown|shot) from the side\b/i

/** Who looks at what is far away looks into the picture. */
const gazing =
  /\b(?:looking|looks?|gaz(?:ing|es?)|star(?:ing|es?)|watch(?:ing|es)|admir(?:ing|es)|overlook(?:ing|s)|contemplat(?:ing|es)|facing)\b(?: (?:out|up|down|over|at|across|towards?|into|onto|on))*(?: (?:the|a|an|of|vast|beautiful|giant|huge|distant|starry|night|snowy|city|misty|endless|open|big|\w+ing|\w+y))* (?:sea|ocean|mountains?|valley|sunset|sunrise|horizon|view|lake|skyline|stars|galaxy|northern lights|aurora(?: borealis)?|milky way|planets?|moon|earth|canyon|waterfall|landscape|fireworks|eclipse|volcano|sky|distance|castle|city|waves|cityscape|ruins|universe|cosmos|clouds|paintings?|artwork|mural)\b/i

const inHair = /\b(?:flowers?|roses|daisies|blossoms|peonies|wildflowers) in (?:her|his|their) hair\b/i
const blossoms = /^(?:flower|rose|daisy|blossom|peony|wildflower)$/

/** "Flowers in her hair" and a veil are worn. */
export function wearOnHead(subjects: readonly SceneSubject[], { text }: Meaning): SceneSubject[] {
  const worn = /\bveil\b/i.test(text) ? 'veil' : inHair.test(text) ? 'flower crown' : undefined
  const wearer = worn ? subjects.find(({ drawn }) => drawn === 'person') : undefined
  if (!wearer) return [...subjects]
  return subjects
    .filter(({ noun, drawn }) => drawn === 'person' || !blossoms.test(noun))
    .map((one) =>
      one === wearer ? { ...one, attributes: { ...one.attributes, words: [...one.attributes.words, worn!] } } : one,
    )
}

/** Says of everybody which side of them is shown, where the words tell it. */
export function viewOfPeople(
  company: { subjects: SceneSubject[]; undrawn: Undrawn[] },
  { text, camera }: Meaning,
): { subjects: SceneSubject[]; undrawn: Undrawn[] } {
  const near = camera.shot === 'portrait' || camera.shot === 'close-up'
  const view =
    backs.test(text) || (gazing.test(text) && !near) ? 'from-behind' : sides.test(text) ? 'profile' : undefined
  const undrawn = company.undrawn.filter(({ noun }) => noun !== 'veil')
  if (!view) return { ...company, undrawn }
  return {
    subjects: company.subjects.filter(isNoViewer(text)).map((one) => {
      if (one.drawn !== 'person') return one
      const words = one.attributes.words.filter((word) => word !== 'profile' && word !== 'side')
      return { ...one, attributes: { ...one.attributes, words: [...words, view] } }
    }),
    undrawn: undrawn.filter(({ noun }) => !/^(?:profile|back|side|rear|back view|side view|shoulder)$/.test(noun)),
  }
}

/** "Facing away from the camera" shows no camera. */
const isNoViewer =
  (text: string) =>
  ({ noun }: SceneSubject): boolean =>
    !(/^(?:camera|viewer)$/.test(noun) && /\b(?:from|to|at|towards?) (?:the )?(?:camera|viewer)\b/i.test(text))
