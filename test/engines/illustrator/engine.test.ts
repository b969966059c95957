import { createIllustratorEngine } from '../../../src/engines/illustrator/engine.ts'
import { describeEngine } from '../conformance.ts'

describeEngine(async () => createIllustratorEngine(), { name: 'illustrator' })
