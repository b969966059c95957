import type { Subject } from '../subject.ts'
import { arcDeTriomphe } from './arc-de-triomphe.ts'
import { bigBen } from './big-ben.ts'
import { brandenburgGate } from './brandenburg-gate.ts'
import { burjKhalifa } from './burj-khalifa.ts'
import { christTheRedeemer } from './christ-the-redeemer.ts'
import { colosseum } from './colosseum.ts'
import { empireStateBuilding } from './empire-state-building.ts'
import { goldenGateBridge } from './golden-gate-bridge.ts'
import { greatWall } from './great-wall.ts'
import { hollywoodSign } from './hollywood-sign.ts'
import { leaningTower } from './leaning-tower.ts'
import { moai } from './moai.ts'
import { mountRushmore } from './mount-rushmore.ts'
import { neuschwanstein } from './neuschwanstein.ts'
import { pagoda } from './pagoda.ts'
import { parthenon } from './parthenon.ts'
import { spaceNeedle } from './space-needle.ts'
import { sphinx } from './sphinx.ts'
import { stBasils } from './st-basils.ts'
import { statueOfLiberty } from './statue-of-liberty.ts'
import { stonehenge } from './stonehenge.ts'
import { sydneyOperaHouse } from './sydney-opera-house.ts'
import { tajMahal } from './taj-mahal.ts'
import { torii } from './torii.ts'
import { towerBridge } from './tower-bridge.ts'

/** Buildings the whole world knows. */
export const landmarks: readonly Subject[] = [
  arcDeTriomphe,
  bigBen,
  brandenburgGate,
  burjKhalifa,
  christTheRedeemer,
  colosseum,
  empireStateBuilding,
  goldenGateBridge,
  greatWall,
  hollywoodSign,
  leaningTower,
  moai,
  mountRushmore,
  neuschwanstein,
  pagoda,
  parthenon,
  spaceNeedle,
  sphinx,
  stBasils,
  statueOfLiberty,
  stonehenge,
  sydneyOperaHouse,
  tajMahal,
  torii,
  towerBridge,
]
