import type { LevelKey } from '../../framework/framework';
import type { Sign } from './sign';

/** What an aspect's signs come to. */
export interface Judgement {
  readonly verdict: 'certain' | 'suggested' | 'conflict' | 'unsure' | 'open';
  /** The level, where the verdict is `certain` or `suggested`; null otherwise. */
  readonly level: LevelKey | null;
  /** What speaks, as a sentence; null where nothing needs to be said. */
  readonly reason: string | null;
}

/** The levels of which an aspect's signs speak, each in the framework's order. */
interface Voices {
  /** Chosen by marks and by the line "Best fit:". */
  readonly chosen: readonly LevelKey[];
  /** Named where the judgement belongs. */
  readonly named: readonly LevelKey[];
  /** Suggested by anything weaker, or named. */
  readonly hinted: readonly LevelKey[];
  /** Spoken against: struck through, crossed out, "not yet". */
  readonly refused: readonly LevelKey[];
  /** Neither chosen, suggested nor spoken against. */
  readonly left: readonly LevelKey[];
  /** True where a sign speaks that nobody could understand. */
  readonly doubtful: boolean;
  /** True where something stands there that tells nothing about now. */
  readonly aside: boolean;
}

interface Rule {
  readonly when: (voices: Voices) => boolean;
  readonly verdict: Judgement['verdict'];
  readonly level?: (voices: Voices) => LevelKey | undefined;
  /** How the sentence that names the signs begins; none is said without it. */
  readonly because?: string;
}

/**
 * The judge. The first rule that fits decides, so a disagreement stands above every agreement: certain is only
 * what marks of one level alone say, and nothing else speaks against.
 */
const rules: readonly Rule[] = [
  { when: ({ chosen }) => chosen.length > 1, verdict: 'conflict', because: 'More than one level is chosen' },
  {
    when: ({ chosen, named }) => chosen.length === 1 && differ(named, chosen),
    verdict: 'conflict',
    because: 'The mark and the level written beside it disagree',
  },
  { when: ({ doubtful }) => doubtful, verdict: 'unsure', because: 'It cannot be told what is meant' },
  {
    when: ({ chosen, hinted, refused }) =>
      chosen.length === 1 && (differ(hinted, chosen) || meet(refused, chosen)),
    verdict: 'unsure',
    because: 'The signs disagree',
  },
  { when: ({ chosen }) => chosen.length === 1, verdict: 'certain', level: ({ chosen }) => chosen[0] },
  {
    when: ({ hinted, refused }) => hinted.length > 1 || meet(refused, hinted),
    verdict: 'unsure',
    because: 'The signs disagree',
  },
  { when: ({ hinted }) => hinted.length === 1, verdict: 'suggested', level: ({ hinted }) => hinted[0] },
  {
    when: ({ refused, left }) => refused.length > 0 && left.length === 1,
    verdict: 'suggested',
    level: ({ left }) => left[0],
  },
  {
    when: ({ refused, aside }) => refused.length > 0 || aside,
    verdict: 'unsure',
    because: 'Nothing tells which level is chosen',
  },
  { when: () => true, verdict: 'open' },
];

const nothing: Judgement = { verdict: 'open', level: null, reason: null };

/**
 * Turns an aspect's signs into an answer. Their order does not matter.
 *
 * @param levels the framework's levels
 */
export function judge(levels: readonly LevelKey[], signs: readonly Sign[]): Judgement {
  if (signs.length === 0) return nothing;
  const voices = voicesOf(levels, signs);
  const rule = rules.find(({ when }) => when(voices));
  if (rule === undefined) return nothing;
  const level = rule.level?.(voices) ?? null;
  const reason = rule.because === undefined ? null : sentence(rule.because, signs);
  return { verdict: rule.verdict, level, reason };
}

function voicesOf(levels: readonly LevelKey[], signs: readonly Sign[]): Voices {
  const spoken = (holds: (sign: Sign) => boolean) =>
    levels.filter((level) => signs.some((sign) => sign.level === level && holds(sign)));
  const supports = ({ says, strength }: Sign) => says === 'for' && strength !== 'aside';
  const told = spoken((sign) => supports(sign) || sign.says === 'against');
  return {
    chosen: spoken((sign) => supports(sign) && sign.strength === 'mark'),
    named: spoken((sign) => supports(sign) && sign.strength === 'named'),
    hinted: spoken((sign) => supports(sign) && sign.strength !== 'mark'),
    refused: spoken(({ says }) => says === 'against'),
    left: levels.filter((level) => !told.includes(level)),
    doubtful: signs.some(({ level, strength }) => level === null && strength !== 'aside'),
    aside: signs.some(({ strength }) => strength === 'aside'),
  };
}

function differ(some: readonly LevelKey[], from: readonly LevelKey[]): boolean {
  return some.some((level) => !from.includes(level));
}

function meet(some: readonly LevelKey[], others: readonly LevelKey[]): boolean {
  return some.some((level) => others.includes(level));
}

function sentence(because: string, signs: readonly Sign[]): string {
  return `${because}: ${[...new Set(signs.map(({ words }) => words))].sort().join('; ')}.`;
}
