import { BlockList, isIP, isIPv6 } from 'node:net';
import { bareAddress } from './client-address';

/** The proxies in front of the collector, by their addresses and networks. What they say of a client is believed. */
export class Proxies {
  private readonly list = new BlockList();

  /**
   * @param named addresses and networks, such as `10.0.0.5`, `10.0.0.0/8` and `fd00::/8`
   * @throws RangeError where one of them is neither
   */
  constructor(named: readonly string[]) {
    for (const one of named) {
      const network = networkIn(one);
      if (network === null) throw new RangeError(`“${one}” is neither an address nor a network.`);
      this.list.addSubnet(network.address, network.bits, familyOf(network.address));
    }
  }

  /** Whether an address, as `X-Forwarded-For` or a connection has it, is one of the proxies. */
  has(text: string): boolean {
    const address = bareAddress(text);
    return isIP(address) !== 0 && this.list.check(address, familyOf(address));
  }
}

/** A network by its first address and the number of bits that its addresses share. */
interface Network {
  readonly address: string;
  readonly bits: number;
}

/** The network that a text names, an address by itself being the smallest; null where it names none, or every address. */
export function networkIn(text: string): Network | null {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  if (isIP(address) === 0) return null;
  const most = isIPv6(address) ? 128 : 32;
  const shared = bits === undefined ? most : Number(bits);
  return shared >= 1 && shared <= most ? { address, bits: shared } : null;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}
