/** `$0`, `$0.134`, `$0.0336`: as many decimals as the price has, at least three where it is not nothing. */
export function formatUsd(usd: number): string {
  if (usd === 0) return '$0'
  if (usd > 0 && usd < 0.00005) return 'under $0.0001'
  return `$${usd.toFixed(4).replace(/0$/, '')}`
}

/** Of a limit, as prices are written elsewhere: `$5.00`, `$0.005`. */
export function formatUsdLimit(usd: number): string {
  return `$${usd.toFixed(4).replace(/0{1,2}$/, '')}`
}
