// tsx bench/illustrator/peak-memory.ts PROMPT   prints the most memory, in MiB, that a process drawing it at 4K once held.
import { draw } from './draw.ts'

await draw(process.argv[2]!, '4K', '1:1', 1)
console.log(Math.round(process.resourceUsage().maxRSS / 1024))
