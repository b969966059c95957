import type { Subject } from '../subject.ts'
import { belt, cane, wallet } from './carried.ts'
import { glasses, goggles, sunglasses } from './eyewear.ts'
import { boot, highHeel, sandal, slipper } from './footwear.ts'
import { handbag } from './handbag.ts'
import { hat, helmet } from './hat.ts'
import { bracelet, brooch, earrings, necklace } from './jewellery.ts'
import { glove, mitten, scarf, sock, sweater } from './knitwear.ts'
import { mask } from './mask.ts'
import { sneaker } from './sneaker.ts'
import { bowTie, coat, dress, ribbon, skirt, trousers } from './tailored.ts'
import { tie } from './tie.ts'
import { watch } from './watch.ts'

export const wardrobe: readonly Subject[] = [
  mask,
  belt,
  boot,
  bowTie,
  bracelet,
  brooch,
  cane,
  coat,
  dress,
  earrings,
  glasses,
  glove,
  goggles,
  handbag,
  hat,
  helmet,
  highHeel,
  mitten,
  necklace,
  ribbon,
  sandal,
  scarf,
  skirt,
  slipper,
  sneaker,
  sock,
  sunglasses,
  sweater,
  tie,
  trousers,
  wallet,
  watch,
]
