import { checkSubjects } from './check-subjects.ts'
import { other } from './folders.ts'

checkSubjects(other)
