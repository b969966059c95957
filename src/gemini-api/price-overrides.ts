import type { FieldViolation } from '../errors/index.ts'
import type { ImageSize, ModelProfile } from './model-profile.ts'
import { findModelProfile, listModelProfiles } from './model-profiles.ts'
import { findTextModel, listTextModels, type TextModel } from './text-model.ts'

/** Prices in place of those of limn's table, USD a million tokens. What is not given stays. */
export interface PriceOverride {
  /** Text and pictures that are sent. */
  inputUsdPerMillion?: number | undefined
  /** Text and thoughts that come back. */
  textOutputUsdPerMillion?: number | undefined
  imageOutputUsdPerMillion?: number | undefined
  /** Of `googleSearch`; 0 where the free ones are enough. */
  searchUsdPerThousand?: number | undefined
}

/** By the id of the model. */
export type PriceOverrides = Readonly<Record<string, PriceOverride>>

const overrideOf = (id: string, overrides: PriceOverrides): PriceOverride | undefined =>
  Object.hasOwn(overrides, id) ? overrides[id] : undefined

/** The text model with its prices as they were overridden, if they were. */
export function withTextPrices(model: TextModel, overrides: PriceOverrides): TextModel {
  const { inputPerMillionTokens, textPerMillionTokens } = model.price
  const { inputUsdPerMillion = inputPerMillionTokens, textOutputUsdPerMillion = textPerMillionTokens } =
    overrideOf(model.id, overrides) ?? {}
  return {
    ...model,
    price: { inputPerMillionTokens: inputUsdPerMillion, textPerMillionTokens: textOutputUsdPerMillion },
  }
}

/** The profile with its prices as they were overridden, if they were. */
export function withPrices(profile: ModelProfile, overrides: PriceOverrides = {}): ModelProfile {
  const override = overrideOf(profile.id, overrides)
  if (override === undefined) return profile
  const { price, imageTokens } = profile
  const { imageOutputUsdPerMillion: perMillion = price.imagePerMillionTokens } = override
  const perThousandSearches = override.searchUsdPerThousand ?? price.perThousandSearches
  const perImage =
    override.imageOutputUsdPerMillion === undefined
      ? price.perImage
      : Object.fromEntries(
          Object.entries(imageTokens).map(([size, tokens]) => [
            size as ImageSize,
            Math.round(tokens * perMillion) / 1e6,
          ]),
        )
  return {
    ...profile,
    price: {
      inputPerMillionTokens: override.inputUsdPerMillion ?? price.inputPerMillionTokens,
      textPerMillionTokens: override.textOutputUsdPerMillion ?? price.textPerMillionTokens,
      imagePerMillionTokens: perMillion,
      perImage,
      ...(perThousandSearches !== undefined && { perThousandSearches }),
    },
  }
}

/**
 * Prices as they were written, aliases resolved. A price for a model that is not there is a violation: with a name
 * mistyped, the model would go on at its old price.
 */
export function readPriceOverrides(given: PriceOverrides): { prices: PriceOverrides; violations: FieldViolation[] } {
  const prices: Record<string, PriceOverride> = {}
  const violations: FieldViolation[] = []
  for (const [name, override] of Object.entries(given)) {
    const model = findModelProfile(name) ?? findTextModel(name)
    if (model) prices[model.id] = { ...prices[model.id], ...override }
    else {
      const ids = [...listModelProfiles(), ...listTextModels()].map(({ id }) => id)
      violations.push({
        field: `prices.${name}`,
        description: `is no model that limn knows; these are: ${ids.join(', ')}`,
      })
    }
  }
  return { prices, violations }
}
