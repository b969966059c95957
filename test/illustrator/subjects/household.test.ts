import { checkSubjects } from './check-subjects.ts'
import { ownedOrGrown } from './folders.ts'

checkSubjects(ownedOrGrown)
