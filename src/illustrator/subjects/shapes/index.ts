import type { Subject } from '../subject.ts'
import { arrow } from './arrow.ts'
import { atom } from './atom.ts'
import { circle } from './circle.ts'
import { cone } from './cone.ts'
import { cross } from './cross.ts'
import { cube } from './cube.ts'
import { cylinder } from './cylinder.ts'
import { dna } from './dna.ts'
import { gear } from './gear.ts'
import { heart } from './heart.ts'
import { infinity } from './infinity.ts'
import { molecule } from './molecule.ts'
import { peaceSign } from './peace-sign.ts'
import { pyramid } from './pyramid.ts'
import { regularPolygon } from './regular-polygon.ts'
import { sphere } from './sphere.ts'
import { spiral } from './spiral.ts'
import { square } from './square.ts'
import { torus } from './torus.ts'
import { triangle } from './triangle.ts'
import { yinYang } from './yin-yang.ts'

export const shapes: readonly Subject[] = [
  arrow,
  atom,
  circle,
  cone,
  cross,
  cube,
  cylinder,
  dna,
  gear,
  heart,
  infinity,
  molecule,
  peaceSign,
  pyramid,
  regularPolygon,
  sphere,
  spiral,
  square,
  torus,
  triangle,
  yinYang,
]
