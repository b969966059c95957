import { checkSubjects } from './check-subjects.ts'
import { built } from './folders.ts'

checkSubjects(built)
