import type { Subject } from '../subject.ts'
import { handbag } from './handbag.ts'
import { sneaker } from './sneaker.ts'
import { tie } from './tie.ts'
import { watch } from './watch.ts'

export const wardrobe: readonly Subject[] = [handbag, sneaker, tie, watch]
