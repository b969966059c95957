import type { Subject } from '../subject.ts'
import {
  comb,
  faucet,
  hairbrush,
  lipstick,
  nailPolish,
  perfume,
  razor,
  soap,
  sponge,
  toothpaste,
  towel,
} from './cosmetics.ts'

export const vanity: readonly Subject[] = [
  comb,
  faucet,
  hairbrush,
  lipstick,
  nailPolish,
  perfume,
  razor,
  soap,
  sponge,
  toothpaste,
  towel,
]
