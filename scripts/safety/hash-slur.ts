import { hashWord } from '../../src/safety/find-slurs.ts'

for (const word of process.argv.slice(2)) console.log(`  '${hashWord(word.toLowerCase())}',`)
