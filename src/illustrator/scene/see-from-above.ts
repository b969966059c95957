import type { Repertoire } from './repertoire.ts'
import type { SceneCamera, SceneSetting, SceneSubject } from './scene.ts'

/** Said of a place that something is in the air over. */
export const seenFromAbove = 'seen from above'

const towns =
  /^(?:city|street|cyberpunk|rooftop|old-town|victorian-street|medieval-town|japanese-street|western-town|market|canal)$/
const woods = /^(?:forest|bamboo|swamp)$/
const lands = /^(?:river|meadow|hills|farm|park|garden|road|village|beach|harbour|pier|lake|sea|playground)$/

const aloft = /^(?:flying|soaring|gliding|hovering|floating|diving|circling|parachuting|skydiving)$/

const agesOld = /^(?:old-town|medieval-town|victorian-street|canal)$/

/**
 * A place that is looked down upon, or up from: from the air where the camera is said to be there, and a town or a wood also where
 * something flies over it. One looks down past what stands on the ground only when nothing does.
 */
export function seeFromAbove(
  setting: SceneSetting,
  { shot, angle }: SceneCamera,
  subjects: readonly SceneSubject[],
  repertoire: Repertoire,
): SceneSetting {
  const shown = subjects.filter(({ count }) => count > 0)
  const areAloft = shown.every(
    ({ drawn, reference, relation, attributes }) =>
      reference === undefined &&
      (relation !== undefined ||
        repertoire.findSubject(drawn).habitat === 'air' ||
        attributes.words.some((word) => aloft.test(word))),
  )
  const isOver = setting.features.includes(seenFromAbove) && shown.length > 0
  const isAerial = shot === 'aerial' || ((angle === 'top' || angle === 'high') && shown.length === 0)
  const { kind } = setting
  // Who looks up between towers sees no street.
  if (areAloft && angle === 'low' && /^(?:city|street|cyberpunk)$/.test(kind))
    return asked(setting, 'towers-from-below', [])
  if (!areAloft || !(isOver || isAerial)) return setting
  if (towns.test(kind))
    return asked(setting, 'aerial-city', agesOld.test(kind) ? ['old'] : kind === 'cyberpunk' ? ['futuristic'] : [])
  if (kind === 'cloudscape' && isOver && setting.features.some((feature) => /city|town|skyline/.test(feature)))
    return asked(setting, 'aerial-city', ['clouds'])
  if (woods.test(kind) || (isAerial && lands.test(kind))) return asked(setting, 'aerial-land', [kind])
  return setting
}

const asked = (setting: SceneSetting, kind: string, more: readonly string[]): SceneSetting => ({
  ...setting,
  kind,
  features: [...new Set([...setting.features.filter((feature) => feature !== seenFromAbove), ...more])],
})
