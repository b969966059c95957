/** `$0`, `$0.134`, `$0.0336`: as many decimals as the price has, at least three where it is not nothing. */
export function formatUsd(usd: number): string {
  if (usd === 0) return '$0'
  return `$${usd.toFixed(4).replace(/0$/, '')}`
}
