import { InvalidArgumentError } from 'commander'

/** A parser for an option that takes a whole number, both limits inclusive. */
export function wholeNumber(name: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (value.trim() !== '' && Number.isInteger(number) && number >= min && number <= max) return number
    throw new InvalidArgumentError(`${name} is a whole number from ${min} to ${max}.`)
  }
}
