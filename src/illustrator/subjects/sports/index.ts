import type { Subject } from '../subject.ts'
import { net } from './net.ts'
import { barbell, dumbbell, kettlebell, treadmill, unicycle } from './weights.ts'

export const sports: readonly Subject[] = [barbell, dumbbell, kettlebell, net, treadmill, unicycle]
