import { adviceAt, type LintFinding } from '../finding.ts'
import { foreignParameters } from '../foreign-parameters.data.ts'

/** What was written for another tool. @param unquoted The prompt with quoted text blanked out. */
export function findForeign(prompt: string, unquoted: string): LintFinding[] {
  const findings: LintFinding[] = []
  for (const { id, pattern, message } of foreignParameters) {
    for (const match of unquoted.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      const isTaken = findings.some((other) => start < other.end! && end > other.start!)
      if (!isTaken) findings.push(adviceAt(id, prompt, start, end, message(match)))
    }
  }
  return findings
}
