import type { Framework } from '../../../../framework/framework';
import { dayText } from '../../../../wording/dates';
import type { IntakeFile } from '../../../intake/intake-file';
import { isStorable, type FileStatus, statusWords } from '../../../intake/file-status';
import type { TableData } from '../../../tables/table-data';
import { ratingsByOutcome } from './ratings-by-outcome';

/** A file with what is to become of it. */
export interface IntakeLine {
  readonly file: IntakeFile;
  readonly status: FileStatus;
}

/** Where the columns stand in which there is something to choose or to open. */
export const intakeColumns = { confirmed: 1, result: 2, school: 3, ratings: 5 } as const;

/** The files as a table, as they are shown and as they can be kept. */
export function intakeTable(framework: Framework, lines: readonly IntakeLine[]): TableData {
  return {
    title: 'Files that schools have e-mailed',
    columns: [
      { heading: 'File', isLong: true },
      { heading: 'Confirmed' },
      { heading: 'What came of it', isLong: true },
      { heading: 'School', isLong: true },
      { heading: 'URN' },
      { heading: 'Ratings', isLong: true },
      { heading: 'Completed' },
      { heading: 'Receipt', isForWideScreens: true },
    ],
    rows: lines.map(({ file, status }) => {
      const { name, placed, stored } = file;
      return [
        name,
        stored !== null || isStorable(status) ? (file.isConfirmed ? 'Yes' : 'No') : null,
        `${statusWords[status.kind]}. ${status.text}`.trim(),
        placed?.school.name ?? null,
        placed?.school.urn ?? null,
        placed === null ? null : ratingsByOutcome(framework, placed.summary.ratings).join('; '),
        placed === null ? null : dayText(placed.summary.completedOn),
        stored?.receipt.submission ?? null,
      ];
    }),
  };
}
