import type { Diorama } from './diorama.ts'
import { dioramaPlaces, lawn } from './diorama-places.data.ts'
import { bareRoom, dioramaRooms } from './diorama-rooms.data.ts'

/** By setting. A place without a row is a lawn, or a plain room when it is indoors. */
export const dioramas: Readonly<Record<string, Diorama>> = { ...dioramaRooms, ...dioramaPlaces }

/** What a room's walls lean to, one by chance. */
export const wallColors: readonly string[] = [
  '#efd9c4',
  '#d8dcec',
  '#dbe6d6',
  '#f2d9d2',
  '#cfe2e6',
  '#efe6c8',
  '#d9cfe0',
]

/** Colours a model may have when nothing else is said, one by chance. */
export const otherColors: Readonly<Record<string, readonly string[]>> = {
  sofa: ['#5f9ea0', '#c9785f', '#7a86b8', '#d9a64e', '#8fae7d'],
  armchair: ['#d9876a', '#5f9ea0', '#d9a64e', '#8a7bb0'],
  bed: ['#6f8fc4', '#c97f86', '#7fae8f', '#d9b25e'],
  rug: ['#d98a78', '#6f9ab8', '#8fae7d', '#c9a25e'],
  'office-chair': ['#4f7fa8', '#c9604c', '#5a9a7a', '#4a4f5c'],
  fridge: ['#a9d0d6', '#e0b8a8', '#dfe3e6', '#b8cfa8'],
  house: ['#f1e2c6', '#e6d3d8', '#d9e4d2', '#e9d8b4'],
  'shop-house': ['#e8b0a0', '#a9c8d9', '#f0d79a', '#c9d9b0'],
  car: ['#d9483b', '#4f8fba', '#e8b04a', '#5aa37a'],
  parasol: ['#e0604c', '#4f8fba', '#e8b04a'],
  stall: ['#d9604c', '#4f8fba', '#5aa37a', '#e8b04a'],
}

/** Rooms that words make of a plainer kind. */
const named: readonly (readonly [said: RegExp, kind: string])[] = [
  [/\bgam(?:ing|er)\b/, 'gaming-room'],
  [/\bkitchen\b/, 'kitchen'],
]

export const dioramaOf = (kind: string, features: readonly string[], indoor: boolean): Diorama => {
  const said = indoor ? named.find(([words]) => words.test(features.join(' ')))?.[1] : undefined
  return dioramas[said ?? kind] ?? (indoor ? bareRoom : lawn)
}
