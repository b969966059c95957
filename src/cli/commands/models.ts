import type { ModelProfile } from '../../gemini-api/model-profile.ts'
import { listModelProfiles } from '../../gemini-api/model-profiles.ts'
import { type Io, write } from '../io.ts'
import { formatUsd } from '../money.ts'
import { formatTable } from '../table.ts'

/** `limn models`: the table of profiles. */
export async function models(io: Io, options: { json?: boolean }): Promise<number> {
  const profiles = listModelProfiles()
  if (options.json) {
    await write(io.stdout, `${JSON.stringify(profiles, null, 2)}\n`)
    return 0
  }
  const rows = profiles.map((profile) => [
    profile.id,
    profile.sizes.join(' '),
    `${profile.ratios.length}`,
    `${profile.references.max}`,
    profile.sizes.map((size) => formatUsd(profile.price.perImage[size] ?? 0)).join(' '),
    atGoogle(profile),
  ])
  const table = formatTable(['MODEL', 'SIZES', 'RATIOS', 'REFERENCES', 'PRICE AT GOOGLE', 'THERE'], rows)
  await write(io.stdout, `${table}\nThe first is the default. limn draws all of them here for $0.\n`)
  return 0
}

function atGoogle({ lifecycle }: ModelProfile): string {
  const { status, shutdown, successor } = lifecycle
  if (status === 'live') return 'live'
  return [status, shutdown, successor && `→ ${successor}`].filter(Boolean).join(' ')
}
