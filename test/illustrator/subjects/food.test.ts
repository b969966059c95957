import { checkSubjects } from './check-subjects.ts'
import { eatenOrDrunk } from './folders.ts'

checkSubjects(eatenOrDrunk)
