import type { Meaning } from '../language/meaning.ts'
import { faceDoings, faceWords, fullLength } from './face-words.data.ts'
import type { Repertoire } from './repertoire.ts'
import type { SceneCamera, SceneSetting, SceneSubject, Shot } from './scene.ts'

/** Things no taller than this, in metres, are shown close, on a surface. */
const smallThing = 0.5

function chooseShot(subjects: readonly SceneSubject[], meaning: Meaning, repertoire: Repertoire): Shot {
  const drawn = subjects.filter(({ count }) => count > 0)
  if (drawn.length === 0) return 'wide'
  if (drawn.some((subject) => subject.drawn === 'portrait')) return 'portrait'
  if (isGroupPhoto(drawn, meaning)) return 'portrait'
  const only = drawn.length === 1 && drawn[0]!.count === 1 ? drawn[0]! : undefined
  if (!only || only.reference !== undefined || only.relation) return 'medium'
  if (isFaceAsked(only, meaning)) return 'portrait'
  const details = { attributes: only.attributes, noun: only.noun, shot: 'medium' as const }
  const subject = repertoire.findSubject(only.drawn)
  if (only.drawn === 'poster') return 'close-up'
  return subject.habitat === 'surface' && subject.height(details) <= smallThing ? 'close-up' : 'medium'
}

/** "Family portrait", "a team photo": faces are what it is for. */
function isGroupPhoto(drawn: readonly SceneSubject[], { text, camera }: Meaning): boolean {
  const people = drawn.reduce((sum, { count }) => sum + count, 0)
  return (
    camera.extent === undefined &&
    drawn.every((subject) => subject.drawn === 'person') &&
    people > 2 &&
    people <= 14 &&
    /\b(?:family|group|team|class|band|staff|squad|crew|graduation) (?:portrait|photo|photograph|picture|selfie|shot)\b/i.test(
      text,
    )
  )
}

/** "A woman's face", which is read as a woman. */
const faceOf = /(?:['’]s?|\b(?:his|her|their|my)) (?:[\p{L}-]+ )?face\b/iu

/** One person told by face and hair, in no place and doing nothing with the body. */
function isFaceAsked({ attributes, drawn, noun, relation }: SceneSubject, meaning: Meaning): boolean {
  if (drawn !== 'person' || meaning.setting || relation) return false
  // A face shows no rain.
  if (meaning.light.weather !== undefined && meaning.light.weather !== 'clear') return false
  if (noun === 'face' || faceOf.test(meaning.text)) return true
  const words = attributes.words.flatMap((entry) => entry.toLowerCase().split(/\s+/))
  const busy = words.some((word) => /..ing$/.test(word) && !faceDoings.test(word))
  const said = attributes.words.join(' ').toLowerCase()
  return !busy && faceWords.test(said) && !fullLength.test(said)
}

const carried = new Set(['on', 'riding', 'in', 'under', 'above'])

/** A portrait cuts people at the chest, so nobody who rides or sits on something else can be in one. */
function keepWhole(shot: Shot, subjects: readonly SceneSubject[]): Shot {
  const seated = subjects.some(
    ({ drawn, relation }) => drawn === 'person' && relation !== undefined && carried.has(relation.kind),
  )
  // Who paints a portrait is in none.
  const paints = subjects.some(({ attributes }) => attributes.words.includes('at easel'))
  return (seated || paints) && (shot === 'portrait' || shot === 'close-up') ? 'medium' : shot
}

/** The camera the prompt asks for; otherwise wide for a place, close for one small thing, and medium for the rest. */
export function chooseCamera(meaning: Meaning, subjects: readonly SceneSubject[], repertoire: Repertoire): SceneCamera {
  // What hangs on a wall is seen with the room.
  const onWall = meaning.setting?.features.includes('wall') === true && meaning.setting.kind !== 'wall'
  return {
    shot: keepWhole(meaning.camera.shot ?? (onWall ? 'medium' : chooseShot(subjects, meaning, repertoire)), subjects),
    angle: meaning.camera.angle ?? 'eye',
    bokeh: meaning.camera.bokeh ?? false,
    ...(meaning.camera.extent ? { extent: meaning.camera.extent } : {}),
    ...(meaning.camera.tilted ? { tilted: true } : {}),
    ...(meaning.camera.fisheye ? { fisheye: true } : {}),
  }
}

/** People in a place that is all table are shown from the chest up, in front of it, not standing on it. */
export function keepOffTable(
  camera: SceneCamera,
  meaning: Meaning,
  setting: SceneSetting,
  subjects: readonly SceneSubject[],
  repertoire: Repertoire,
): SceneCamera {
  const table = repertoire.findSetting(setting.kind).surface === 'table'
  const people = subjects.some(({ drawn, count }) => drawn === 'person' && count > 0)
  if (!table || !people || meaning.camera.shot !== undefined) return camera
  return { ...camera, shot: keepWhole('portrait', subjects) }
}
