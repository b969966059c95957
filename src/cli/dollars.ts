import { InvalidArgumentError } from 'commander'

/** A parser for an option that takes dollars: `0.5`, `$0.50`. */
export function dollars(name: string): (value: string) => number {
  return (value) => {
    const number = Number(value.replace(/^\$/, ''))
    if (/\d/.test(value) && Number.isFinite(number) && number >= 0) return number
    throw new InvalidArgumentError(`${name} is an amount in USD, such as 0.50.`)
  }
}
