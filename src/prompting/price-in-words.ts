/** `$0.134`, `$0.0336`, `$0.24`. */
export const priceInWords = (usd: number): string => `$${Number(usd.toFixed(4))}`
