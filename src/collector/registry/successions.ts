import type { Urn } from '../../framework/identifiers';
import type { RowFault } from './csv/csv-lines';
import { isoDay } from './iso-day';
import { readCsv } from './csv/read-csv';

/** Which school took the place of which. */
export interface Successions {
  /** By the URN of the school that went: the URN of the one that came. */
  readonly successors: ReadonlyMap<string, string>;
  readonly faults: readonly RowFault[];
  /** How the file was read, as sentences; see `CsvFile`. */
  readonly notes: readonly string[];
}

const columns = {
  required: ['URN', 'LinkURN', 'LinkType'],
  optional: ['LinkEstablishedDate'],
} as const;

type Column = (typeof columns)['required' | 'optional'][number];

interface Succession {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly line: number;
}

/**
 * Reads the Department for Education's file of links, `links_edubasealldata`, as it comes. A link stands there
 * from both ends, or from one. Of several successors the latest counts; of several of the same day, as where
 * a school was split, none does.
 *
 * @throws Problem `unusable-file` where it is another file
 */
export async function readSuccessions(bytes: AsyncIterable<Uint8Array>): Promise<Successions> {
  const { rows, faults, notes } = await readCsv<Column>(bytes, columns);
  const bad = [...faults];
  const bySchool = new Map<string, Succession[]>();
  for (const { line, texts } of rows) {
    const { URN, LinkURN, LinkType, LinkEstablishedDate } = texts;
    const isSuccessor = LinkType.startsWith('Successor');
    if (!isSuccessor && !LinkType.startsWith('Predecessor')) continue;
    if (![URN, LinkURN].every((urn) => /^\d{6}$/.test(urn))) {
      bad.push({ line, text: `The link from “${URN}” to “${LinkURN}” is not between two URNs.` });
      continue;
    }
    const [from, to] = isSuccessor ? [URN, LinkURN] : [LinkURN, URN];
    const links = bySchool.get(from) ?? [];
    links.push({ from, to, day: isoDay(LinkEstablishedDate) ?? '', line });
    bySchool.set(from, links);
  }
  const successors = new Map<string, string>();
  for (const [from, links] of bySchool) {
    const latest = latestOf(links);
    if (latest.size === 1) for (const to of latest) successors.set(from, to);
    else bad.push({ line: links[0]?.line ?? 0, text: severalSuccessors(from, latest) });
  }
  return { successors, faults: bad.sort((one, other) => one.line - other.line), notes };
}

function latestOf(links: readonly Succession[]): ReadonlySet<string> {
  const day = links.reduce((latest, link) => (link.day > latest ? link.day : latest), '');
  return new Set(links.filter((link) => link.day === day).map(({ to }) => to));
}

function severalSuccessors(urn: Urn, successors: ReadonlySet<string>): string {
  return `The school ${urn} has several successors of the same day (${[...successors].join(', ')}); none is taken.`;
}
