import { expect, it } from 'vitest'
import { lint } from '../../src/index.ts'
import type { LintOptions } from '../../src/prompting/finding.ts'

const said = async (prompt: string, options: LintOptions = { imageSize: '2K' }) =>
  (await lint(prompt, options)).findings.map(({ id, text, option }) =>
    text === undefined ? `${id} ${option}` : text === prompt ? id : `${id} “${text}”`,
  )

const narrative =
  'A photograph of an old fisherman mending a blue net on a stone quay at dawn, soft side light, 85 mm lens, seen from low down.'

it('has nothing to say of a narrative with fitting options', async () => {
  expect(await lint(narrative, { imageSize: '2K' })).toEqual({
    prompt: narrative,
    findings: [],
    errors: 0,
    price: { model: 'gemini-3-pro-image-preview', imageSize: '2K', usd: 0.134 },
    draftPrice: { model: 'gemini-nano-banana-2.1', imageSize: '1K', usd: 0.0336 },
  })
})

it.each<[string, string[]]>([
  ['red car, sunset, beach, cinematic', ['keywords']],
  ['nice', ['filler-taste', 'no-subject']],
  ['A cat', ['no-setting', 'no-light', 'no-style']],
  ['A cat asleep on a sofa in the afternoon sun', ['no-style']],
  ['A sticker of a cat', []],
  ['Make the sky darker', []],
  ['Ein Hund läuft im Schnee mit einem roten Ball', []],
  ['夜の東京', []],
])('says what %j leaves open', async (prompt, findings) => {
  expect(await said(prompt)).toEqual(findings)
})

it.each<[string, string[]]>([
  ['--ar 16:9', ['foreign-ratio “--ar 16:9”']],
  ['—ar 2:3', ['foreign-ratio “—ar 2:3”']],
  ['--v 6 --stylize 250', ['foreign-parameter “--v 6”', 'foreign-parameter “--stylize 250”']],
  ['--no trees, dogs', ['foreign-parameter “--no trees, dogs”']],
  ['(sharp eyes:1.3)', ['foreign-weight “(sharp eyes:1.3)”']],
  ['((sharp eyes))', ['foreign-weight “((sharp eyes))”']],
  ['harbour::2', ['foreign-weight “::2”']],
  ['<lora:ink:0.8>', ['foreign-model “<lora:ink:0.8>”']],
  ['{red|blue} boats', ['foreign-choice “{red|blue}”']],
  ['Negative prompt: rain, crowds', ['negative-prompt “Negative prompt: rain, crowds”']],
  ['steps: 30, cfg scale 7', ['foreign-setting “steps: 30”', 'foreign-setting “cfg scale 7”']],
  ['seed: 42', ['seed-in-words “seed: 42”']],
  ['1920x1080', ['size-in-words “1920x1080”']],
  ['16:9', ['ratio-in-words “16:9”']],
  ['8k', ['filler-resolution “8k”']],
  ['masterpiece', ['filler-quality “masterpiece”']],
  ['trending on artstation', ['filler-site “trending on artstation”']],
  ['with the clock at 10:10, 24 x 36 inches, cool tones, a great dane', []],
  ['a sign that says "8k --ar 16:9 masterpiece"', []],
])('knows what the model will not heed in %j', async (words, findings) => {
  expect(await said(`${narrative} ${words}`)).toEqual(findings)
})

it('names both words that contradict each other, unless both may be shown', async () => {
  const night = await lint('A photograph of a street at noon with a starry sky', { imageSize: '2K' })
  expect(night.findings[0]).toMatchObject({ id: 'contradiction', text: 'starry', start: 40, end: 46 })
  expect(night.findings[0]!.message).toContain('“at noon” and “starry”')
  expect(await said('A photograph of a street, before and after: at noon, and at night')).toEqual([])
})

it('says what to say instead of what is not there', async () => {
  const { findings } = await lint('A photograph of a street at dawn with no cars and without people', {
    imageSize: '2K',
  })
  expect(findings.map(({ text, message }) => [text, message.split('.')[0]])).toEqual([
    ['no cars', 'Say what is there instead of what is not: "an empty road"'],
    ['without people', 'Say what is there instead of what is not: "deserted", "an empty street"'],
  ])
  expect(await said('A photograph of a street at dawn, no longer wet')).toEqual([])
})

it.each<[string, string[]]>([
  ['A poster that says Hello World', ['text-not-quoted “Hello World”']],
  ['A poster that says "Hello World"', []],
  ['A poster with some text', ['text-not-given “with some text”']],
  ['A poster that says "Hello', ['quote-not-closed “"Hello”']],
  [`A poster that says "${'word '.repeat(30)}"`, [`text-too-long “"${'word '.repeat(30)}"”`]],
])('wants text as it is to be set: %j', async (prompt, findings) => {
  expect(await said(prompt)).toEqual(findings)
})

it.each<[string, LintOptions, string[]]>([
  ['Make the attached photo brighter', {}, ['reference-missing “attached”']],
  [
    'Put the dog of the first image beside the second image',
    { references: 2 },
    ['reference-by-number “the first image”', 'reference-by-number “the second image”'],
  ],
  ['Put it beside the second image (the bridge)', { references: 2 }, []],
  ['Take the style of the third image', { references: 2 }, ['reference-missing “the third image”']],
  ['Make the photo brighter', { references: 3 }, ['reference-ambiguous “the photo”']],
  ['A dog on a skateboard', { references: 2 }, ['references-unused references']],
  ['Combine these', { references: 15 }, ['references-too-many references']],
  ['Combine these', { references: 4, model: 'gemini-3.1-flash-lite-image' }, ['references-many references']],
])('fits words and references together: %j with %j', async (prompt, options, findings) => {
  expect(await said(prompt, { imageSize: options.model ? '1K' : '2K', ...options })).toEqual(findings)
})

it.each<[LintOptions, string[], number]>([
  [{ imageSize: '1K' }, ['size-costs-the-same imageSize'], 0],
  [{ imageSize: '4k', aspectRatio: '2x3' }, ['option-refused aspectRatio', 'option-refused imageSize'], 2],
  [{ model: 'nope', imageSize: '2K' }, ['model-unknown model'], 1],
  [{ model: 'gemini-2.5-flash-image' }, ['model-retired model'], 0],
  [{ model: 'gemini-nano-banana-2.1', seed: 3 }, ['seed-no-promise seed'], 0],
])('weighs the options %j', async (options, findings, errors) => {
  expect(await said(narrative, options)).toEqual(findings)
  expect((await lint(narrative, options)).errors).toBe(errors)
})

it('asks for no more pixels than a small thing shows, with both prices', async () => {
  const { findings } = await lint('A sticker of a cat', { imageSize: '4K' })
  expect(findings).toMatchObject([{ id: 'size-too-large', text: 'sticker', option: 'imageSize' }])
  expect(findings[0]!.message).toContain('-s 1K costs $0.134 instead of $0.24')
})

it('says by which rule and word a prompt is blocked, and nothing else of it', async () => {
  const { findings, errors } = await lint('A portrait of Angela Merkel, nice, 8k', {})
  expect(findings).toMatchObject([{ id: 'blocked', severity: 'error', text: 'Angela Merkel', start: 14 }])
  expect(findings[0]!.message).toMatch(/rule "[\w-]+"/)
  expect(errors).toBe(1)
})

it.each([
  '',
  '   ',
  '"',
  '::'.repeat(5000),
  '('.repeat(20_000),
  'no '.repeat(5000),
  '\u0000\u202e😀',
  'a, '.repeat(5000),
])('bears odd prompts, and its positions are those of the prompt', async (prompt) => {
  const { findings } = await lint(prompt)
  expect(findings.length).toBeLessThan(40)
  for (const { text, start, end } of findings) if (start !== undefined) expect(prompt.slice(start, end)).toBe(text)
})
