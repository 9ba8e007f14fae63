import { countsOf } from '../../collector/registry/import-registry';
import type { Change } from '../../collector/registry/change';
import type { FileFault, ImportPlan, SchoolName } from '../../collector/registry/plan-import';
import { counted } from '../../wording/sentences';
import { printable } from './printable';
import { wrap } from './wrap';

/** How many of each list are printed. */
const mostPrinted = 25;

/** The headings of the kinds of change, in the order in which they are printed. */
const headings: Readonly<Record<Change['kind'], string>> = {
  closed: 'Closed',
  reopened: 'Open again',
  succeeded: 'Another school has taken its place',
  renamed: 'New name',
  reassigned: 'Another area',
  moved: 'New address',
  corrected: 'Corrected',
  new: 'New',
};

const fileNames: Readonly<Record<FileFault['file'], string>> = {
  establishments: 'the registry',
  successions: 'the links',
  areas: 'the areas',
};

/** The changes of an import, in lines of at most 80 characters. */
export function printImport(plan: ImportPlan): string {
  const { changes, unmapped, absent, faults } = plan;
  const kinds = Object.entries(headings) as [Change['kind'], string][];
  const counts = countsOf(plan);
  const sections = [
    ...kinds.flatMap(([kind, heading]) => {
      const lines = changes.filter((change) => change.kind === kind).map(changeLine);
      return section(`${heading}: ${counts[kind] ?? 0}`, lines);
    }),
    ...section(`Open schools in no area: ${unmapped.length}`, unmapped.map(nameLine)),
    ...section(`No longer in the file, and left as they are: ${absent.length}`, absent.map(nameLine)),
    ...section(`Rows that could not be used: ${faults.length}`, faults.map(faultLine)),
  ];
  const schools = new Set(changes.map(({ urn }) => urn)).size;
  const total = changes.length === 0 ? 'Nothing changes.' : `${counted(schools, 'school')} changed.`;
  return [...sections, total].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostPrinted;
  return [
    heading,
    ...lines.slice(0, mostPrinted).map((line) => wrap(printable(line), '  ')),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ];
}

function changeLine({ urn, name, kind, from, to }: Change): string {
  return kind === 'new' ? `${urn} ${name}` : `${urn} ${name}: ${from ?? 'nothing'} -> ${to ?? 'nothing'}`;
}

function nameLine({ urn, name }: SchoolName): string {
  return `${urn} ${name}`;
}

function faultLine({ file, line, text }: FileFault): string {
  return `Line ${line} of ${fileNames[file]}: ${text}`;
}
