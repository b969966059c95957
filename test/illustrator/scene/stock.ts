import type { Repertoire } from '../../../src/illustrator/scene/repertoire.ts'
import type { Habitat } from '../../../src/illustrator/subjects/subject.ts'

/** Height in metres, width over height, and where it is at home. */
const things: Record<string, [number, number, Habitat]> = {
  car: [1.4, 2.6, 'ground'],
  person: [1.75, 0.4, 'ground'],
  dog: [0.6, 1.1, 'ground'],
  cat: [0.35, 1.1, 'ground'],
  horse: [1.8, 1.2, 'ground'],
  giraffe: [5, 0.55, 'ground'],
  house: [7, 1.2, 'ground'],
  tree: [8, 0.8, 'ground'],
  table: [0.75, 1.8, 'ground'],
  sofa: [0.85, 2.1, 'ground'],
  chair: [0.9, 0.6, 'ground'],
  bus: [3, 2.2, 'ground'],
  box: [0.4, 1.1, 'surface'],
  laptop: [0.25, 1.4, 'surface'],
  bear: [1.5, 1.3, 'ground'],
  oven: [0.9, 0.8, 'ground'],
  vase: [0.35, 0.6, 'surface'],
  flower: [0.4, 0.7, 'ground'],
  mug: [0.1, 1.1, 'surface'],
  apple: [0.08, 1, 'surface'],
  banana: [0.1, 1.3, 'surface'],
  toothbrush: [0.18, 0.3, 'surface'],
  umbrella: [0.9, 1, 'surface'],
  hat: [0.2, 1.4, 'surface'],
  sign: [1.2, 1.2, 'ground'],
  bird: [0.25, 1.2, 'air'],
  balloon: [15, 0.8, 'air'],
  clock: [0.3, 1, 'wall'],
  boat: [3, 1.1, 'water'],
  fish: [0.3, 1.5, 'water'],
  rocket: [20, 0.4, 'air'],
}

const isBust = (drawn: string, shot: string): boolean =>
  drawn === 'person' && (shot === 'portrait' || shot === 'close-up')

const surfaces: Record<string, 'ground' | 'floor' | 'table' | 'water' | 'none'> = {
  kitchen: 'table',
  tabletop: 'table',
  space: 'none',
  underwater: 'none',
  abstract: 'none',
  sea: 'water',
  studio: 'floor',
  office: 'floor',
  'living-room': 'floor',
}

/** A fixed repertoire, so that geometry is judged apart from what happens to be drawn. */
export const stock: Repertoire = {
  turnsRound: () => true,
  hasSubject: (name) => name === 'table',
  hasSetting: (kind) => !['cafe', 'village'].includes(kind),
  findSetting: (kind) => ({
    surface: surfaces[kind] ?? 'ground',
    indoor: ['kitchen', 'tabletop', 'living-room', 'studio', 'office'].includes(kind),
    horizon: (_setting, _camera, aspect) => (kind === 'studio' ? 0.74 : aspect < 0.7 ? 0.54 : 0.6),
    pavement: () => (kind === 'street' ? 0.2 : undefined),
  }),
  fromAbove: () => undefined,
  findSubject: (drawn) => {
    const [height, aspect, habitat] = things[drawn.replace('icon:', '')] ?? [1, 1, 'ground']
    return {
      habitat,
      height: ({ shot }) => (isBust(drawn, shot) ? 0.66 : height),
      aspect: ({ shot }) => (isBust(drawn, shot) ? 0.86 : aspect),
    }
  },
}
