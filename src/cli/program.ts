import { Command, CommanderError, Option } from 'commander'
import { fidelities, retiredModelPolicies } from '../gemini-api/conduct.ts'
import { listModelProfiles } from '../gemini-api/model-profiles.ts'
import { defaultTextModelId } from '../gemini-api/text-model.ts'
import { packageVersion } from '../package-root.ts'
import { tierNames } from '../service/limits/tiers.data.ts'
import { ledgerGroupings } from '../store/ledger-store.ts'
import { dollars } from './dollars.ts'
import { exitCodes } from './exit-codes.ts'
import { type Io, print } from './io.ts'
import { collectSafety } from './safety-option.ts'
import { sizesOf } from './sizes.ts'
import { usageError } from './usage-error.ts'
import { wholeNumber } from './whole-number.ts'

/** Parses a command line and runs the verb it names. */
export interface Program {
  /** Resolves to the exit code; throws LimnError, InvalidRequestError for a wrong command line. */
  run(argv: readonly string[]): Promise<number>
  command: Command
}

const maxLimit = 2 ** 31 - 1

const collect = (value: string, previous: string[]): string[] => [...previous, value]

const aboutVerbs = `
limn generate --help lists the options of drawing.
A prompt that begins with the name of a verb is quoted whole, or follows generate:
  limn "log cabin in the snow"
  limn generate log cabin in the snow`

/** Every verb with its options. Each verb's code is loaded when it runs. */
export function createProgram(io: Io): Program {
  let exitCode: number = exitCodes.done
  let help = ''
  const run =
    <Arguments extends unknown[]>(verb: (...given: Arguments) => Promise<number>) =>
    async (...given: Arguments): Promise<void> => {
      exitCode = await verb(...given)
    }

  const program = new Command('limn')
    .description('Draws pictures from words: the Gemini image-generation API on your own machine.')
    .usage(
      '[generate] PROMPT... [options]\n       limn refine | lint | verify | models | log | show | cost | serve | completion [options]',
    )
    .version(packageVersion(), '-V, --version')
    .addHelpText('after', aboutVerbs)
    .configureOutput({
      writeOut: (text) => {
        help += text
      },
      // What is wrong is thrown, and told like every other error.
      outputError() {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })

  program
    .command('generate', { isDefault: true })
    .description('draw a picture (the default verb)')
    .argument('<prompt...>', 'what to draw; "-" reads it from standard input')
    .option('-o, --output <path>', 'a file, a folder, or - for standard output; default: a readable name here')
    .option('-m, --model <id>', 'model id; see limn models')
    .option('-a, --aspect <ratio>', 'aspect ratio: 1:1, 16:9, 2:3 …')
    .option('-s, --size <size>', `image size, as the model has them: ${sizesOf(...listModelProfiles()).join(', ')}`)
    .option('-r, --reference <file>', 'a picture to look at (repeatable, up to 14)', collect, [])
    .option('-n, --count <number>', 'how many pictures', wholeNumber('--count', 1, 100), 1)
    .option('--enhance', 'put keywords into sentences first, and show them')
    .option(
      '--enhance-by <who>',
      `who does: rules (offline, $0), or a text model of Google; default: ${defaultTextModelId} where Google draws, else rules`,
    )
    .option('--draft', 'small and cheap, to choose from; limn refine draws the chosen one at full size')
    .option('--search', 'let the model look things up on the web first, and name its sources')
    .option('--seed <number>', 'same seed, same picture', wholeNumber('--seed', 0, 2 ** 31 - 1))
    .option('--safety <category=threshold>', 'what safety lets pass: HARASSMENT=BLOCK_NONE (repeatable)', collectSafety)
    .option('--engine <name>', 'what draws it')
    .addOption(new Option('--format <format>', 'file format').choices(['png', 'jpeg', 'webp']))
    .option('--no-cache', 'draw it although it was drawn before, and answer nobody else from it')
    .addOption(new Option('--refresh', 'draw it anew, and answer from that whoever asks later').conflicts('cache'))
    .option('--no-credentials', 'leave out the signed credentials that say what made it')
    .option('--json', 'one JSON object on standard output and nothing else')
    .option('-q, --quiet', 'print nothing but errors')
    .option('--open', 'open the picture afterwards')
    .option(
      '--max-cost <usd>',
      'refuse before anything is sent if all pictures together may cost more',
      dollars('--max-cost'),
    )
    .option('--dry-run', 'say what would be sent and what it costs; sends, draws and keeps nothing')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 2 the request is wrong, 3 blocked by safety, 4 quota or budget, 5 the engine failed, 130 interrupted, 143 terminated',
    )
    .action(
      run(async (words: string[], options) => (await import('./commands/generate.ts')).generate(io, words, options)),
    )

  program
    .command('refine')
    .description('draw a picture of limn log at full size, with the same seed and references')
    .argument('<id>', 'an id of limn log, or its first four characters')
    .argument('[change...]', 'what to change; without it, the same picture')
    .option('-o, --output <path>', 'a file, a folder, or - for standard output; default: a readable name here')
    .option('-m, --model <id>', 'another model than the one that drew it')
    .option('-s, --size <size>', 'image size; default: the largest of the model')
    .option('--engine <name>', 'what draws it')
    .addOption(new Option('--format <format>', 'file format').choices(['png', 'jpeg', 'webp']))
    .option('--no-cache', 'draw it although it was drawn before, and answer nobody else from it')
    .addOption(new Option('--refresh', 'draw it anew, and answer from that whoever asks later').conflicts('cache'))
    .option('--no-credentials', 'leave out the signed credentials that say what made it')
    .option('--json', 'one JSON object on standard output and nothing else')
    .option('-q, --quiet', 'print nothing but errors')
    .option('--open', 'open the picture afterwards')
    .option(
      '--max-cost <usd>',
      'refuse before anything is sent if all pictures together may cost more',
      dollars('--max-cost'),
    )
    .option('--dry-run', 'say what would be sent and what it costs; sends, draws and keeps nothing')
    .action(
      run(async (id: string, words: string[], options) =>
        (await import('./commands/refine.ts')).refine(io, id, words, options),
      ),
    )

  program
    .command('lint')
    .description('what to change in a prompt before it is drawn, and what it costs; draws nothing')
    .argument('<prompt...>', 'the prompt; "-" reads it from standard input')
    .option('-m, --model <id>', 'model id; see limn models')
    .option('-a, --aspect <ratio>', 'aspect ratio: 1:1, 16:9, 2:3 …')
    .option('-s, --size <size>', 'image size')
    .option('-r, --reference <file>', 'a picture that goes with it (repeatable)', collect, [])
    .option('--seed <number>', 'the seed it would be drawn with', wholeNumber('--seed', 0, 2 ** 31 - 1))
    .option('--json', 'the findings as one JSON object')
    .action(run(async (words: string[], options) => (await import('./commands/lint.ts')).lint(io, words, options)))

  program
    .command('verify')
    .description(
      "where pictures are from: limn's invisible mark, signed credentials, and what other tools left in them",
    )
    .argument('<file...>', 'files, folders, patterns; "-" reads names from standard input')
    .option('--json', 'one JSON object a file, each on a line of its own')
    .addHelpText(
      'after',
      '\nExit codes: 0 something was found in every file, 1 nothing in one of them, 2 one could not be looked at in full',
    )
    .action(run(async (files: string[], options) => (await import('./commands/verify.ts')).verify(io, files, options)))

  program
    .command('models')
    .description('list the models, their sizes, ratios and prices')
    .option('--json', 'the profiles as JSON')
    .action(run(async (options) => (await import('./commands/models.ts')).models(io, options)))

  program
    .command('log')
    .description('list the pictures drawn so far, newest first')
    .argument('[words...]', 'only prompts with all of these words')
    .option('-n, --limit <number>', 'how many', wholeNumber('--limit', 1, 100_000), 20)
    .option('--json', 'one JSON object a line')
    .action(run(async (words: string[], options) => (await import('./commands/log.ts')).log(io, words, options)))

  program
    .command('show')
    .description('everything known of one picture')
    .argument('<id>', 'an id of limn log, or its first four characters')
    .option('-o, --output <path>', 'write its pictures to a file, a folder, or - for standard output')
    .option('--json', 'the whole record as JSON')
    .action(run(async (id: string, options) => (await import('./commands/show.ts')).show(io, id, options)))

  const cost = program
    .command('cost')
    .description('what was paid, and what is left of the budgets')
    .addOption(new Option('--by <what>', 'sum by').choices(ledgerGroupings).default('day'))
    .option('--since <when>', 'a day (2026-11-29), a month (2026-11), a time, or how long ago (7d); default: 30 days')
    .option('--until <when>', 'the same; a day and a month are in it')
    .option('--json', 'the report as JSON')
    .action(run(async (options) => (await import('./commands/cost.ts')).cost(io, options)))

  cost
    .command('unknown')
    .description('list calls that were sent and may have been paid')
    .option('--json', 'one JSON object a line')
    .action(
      run(async (_, command: Command) =>
        (await import('./commands/cost-unknown.ts')).costUnknown(io, command.optsWithGlobals()),
      ),
    )

  cost
    .command('resolve')
    .description('say of such a call whether it was paid')
    .argument('[id]', 'an id of limn cost unknown, or its first four characters')
    .option('--all', 'all of them')
    .option('--paid', 'it was paid')
    .option('--not-paid', 'it was not paid, and may be sent again')
    .option('--usd <amount>', 'what was paid; default: the most it could be', dollars('--usd'))
    .option('--json', 'one JSON object a line')
    .action(
      run(async (id: string | undefined, _, command: Command) =>
        (await import('./commands/cost-unknown.ts')).costResolve(io, id, command.optsWithGlobals()),
      ),
    )

  program
    .command('serve')
    .description("serve Google's API on this machine")
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 for any free one', wholeNumber('--port', 0, 65_535), 8642)
    .addOption(
      new Option('--fidelity <whom>', 'whom to follow where the reference document and the live API differ').choices(
        fidelities,
      ),
    )
    .addOption(
      new Option('--retired-models <what>', 'what to do with models that Google shut down').choices(
        retiredModelPolicies,
      ),
    )
    .option('--strict', 'refuse what Google refuses, also where it could be drawn')
    .option('--openai', "serve OpenAI's Images API under /v1/images, too; under /v1/openai it always is")
    .addOption(
      new Option('--tier <tier>', 'limits of about the size Google has for this tier of a project').choices(tierNames),
    )
    .option(
      '--rpm <number>',
      'requests a minute, for each project and model; 0 allows none',
      wholeNumber('--rpm', 0, maxLimit),
    )
    .option('--ipm <number>', 'images a minute; 0 allows none', wholeNumber('--ipm', 0, maxLimit))
    .option('--tpm <number>', 'input tokens a minute; 0 allows none', wholeNumber('--tpm', 0, maxLimit))
    .option(
      '--rpd <number>',
      'requests a day, until midnight in California; 0 allows none',
      wholeNumber('--rpd', 0, maxLimit),
    )
    .option('--faults', 'let callers ask for faults although there are keys')
    .option('--fault <shares>', 'let a share of the requests fail: "503:10%, IMAGE_SAFETY:2%"')
    .option('--fault-seed <number>', 'which ones', wholeNumber('--fault-seed', 0, 2 ** 31 - 1))
    .option('--record <folder>', 'keep what is asked and answered, without keys')
    .option('--replay <folder>', 'answer what was recorded, byte for byte, and nothing else')
    .option('--replay-timing', 'take as long for it as it took')
    .option('--fault-script <script>', 'let one request after the other fail: "429, 429, ok"')
    .action(run(async (options) => (await import('./commands/serve.ts')).serve(io, options)))

  program
    .command('completion')
    .description('print a completion script for your shell')
    .argument('<shell>', 'bash, zsh or fish')
    .action(run(async (shell: string) => (await import('./commands/completion.ts')).completion(io, shell, program)))

  for (const command of [program, ...program.commands, ...cost.commands]) {
    command.exitOverride((error) => {
      throw error.exitCode === 0 || error.code === 'commander.help' ? error : usageError(command, error)
    })
  }

  return {
    command: program,
    async run(argv) {
      if (argv.length === 0) program.outputHelp()
      else await program.parseAsync(argv, { from: 'user' }).catch(unlessHelp)
      if (help !== '') await print(io, help)
      return exitCode
    },
  }
}

/** The parser leaves by an error also when it has printed help or the version. */
function unlessHelp(error: unknown): void {
  if (!(error instanceof CommanderError)) throw error
}
