import type { Subject } from '../subject.ts'
import { phoneBooth, totemPole } from './booths.ts'
import { fireHydrant } from './fire-hydrant.ts'
import { parkingMeter } from './parking-meter.ts'
import { stopSign } from './stop-sign.ts'
import { trafficLight } from './traffic-light.ts'

export const street: readonly Subject[] = [fireHydrant, parkingMeter, stopSign, trafficLight, phoneBooth, totemPole]
