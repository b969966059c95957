import { createHash } from 'node:crypto'

/** Which project a key belongs to: quotas are of projects, not of keys. */
export type ProjectOf = (key: string | undefined) => string

/**
 * @param projects Keys by the name of their project. Any other key is a project of its own, named so that nobody can read
 *   the key off it; all requests without one are one project.
 */
export function createProjectOf(projects: Readonly<Record<string, readonly string[]>> = {}): ProjectOf {
  const byKey = new Map(Object.entries(projects).flatMap(([name, keys]) => keys.map((key) => [key, name])))
  return (key) => {
    if (key === undefined) return 'no key'
    const name = byKey.get(key)
    return name === undefined ? `key ${createHash('sha256').update(key).digest('hex')}` : `project ${name}`
  }
}
