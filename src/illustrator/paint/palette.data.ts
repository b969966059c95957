import type { Season, TimeOfDay, Weather } from '../scene/scene.ts'

/** The air of a picture: sky from top to horizon, what distance fades to, the darkest silhouette, and the light. */
export interface Air {
  top: string
  middle: string
  horizon: string
  haze: string
  deep: string
  key: string
  ambient: string
}

/** Chosen by hand, by eye, for clear weather; several an hour, one picked by seed. */
export const airs: Readonly<Record<TimeOfDay, readonly Air[]>> = {
  dawn: [
    {
      top: '#3f62a6',
      middle: '#b9a3cf',
      horizon: '#ffd9ad',
      haze: '#f3cbbd',
      deep: '#27355f',
      key: '#ffc489',
      ambient: '#a8aedd',
    },
    {
      top: '#2f6f94',
      middle: '#9cc3c4',
      horizon: '#ffe2b3',
      haze: '#f4d9bd',
      deep: '#17404f',
      key: '#ffcf8a',
      ambient: '#9cc3d0',
    },
    {
      top: '#4c4b98',
      middle: '#c393c6',
      horizon: '#ffc0a3',
      haze: '#efbcc0',
      deep: '#2b2a5a',
      key: '#ffb285',
      ambient: '#a99be0',
    },
    {
      top: '#4f83b8',
      middle: '#c3d0d6',
      horizon: '#ffe6ad',
      haze: '#f6e1bd',
      deep: '#284a5c',
      key: '#ffd57f',
      ambient: '#a9c2d6',
    },
    {
      top: '#2c3a78',
      middle: '#a5648f',
      horizon: '#ffab81',
      haze: '#eaa698',
      deep: '#20264f',
      key: '#ffa06d',
      ambient: '#8f8fd0',
    },
    {
      top: '#3b79a8',
      middle: '#a9b4d6',
      horizon: '#ffcfc0',
      haze: '#f1cdd0',
      deep: '#2a3f6b',
      key: '#ffbfa0',
      ambient: '#a6b8e2',
    },
  ],
  day: [
    {
      top: '#2f7fc9',
      middle: '#7dbbe8',
      horizon: '#dff1f6',
      haze: '#cfe5ef',
      deep: '#2b5a72',
      key: '#fff2d2',
      ambient: '#d3e6f5',
    },
    {
      top: '#1f86a8',
      middle: '#82c8d0',
      horizon: '#ebf6e6',
      haze: '#d3e9e2',
      deep: '#1f5a5c',
      key: '#fff4d0',
      ambient: '#cfe9e8',
    },
    {
      top: '#527fce',
      middle: '#a5c2ec',
      horizon: '#f4efdf',
      haze: '#dbe2ec',
      deep: '#394f80',
      key: '#fff0d4',
      ambient: '#d5def2',
    },
    {
      top: '#1d93d6',
      middle: '#86d0f0',
      horizon: '#fdf5dc',
      haze: '#d6ecef',
      deep: '#1f5f7d',
      key: '#fff3c8',
      ambient: '#cfeaf6',
    },
    {
      top: '#5fa6b8',
      middle: '#b4d6cc',
      horizon: '#fbf0d0',
      haze: '#e3e8d2',
      deep: '#35605f',
      key: '#fff0c6',
      ambient: '#dcebe0',
    },
    {
      top: '#6b9fd6',
      middle: '#b9d7ea',
      horizon: '#fff0d2',
      haze: '#ece6d8',
      deep: '#3f5a6e',
      key: '#ffe7b8',
      ambient: '#dbe4ea',
    },
    {
      top: '#86bfe4',
      middle: '#c4e2f0',
      horizon: '#fdf8ec',
      haze: '#e4eef0',
      deep: '#3a6a7c',
      key: '#fff6e0',
      ambient: '#def0f6',
    },
  ],
  'golden-hour': [
    {
      top: '#4d76ad',
      middle: '#f0bb8c',
      horizon: '#ffe09a',
      haze: '#fbcf9f',
      deep: '#4a3a55',
      key: '#ffb757',
      ambient: '#c3b0c9',
    },
    {
      top: '#6a5b96',
      middle: '#f2976f',
      horizon: '#ffd284',
      haze: '#f9b78c',
      deep: '#432f57',
      key: '#ffa552',
      ambient: '#b9a0c9',
    },
    {
      top: '#3a7096',
      middle: '#e6c598',
      horizon: '#ffebb3',
      haze: '#f6d9a8',
      deep: '#2d4a52',
      key: '#ffc663',
      ambient: '#b3bfc6',
    },
    {
      top: '#84548a',
      middle: '#f58c66',
      horizon: '#ffcd7a',
      haze: '#f8ae85',
      deep: '#4a2a4c',
      key: '#ff9d52',
      ambient: '#c39bbf',
    },
    {
      top: '#2f6675',
      middle: '#dcb27a',
      horizon: '#ffe39c',
      haze: '#f0cd95',
      deep: '#2b4444',
      key: '#ffbe5c',
      ambient: '#b0bdb4',
    },
  ],
  dusk: [
    {
      top: '#1f2560',
      middle: '#7f5099',
      horizon: '#ff977d',
      haze: '#c9809b',
      deep: '#1b1c45',
      key: '#ff9a78',
      ambient: '#7c73b8',
    },
    {
      top: '#16345a',
      middle: '#5c76a3',
      horizon: '#f8b295',
      haze: '#b79ba8',
      deep: '#12263f',
      key: '#ffb08a',
      ambient: '#7590bb',
    },
    {
      top: '#2d1c52',
      middle: '#a74a82',
      horizon: '#ffa970',
      haze: '#d07d8a',
      deep: '#251640',
      key: '#ff9d68',
      ambient: '#8a6bb0',
    },
    {
      top: '#1d3f66',
      middle: '#7390b3',
      horizon: '#f3cba6',
      haze: '#b9b1b3',
      deep: '#173047',
      key: '#ffc596',
      ambient: '#86a2c2',
    },
    {
      top: '#242a5a',
      middle: '#6661ab',
      horizon: '#eb98b5',
      haze: '#a984b3',
      deep: '#1c1f47',
      key: '#ffa0ae',
      ambient: '#7f7fc6',
    },
  ],
  night: [
    {
      top: '#070e2b',
      middle: '#152a57',
      horizon: '#36588a',
      haze: '#2c4a78',
      deep: '#070f24',
      key: '#cfe0ff',
      ambient: '#3f5a96',
    },
    {
      top: '#0b0f33',
      middle: '#28235f',
      horizon: '#63508f',
      haze: '#4a3f7c',
      deep: '#0c0d2a',
      key: '#dcd8ff',
      ambient: '#534f9c',
    },
    {
      top: '#051724',
      middle: '#10394c',
      horizon: '#36757c',
      haze: '#2a5e68',
      deep: '#04141d',
      key: '#d2f0ee',
      ambient: '#3b7480',
    },
    {
      top: '#0c1236',
      middle: '#20346f',
      horizon: '#6279ad',
      haze: '#44598f',
      deep: '#0a1230',
      key: '#dfe8ff',
      ambient: '#4c66a8',
    },
  ],
}

/** What the air is veiled with, and how much (0..1), in weather that is not clear. */
export const veils: Readonly<
  Record<TimeOfDay, Readonly<Record<Exclude<Weather, 'clear'>, { color: string; amount: number }>>>
> = {
  dawn: {
    cloudy: { color: '#c9b9bf', amount: 0.38 },
    rain: { color: '#8d97a8', amount: 0.66 },
    snow: { color: '#d5d3df', amount: 0.62 },
    fog: { color: '#e6d9d2', amount: 0.72 },
    storm: { color: '#535c74', amount: 0.76 },
  },
  day: {
    cloudy: { color: '#c3ced6', amount: 0.42 },
    rain: { color: '#93a3af', amount: 0.7 },
    snow: { color: '#dbe4ec', amount: 0.66 },
    fog: { color: '#e1e7e8', amount: 0.74 },
    storm: { color: '#4f5d6c', amount: 0.78 },
  },
  'golden-hour': {
    cloudy: { color: '#d3b59f', amount: 0.34 },
    rain: { color: '#a08c8a', amount: 0.6 },
    snow: { color: '#e6d2c6', amount: 0.58 },
    fog: { color: '#f0d3ad', amount: 0.64 },
    storm: { color: '#5f4f60', amount: 0.7 },
  },
  dusk: {
    cloudy: { color: '#6d6c8e', amount: 0.4 },
    rain: { color: '#4c5874', amount: 0.64 },
    snow: { color: '#8b93b3', amount: 0.58 },
    fog: { color: '#8f8ba6', amount: 0.62 },
    storm: { color: '#2c3149', amount: 0.74 },
  },
  night: {
    cloudy: { color: '#26344f', amount: 0.4 },
    rain: { color: '#1f2d44', amount: 0.56 },
    snow: { color: '#4d6085', amount: 0.5 },
    fog: { color: '#4a5d76', amount: 0.54 },
    storm: { color: '#161f33', amount: 0.66 },
  },
}

/** Families of places that share local colours. */
export type PlaceFamily = 'land' | 'sea' | 'sand' | 'town' | 'indoor' | 'studio' | 'space' | 'underwater' | 'abstract'

/** Colours things have by themselves, in white light; one of the alternatives is picked by seed. */
export interface LocalColors {
  /** What grows or stands there. */
  foliage: string
  ground: string
  water: string
  accent: string
}

const land: Readonly<Record<Season, readonly LocalColors[]>> = {
  spring: [
    { foliage: '#4f8f5a', ground: '#86b45c', water: '#4f9fb8', accent: '#f2a6b8' },
    { foliage: '#5b9a6c', ground: '#9cc070', water: '#5aa7c0', accent: '#f6d26b' },
  ],
  summer: [
    { foliage: '#2f6f55', ground: '#6f9e55', water: '#3f8fae', accent: '#f0b84f' },
    { foliage: '#3b7350', ground: '#8ba854', water: '#3a97a6', accent: '#e8836a' },
    { foliage: '#2c6764', ground: '#5f9a66', water: '#3b86b4', accent: '#f4d06f' },
    { foliage: '#47762f', ground: '#8fb548', water: '#3f93b0', accent: '#f2d24f' },
    { foliage: '#56803a', ground: '#a6b95a', water: '#4a98a8', accent: '#e86f8a' },
    { foliage: '#356f3c', ground: '#76ab4e', water: '#3f8cb8', accent: '#f5efe0' },
  ],
  autumn: [
    { foliage: '#b8601f', ground: '#c9a04a', water: '#4a86a0', accent: '#d9482f' },
    { foliage: '#a24f24', ground: '#b99a52', water: '#548a9a', accent: '#f0a030' },
  ],
  winter: [
    { foliage: '#3f6a70', ground: '#e6eef5', water: '#86b3cc', accent: '#d65a4f' },
    { foliage: '#48668a', ground: '#dfe8f4', water: '#7ea8cf', accent: '#e8a24a' },
  ],
}

const everySeason = (colors: readonly LocalColors[]): Readonly<Record<Season, readonly LocalColors[]>> => ({
  spring: colors,
  summer: colors,
  autumn: colors,
  winter: colors,
})

/** Local colours of each family of places by season. */
export const localColors: Readonly<Record<PlaceFamily, Readonly<Record<Season, readonly LocalColors[]>>>> = {
  land,
  sea: everySeason([
    { foliage: '#3f7d66', ground: '#ecd3a2', water: '#1f86a8', accent: '#f0705a' },
    { foliage: '#4a8a6f', ground: '#f0dcb4', water: '#23979f', accent: '#f6c453' },
    { foliage: '#3b6f6a', ground: '#e4c79a', water: '#2a74b0', accent: '#e85f5c' },
  ]),
  sand: everySeason([
    { foliage: '#6f8a5a', ground: '#e0a76a', water: '#5aa6ae', accent: '#c8553d' },
    { foliage: '#7a8c58', ground: '#d98f5c', water: '#5a9fb0', accent: '#8f3b4f' },
    { foliage: '#68885f', ground: '#e8bf86', water: '#62aab0', accent: '#d9703f' },
  ]),
  town: everySeason([
    { foliage: '#4d7d5a', ground: '#6d7480', water: '#4a88a8', accent: '#f2a65a' },
    { foliage: '#5a8560', ground: '#757a80', water: '#4f8fa6', accent: '#e8706a' },
    { foliage: '#4a7a66', ground: '#6a7688', water: '#4b84b0', accent: '#f4c95d' },
  ]),
  indoor: everySeason([
    { foliage: '#5f8a6b', ground: '#b98a5e', water: '#7fb0b8', accent: '#d9774f' },
    { foliage: '#6a8f72', ground: '#a87c58', water: '#86a9b8', accent: '#3f7f86' },
    { foliage: '#5a8570', ground: '#c79a6b', water: '#8fb6b6', accent: '#c95f6a' },
    { foliage: '#6f8a60', ground: '#9c7355', water: '#7ea0b0', accent: '#e0a848' },
  ]),
  // Refined paper: each a pair of neighbours, the accent its complement.
  studio: everySeason([
    { foliage: '#7a93a8', ground: '#b9c7d3', water: '#8aa6bd', accent: '#e88f6a' },
    { foliage: '#a88f7a', ground: '#e3d5c3', water: '#c9b196', accent: '#4f7f8f' },
    { foliage: '#6f86a8', ground: '#a9b8d6', water: '#7f93c0', accent: '#f0b86a' },
    { foliage: '#7fa39a', ground: '#bfd6cb', water: '#86b3a8', accent: '#d9806a' },
    { foliage: '#b0856a', ground: '#f0c9a8', water: '#e29f7c', accent: '#2f6f78' },
    { foliage: '#5f8a8f', ground: '#9fc6c8', water: '#5f9aa3', accent: '#f2a65a' },
    { foliage: '#8a84a8', ground: '#c9c6de', water: '#9f9ac4', accent: '#e8b45a' },
    { foliage: '#a89a6a', ground: '#eddcae', water: '#dcb873', accent: '#3f6f8f' },
    { foliage: '#7c7f88', ground: '#d9dade', water: '#aeb3bd', accent: '#d9705a' },
  ]),
  space: everySeason([
    { foliage: '#8a3fd0', ground: '#2a2f6f', water: '#2f7fe8', accent: '#ff7f8f' },
    { foliage: '#12a0a8', ground: '#1f3560', water: '#3f5fe0', accent: '#ffb45f' },
    { foliage: '#d0408f', ground: '#3a2468', water: '#5a5ff0', accent: '#ffc86a' },
    { foliage: '#3f6fe8', ground: '#1c2a5f', water: '#20b0c8', accent: '#f08a5a' },
  ]),
  underwater: everySeason([
    { foliage: '#2f8a7a', ground: '#d9c79a', water: '#1480b0', accent: '#ff7f6a' },
    { foliage: '#3f9a6a', ground: '#cdbf9f', water: '#0f8a9f', accent: '#ffb54f' },
    { foliage: '#3a7f9a', ground: '#c9bcae', water: '#1c64b4', accent: '#f2709c' },
  ]),
  abstract: everySeason([
    { foliage: '#2f6f8f', ground: '#f2d0a4', water: '#3a9fb0', accent: '#f0705a' },
    { foliage: '#5f4fa0', ground: '#f7c6b4', water: '#8f6fd0', accent: '#ffb44f' },
    { foliage: '#1f5f5b', ground: '#efe3c2', water: '#4fae9a', accent: '#e8623f' },
    { foliage: '#b0456f', ground: '#ffd9b0', water: '#f08a8a', accent: '#3f5fb0' },
    { foliage: '#1f3f7f', ground: '#dfe6f2', water: '#4f8fe0', accent: '#ffc83f' },
  ]),
}

/** How moods move every colour: chroma factor, lightness shift in -1..1, and a colour to lean to. */
export const moods: Readonly<Record<string, { chroma: number; lift: number; lean?: string; amount?: number }>> = {
  serene: { chroma: 0.95, lift: 0.03 },
  calm: { chroma: 0.94, lift: 0.03 },
  peaceful: { chroma: 0.95, lift: 0.03 },
  dreamy: { chroma: 0.95, lift: 0.06, lean: '#f3c6e0', amount: 0.1 },
  dramatic: { chroma: 1.14, lift: -0.06 },
  epic: { chroma: 1.12, lift: -0.03 },
  gloomy: { chroma: 0.55, lift: -0.1, lean: '#5a6670', amount: 0.14 },
  dark: { chroma: 0.85, lift: -0.16 },
  sad: { chroma: 0.6, lift: -0.06, lean: '#5f7590', amount: 0.14 },
  melancholic: { chroma: 0.65, lift: -0.05, lean: '#6a7a98', amount: 0.14 },
  mysterious: { chroma: 0.85, lift: -0.1, lean: '#35507a', amount: 0.16 },
  spooky: { chroma: 0.8, lift: -0.14, lean: '#4a3f6b', amount: 0.2 },
  cheerful: { chroma: 1.14, lift: 0.03 },
  happy: { chroma: 1.12, lift: 0.03 },
  vibrant: { chroma: 1.25, lift: 0 },
  colorful: { chroma: 1.25, lift: 0 },
  muted: { chroma: 0.65, lift: 0.01 },
  pastel: { chroma: 0.72, lift: 0.1 },
  warm: { chroma: 1.04, lift: 0.01, lean: '#ffb070', amount: 0.1 },
  cozy: { chroma: 1.04, lift: 0, lean: '#ffa560', amount: 0.1 },
  cold: { chroma: 0.92, lift: 0, lean: '#8fb8e0', amount: 0.12 },
  romantic: { chroma: 1.04, lift: 0.02, lean: '#f59aa8', amount: 0.1 },
}
