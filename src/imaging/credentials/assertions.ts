import { type CborValue, encodeCbor } from './cbor.ts'
import { type Claim, sourceTypeUrl } from './claim.ts'
import type { Ingredient } from './ingredient.ts'
import { cborBox, childrenOf, hashOfBox } from './jumbf.ts'

/** One statement of a claim. */
export interface ClaimAssertion {
  label: string
  content: Readonly<Record<string, CborValue | undefined>>
}

/** Of limn: how the picture was when it was signed, so that a reader can say what happened to it since. */
export const pictureLabel = 'limn.picture'

export interface PictureFile {
  mimeType: string
  /** Without its credentials. */
  sizeBytes: number
}

/** All that is claimed, but for the hash of the picture. */
export function assertionsOf(claim: Claim, file: PictureFile): ClaimAssertion[] {
  const { width, height, fingerprint, watermark } = claim
  const ingredients = claim.ingredients.map(ingredientAssertion)
  return [
    ...ingredients,
    { label: 'c2pa.actions.v2', content: { actions: actionsOf(claim, ingredients) } },
    ...(watermark
      ? [
          {
            label: 'c2pa.soft-binding',
            content: { alg: watermark.algorithm, blocks: [{ scope: {}, value: watermark.payload }] },
          },
        ]
      : []),
    { label: pictureLabel, content: { width, height, ...file, fingerprint } },
  ]
}

/** What was done, in order: a picture begins by being created, or by being opened. */
function actionsOf(claim: Claim, ingredients: readonly ClaimAssertion[]): CborValue[] {
  const by = { softwareAgent: { ...claim.generator }, digitalSourceType: sourceTypeUrl(claim.sourceType) }
  const { change = 'edited' } = claim
  const parent = claim.ingredients.findIndex(({ relationship }) => relationship === 'parentOf')
  const made: CborValue[] =
    parent < 0
      ? [{ action: 'c2pa.created', ...by }]
      : [
          { action: 'c2pa.opened', parameters: { ingredients: [referenceTo(ingredients[parent]!)] } },
          { action: `c2pa.${change}`, ...by },
        ]
  const components = ingredients.filter((_, at) => claim.ingredients[at]!.relationship === 'componentOf')
  const placed =
    components.length > 0 ? [{ action: 'c2pa.placed', parameters: { ingredients: components.map(referenceTo) } }] : []
  // What is only converted bore its mark before.
  const marked = claim.watermark !== undefined && change === 'edited'
  return [...made, ...placed, ...(marked ? [{ action: 'c2pa.watermarked.bound' }] : [])]
}

const referenceTo = ({ label, content }: ClaimAssertion): CborValue => ({
  url: `self#jumbf=c2pa.assertions/${label}`,
  hash: hashOfBox(cborBox('cbor', label, encodeCbor(content))),
})

function ingredientAssertion(ingredient: Claim['ingredients'][number], index: number): ClaimAssertion {
  const { title, mimeType, relationship, sha256, credentials } = ingredient
  return {
    label: index === 0 ? 'c2pa.ingredient.v3' : `c2pa.ingredient.v3__${index}`,
    content: {
      'dc:title': title,
      'dc:format': mimeType,
      relationship,
      instanceID: `urn:sha256:${sha256}`,
      ...(credentials && references(credentials)),
    },
  }
}

/** To the credentials of an ingredient, which are carried along, and what was found when they were checked. */
function references({ manifests, validation }: NonNullable<Ingredient['credentials']>) {
  const active = manifests.at(-1)!
  const signature = childrenOf(active.bytes)?.find(({ label }) => label === 'c2pa.signature')
  const url = `self#jumbf=/c2pa/${active.label}`
  return {
    validationResults: { activeManifest: validation as unknown as CborValue },
    activeManifest: { url, hash: hashOfBox(active.bytes) },
    claimSignature: signature && { url: `${url}/c2pa.signature`, hash: hashOfBox(signature.bytes) },
  }
}
