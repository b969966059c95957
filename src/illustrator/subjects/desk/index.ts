import type { Subject } from '../subject.ts'
import { paperBoat, paperCrane } from './folded-paper.ts'
import { compass, creditCard, money, paperMap, passport, stamp, ticket } from './papers.ts'
import {
  calculator,
  clipboard,
  magnifyingGlass,
  notebook,
  palette,
  paperclip,
  pen,
  pushpin,
  ruler,
  stapler,
} from './writing.ts'

export const desk: readonly Subject[] = [
  calculator,
  clipboard,
  compass,
  creditCard,
  magnifyingGlass,
  money,
  notebook,
  palette,
  paperMap,
  paperclip,
  passport,
  pen,
  pushpin,
  ruler,
  stamp,
  stapler,
  ticket,
  paperBoat,
  paperCrane,
]
