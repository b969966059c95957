import { expect, test } from 'vitest'
import { isReachable } from '../../../src/service/file-data/public-address.ts'

const reach = (address: string) => [
  isReachable(address, { orPrivate: false }),
  isReachable(address, { orPrivate: true }),
]

test.each([
  '8.8.8.8',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.1.1',
  '100.63.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::200e',
  '::ffff:8.8.8.8',
])('%s is public', (address) => {
  expect(reach(address)).toEqual([true, true])
})

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.255.255.254'],
  ['this machine, in IPv6', '::1'],
  ['this machine, dressed as IPv6', '::ffff:127.0.0.1'],
  ['this machine, dressed as IPv6 in hex', '::ffff:7f00:1'],
  ['this machine, in an old mapping', '::127.0.0.1'],
  ['a private network', '10.0.0.1'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a private network, dressed as IPv6', '::ffff:192.168.1.1'],
  ['a private network, in IPv6', 'fd12:3456::1'],
  ['a carrier’s network', '100.64.0.1'],
])('%s (%s) may be reached only where that is allowed', (_, address) => {
  expect(reach(address)).toEqual([false, true])
})

test.each([
  ['any address', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['any address, in IPv6', '::'],
  ['a cloud’s metadata', '169.254.169.254'],
  ['a cloud’s metadata, dressed as IPv6', '::ffff:169.254.169.254'],
  ['a cloud’s metadata, in IPv6', 'fd00:ec2::254'],
  ['another cloud’s metadata', '100.100.100.200'],
  ['a link', '169.254.0.1'],
  ['a link, in IPv6', 'fe80::1'],
  ['a link with its zone', 'fe80::1%eth0'],
  ['a site, as it once was', 'fec0::1'],
  ['NAT64 to this machine', '64:ff9b::7f00:1'],
  ['NAT64 to a public address', '64:ff9b::808:808'],
  ['NAT64 of a network’s own', '64:ff9b:1::a00:1'],
  ['6to4 to a private network', '2002:a00:1::1'],
  ['Teredo', '2001::7f00:1'],
  ['protocol assignments', '192.0.0.8'],
  ['a benchmark', '198.18.0.1'],
  ['documentation', '203.0.113.1'],
  ['documentation, in IPv6', '2001:db8::1'],
  ['many at once', '224.0.0.1'],
  ['many at once, in IPv6', 'ff02::1'],
  ['everybody', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['never given out', '4000::1'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('%s (%s) is never reached', (_, address) => {
  expect(reach(address)).toEqual([false, false])
})
