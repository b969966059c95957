import { readConfig } from '../../config.ts'
import type { ModelProfile } from '../../gemini-api/model-profile.ts'
import { pricesAsOf } from '../../gemini-api/model-profiles.data.ts'
import { defaultModelId, findModelProfile, listModelProfiles } from '../../gemini-api/model-profiles.ts'
import { type PriceOverrides, withPrices, withTextPrices } from '../../gemini-api/price-overrides.ts'
import { listTextModels } from '../../gemini-api/text-model.ts'
import { formatUsd } from '../../gemini-api/usd.ts'
import { type Io, print, printJson } from '../io.ts'
import { sizesOf } from '../sizes.ts'
import { formatTable } from '../table.ts'

/** `limn models`: the table of profiles. */
export async function models(io: Io, options: { json?: boolean }): Promise<number> {
  const { prices } = readConfig(undefined, io.environment)
  const profiles = listModelProfiles().map((profile) => withPrices(profile, prices))
  if (options.json) {
    await printJson(io, profiles, 2)
    return 0
  }
  const rows = profiles.map((profile) => [
    profile.id,
    sizesOf(profile).join(' '),
    `${profile.ratios.length}`,
    `${profile.references.max}`,
    sizesOf(profile)
      .map((size) => formatUsd(profile.price.perImage[size] ?? 0))
      .join(' '),
    atGoogle(profile),
  ])
  const header = ['MODEL', 'SIZES', 'RATIOS', 'REFERENCES', 'PRICE AT GOOGLE', 'STATUS AT GOOGLE']
  await print(
    io,
    `${formatTable(header, rows, { columns: io.stdout.columns, shortenLast: false })}\n${aboutDefault()}limn draws all of them here for $0. ${aboutPrices(Object.keys(prices))}\n${aboutWriters(prices)}`,
  )
  return 0
}

/** Who puts prompts into words, by what prices. */
function aboutWriters(prices: PriceOverrides): string {
  const writers = listTextModels().map((model) => {
    const { id, price } = withTextPrices(model, prices)
    return `${id} (${formatUsd(price.inputPerMillionTokens)} in, ${formatUsd(price.textPerMillionTokens)} out)`
  })
  return `For limn --enhance, a million tokens: ${writers.join(', ')}.\n`
}

function aboutPrices(overridden: readonly string[]): string {
  const yours = overridden.length > 0 ? `; of ${overridden.join(', ')}: of your config.json` : ''
  return `Prices: ${pricesAsOf}${yours}.`
}

/** Why the default may be one that Google no longer serves. */
function aboutDefault(): string {
  const { status, shutdown, successor } = findModelProfile(defaultModelId)!.lifecycle
  const why = `The default is ${defaultModelId}: the API's reference document names it.\n`
  if (status !== 'retired') return why
  return `${why}Google retired it${shutdown ? ` on ${shutdown}` : ''}${successor ? `; where Google draws, its successor ${successor} is the default` : ''}.\n`
}

function atGoogle({ lifecycle }: ModelProfile): string {
  const { status, shutdown, successor } = lifecycle
  if (status === 'live') return 'live'
  return [status, shutdown, successor && `→ ${successor}`].filter(Boolean).join(' ')
}
