import type { DesignPalette } from './design.ts'

/** Colours that go together in print. Light papers first. */
export const designPalettes: readonly DesignPalette[] = [
  { paper: '#f6efe2', ink: '#2b2a33', accent: '#d9573b', second: '#2f6f6a', soft: '#ead9bd' },
  { paper: '#e7f1f7', ink: '#17324d', accent: '#2f7fb8', second: '#f2a033', soft: '#c7dfee' },
  { paper: '#fbe9e4', ink: '#4a2530', accent: '#c94f77', second: '#e8964f', soft: '#f3cfc8' },
  { paper: '#eaf0e4', ink: '#22352c', accent: '#4d8055', second: '#e08e45', soft: '#cbdac6' },
  { paper: '#efe9f7', ink: '#2e2547', accent: '#7354bd', second: '#ee8272', soft: '#d9cdee' },
  { paper: '#ffd972', ink: '#2b2340', accent: '#d94a2b', second: '#34679c', soft: '#ffe9a8' },
  { paper: '#14213d', ink: '#fdf6e3', accent: '#f2a541', second: '#e4572e', soft: '#24365f' },
  { paper: '#1d3b34', ink: '#f6f1dc', accent: '#e3b23c', second: '#d96f4e', soft: '#2c544a' },
  { paper: '#c7432f', ink: '#fff4dd', accent: '#f6c453', second: '#2b2a4c', soft: '#d8604a' },
  { paper: '#241c33', ink: '#f7ecf5', accent: '#ff7aa2', second: '#62d2c3', soft: '#3a2f50' },
]

/** How many of them, from the first, are light. */
export const lightPalettes = 6

/** What dark screens are made of. */
export const darkScreen: DesignPalette = {
  paper: '#12151f',
  ink: '#eef1f8',
  accent: '#6c8cff',
  second: '#35d0a5',
  soft: '#1f2433',
}

export const lightScreen: DesignPalette = {
  paper: '#f5f7fb',
  ink: '#1b2233',
  accent: '#3d6bf0',
  second: '#f2994a',
  soft: '#ffffff',
}
