import type { Subject } from '../subject.ts'
import { arrow, circle, cross, gear, heart, regularPolygon, spiral, square, triangle } from './flat-shapes.ts'
import { atom, dna, infinity, molecule, peaceSign, yinYang } from './signs.ts'
import { cone, cube, cylinder, pyramid, sphere, torus } from './solids.ts'

export const shapes: readonly Subject[] = [
  arrow,
  circle,
  cross,
  gear,
  heart,
  regularPolygon,
  spiral,
  square,
  triangle,
  atom,
  dna,
  infinity,
  molecule,
  peaceSign,
  yinYang,
  cone,
  cube,
  cylinder,
  pyramid,
  sphere,
  torus,
]
