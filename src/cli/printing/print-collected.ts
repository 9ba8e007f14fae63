import type { Urn } from '../../framework/identifiers';
import type { Collected } from '../collected-files';
import { printable } from './printable';
import { shorten, wrap } from './wrap';

type New = Extract<Collected, { kind: 'new' }>;

const columns = { school: 32, file: 24 } as const;

/** The fate of each file: a table of new summaries, and a list of the other files with the reasons. */
export function printCollected(collected: readonly Collected[]): string {
  const fresh = collected.filter((one): one is New => one.kind === 'new');
  const others = collected.filter((one): one is Exclude<Collected, New> => one.kind !== 'new');
  return [...tableOf(fresh), ...others.flatMap((one) => ['', ...linesOf(one)])].join('\n');
}

function tableOf(fresh: readonly New[]): readonly string[] {
  if (fresh.length === 0) return ['There is nothing new to store.'];
  return [
    row('URN', 'School', 'Completed', 'Rated', 'File'),
    ...fresh.flatMap((one) => {
      const { school, summary, file, remarks } = one;
      const ratings = Object.values(summary.ratings);
      const rated = `${ratings.filter((level) => level !== null).length}/${ratings.length}`;
      return [
        row(school.urn, school.name, summary.completedOn, rated, file),
        ...remarks.map((remark) => wrap(remark, '        ')),
      ];
    }),
  ];
}

function row(urn: Urn, school: string, completed: string, rated: string, file: string): string {
  const name = shorten(printable(school), columns.school).padEnd(columns.school);
  const start = `${urn.padEnd(6)}  ${name}  ${completed.padEnd(10)}  ${rated.padEnd(5)}`;
  return `${start}  ${shorten(printable(file), columns.file)}`.trimEnd();
}

function linesOf(one: Exclude<Collected, New>): readonly string[] {
  const line = (text: string, first = '  ') => wrap(printable(text), first);
  switch (one.kind) {
    case 'kept out':
      return [printable(one.file), line(`${one.school.name}: not stored. ${one.reason}`)];
    case 'refused':
      return [printable(one.file), line(`Refused: ${one.reason}`)];
    case 'unsure':
      return [
        printable(one.file),
        line(`Unsure which school it is: ${one.reason}`),
        ...one.candidates.map(({ school, confidence }) =>
          line(`${school.urn} ${school.name}, ${Math.round(confidence * 100)}% likely`, '    '),
        ),
      ];
  }
}
