import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** What the types of an installed SDK declare, read from their text: TypeScript 7 has no API that would read it. */
export interface SdkDeclarations {
  version: string
  /** Fields of an interface, a class or an object type; those the SDK documents as unknown to the Gemini API are marked. */
  fieldsOf(name: string): { name: string; vertexOnly: boolean }[]
  /** Values of an enum, or the texts of a union. */
  valuesOf(name: string): string[]
  /**
   * Fields that the SDK itself writes into a message for the Gemini API, and those it refuses to write since only Google
   * Cloud has them: read from its converter, `partToMldev`. `parent` is what it writes into the message around.
   */
  written(converter: string): { message: string[]; parent: string[]; refused: string[] }
  /** Paths that a converter of the SDK reads from what the server sent, joined by dots: `metadata.state`. */
  readPaths(converter: string): string[]
  /** Paths that a converter of the SDK writes into a request, joined by dots; what goes into the address is left out. */
  writtenPaths(converter: string): string[]
  /** All texts that a field of this name may have, wherever it is declared: `event_type: "error"`. */
  literalsOf(field: string): string[]
}

/** @param name As package.json has it: `@google/genai`, `genai-2`. */
export function readSdkDeclarations(name: string): SdkDeclarations {
  const entry = createRequire(import.meta.url).resolve(name)
  const root = entry.slice(0, entry.lastIndexOf(`${path.sep}dist${path.sep}`))
  const text = readFileSync(path.join(root, 'dist', 'genai.d.ts'), 'utf8').replaceAll('\r', '')
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }

  const code = readFileSync(entry, 'utf8').replaceAll('\r', '')

  /** Lines between the head of a declaration and the brace that closes it. */
  const bodyOf = (kind: string, declared: string): string => {
    const head = new RegExp(`^(?:export )?declare (?:${kind}) ${declared}(?: [^\\n]*)?\\{\\n`, 'm').exec(text)
    if (head === null) throw new Error(`${name} ${version} declares no ${declared}.`)
    const start = head.index + head[0].length
    return text.slice(start, text.indexOf('\n}', start))
  }

  const converterOf = (converter: string): string => {
    const body = new RegExp(`^function ${converter}\\([^\\n]*\\n([\\s\\S]*?)^}`, 'm').exec(code)?.[1]
    if (body === undefined) throw new Error(`${name} ${version} has no ${converter}.`)
    return body
  }
  const pathsIn = (text: string, call: RegExp): string[] => [
    ...new Set(
      [...text.matchAll(call)].map(([, path]) => [...path!.matchAll(/'(\w+)'/g)].map((at) => at[1]).join('.')),
    ),
  ]

  return {
    version,
    fieldsOf: (declared) =>
      [
        ...bodyOf('interface|class|type', declared).matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?^ {4}(\w+)\??: /gm),
      ].map(([, comment = '', field]) => ({
        name: field!,
        vertexOnly: /not\s+supported\s+in\s+Gemini\s+API/.test(comment),
      })),
    valuesOf(declared) {
      const union = new RegExp(`^(?:export )?declare type ${declared} = ([^\\n]*);`, 'm').exec(text)?.[1]
      const values = union ?? bodyOf('enum', declared).replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
      return [...values.matchAll(/"([^"]*)"/g)].map((match) => match[1]!)
    },
    written(converter) {
      const body = converterOf(converter)
      const into = (target: string) =>
        [...body.matchAll(new RegExp(`setValueByPath\\(${target}, \\['(\\w+)'\\]`, 'g'))].map((match) => match[1]!)
      const refused = [...body.matchAll(/throw new Error\('(\w+) parameter is only supported in/g)]
      return { message: into('toObject'), parent: into('parentObject'), refused: refused.map((match) => match[1]!) }
    },
    readPaths: (converter) => pathsIn(converterOf(converter), /getValueByPath\(fromObject, \[([^\]]*)\]/g),
    writtenPaths: (converter) =>
      pathsIn(converterOf(converter), /setValueByPath\((?:toObject|parentObject), \[([^\]]*)\]/g).filter(
        (path) => !path.startsWith('_'),
      ),
    literalsOf: (field) => [
      ...new Set(
        [...text.matchAll(new RegExp(`^\\s+${field}\\??: ("[^;]*");`, 'gm'))].map((match) => match[1]!.slice(1, -1)),
      ),
    ],
  }
}
