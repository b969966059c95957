import type { Subject } from '../subject.ts'
import { biplane, blimp, drone, fighterJet } from './air.ts'
import { carriage, cart } from './carriage.ts'
import { bulldozer, constructionCrane, excavator, tractor } from './farm-and-site.ts'
import { helicopter } from './helicopter.ts'
import { motorcycle } from './motorcycle.ts'
import { shoppingCart, sled, stroller, wheelchair } from './pushed.ts'
import { camperVan, jetpack, snowmobile } from './recreation.ts'
import { ambulance, fireTruck } from './rescue.ts'
import { kickScooter, scooter } from './scooter.ts'
import { gondola, kayak, raft } from './small-craft.ts'
import { lunarRover, satellite, spaceShuttle, spaceStation, starship } from './space.ts'
import { tank } from './tank.ts'
import { tram } from './tram.ts'
import { speedboat, submarine } from './water.ts'

export const vehicles: readonly Subject[] = [
  gondola,
  kayak,
  raft,
  motorcycle,
  scooter,
  carriage,
  cart,
  tram,
  tank,
  wheelchair,
  stroller,
  shoppingCart,
  sled,
  kickScooter,
  tractor,
  excavator,
  bulldozer,
  constructionCrane,
  helicopter,
  fireTruck,
  ambulance,
  satellite,
  spaceStation,
  starship,
  spaceShuttle,
  lunarRover,
  fighterJet,
  biplane,
  drone,
  blimp,
  submarine,
  speedboat,
  camperVan,
  jetpack,
  snowmobile,
]
