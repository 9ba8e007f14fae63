/** Chance that comes out the same from the same seed. Good enough for invented data, and for nothing else. */
export class Random {
  private state: number;

  constructor(seed: number) {
    // The generator stands still at 0.
    this.state = seed | 0 || 1;
    for (let round = 0; round < 8; round++) this.share();
  }

  /** From 0 to just below 1. */
  share(): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number from the first to the last. */
  whole(first: number, last: number): number {
    return first + Math.floor(this.share() * (last - first + 1));
  }

  /** Mostly within one of 0, now and then beyond two. */
  spread(): number {
    return (this.share() + this.share() + this.share() + this.share() - 2) * Math.sqrt(3);
  }

  /** Such as `5d1f0c9e-…`, as a UUID of version 4. */
  uuid(): string {
    const digits = Array.from({ length: 32 }, () => this.whole(0, 15).toString(16));
    digits[12] = '4';
    digits[16] = this.whole(8, 11).toString(16);
    const hex = digits.join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }
}
