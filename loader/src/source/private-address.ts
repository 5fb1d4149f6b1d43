import { BlockList, isIP } from 'node:net';

// Special-purpose addresses (RFC 6890 and its registries) that lead to this machine, its network or to many at once.
// The last two IPv6 prefixes carry IPv4 addresses, of which any could be one of the above.
const IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 224.0.0.0/4 240.0.0.0/4';
const IPV6 = '::/127 fc00::/7 fe80::/10 ff00::/8 64:ff9b::/32 2002::/16';

function blockList(): BlockList {
  const list = new BlockList();
  for (const [subnets, family] of [[IPV4, 'ipv4'] as const, [IPV6, 'ipv6'] as const]) {
    for (const subnet of subnets.split(' ')) {
      const [network = '', bits] = subnet.split('/');
      list.addSubnet(network, Number(bits), family);
    }
  }
  return list;
}

const PRIVATE = blockList();

/** Whether an IP address, IPv4 in IPv6 included, is none of the public internet. Anything but an address is not. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
