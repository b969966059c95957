import ipaddr from 'ipaddr.js'

/** Where clouds tell a machine its secrets, inside ranges that are somebody's own network. */
const metadataAddresses = ['100.100.100.200', 'fd00:ec2::254']

/**
 * True for an address anybody on the internet may be reached at: unicast, and no range with a purpose of its own (this
 * machine, a private network, a carrier's, a link's, a translation of IPv4, documentation, …). With `orPrivate` also for
 * this machine and private networks; never for where clouds keep their metadata.
 */
export function isReachable(address: string, { orPrivate }: { orPrivate: boolean }): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address dressed as IPv6 is judged by what it is.
  const parsed = ipaddr.process(address)
  if (metadataAddresses.includes(parsed.toString())) return false
  const range = parsed.range()
  if (range === 'unicast') return parsed.kind() === 'ipv4' || isGlobalUnicast(parsed as ipaddr.IPv6)
  return orPrivate && ['loopback', 'private', 'carrierGradeNat', 'uniqueLocal'].includes(range)
}

/** Only this much of IPv6 is given out: 2000::/3. */
function isGlobalUnicast(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.IPv6.parse('2000::'), 3)
}
