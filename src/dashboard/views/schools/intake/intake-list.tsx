import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Actions } from '../../../../ui/parts/actions';
import { counted } from '../../../../wording/sentences';
import { useDashboard } from '../../../dashboard-context';
import type { Intake } from '../../../intake/intake';
import type { IntakeFile } from '../../../intake/intake-file';
import { type FileStatus, isStorable, statusWords } from '../../../intake/file-status';
import { useAnnounce } from '../../../../ui/parts/live-region';
import { DataTable } from '../../../tables/data-table';
import { questions } from '../../../api/questions';
import { useAnswer } from '../../../api/use-answer';
import { useFramework } from '../../../api/use-report';
import { dayText } from '../../../../wording/dates';
import { ratingsByOutcome } from './ratings-by-outcome';
import { SchoolChoice } from './school-choice';
import type { RatingSummary } from '../../../../api/resources/rating-summary';
import type { Framework } from '../../../../framework/framework';
import { Fold } from '../../../../ui/parts/fold';

interface Props {
  readonly intake: Intake;
  readonly files: readonly IntakeFile[];
  readonly onStored: () => void;
}

/** The files with their results, and the choice of those to store. */
export function IntakeList({ intake, files, onStored }: Props) {
  const framework = useFramework();
  const { api } = useDashboard();
  const announce = useAnnounce();
  const { answer } = useAnswer(questions.openSchools, () => api.openSchools());
  const schools = answer?.kind === 'ok' ? answer.value : [];
  const lines = files.map((file) => ({ file, status: intake.status(file) }));
  const text = tallyText(lines.map(({ status }) => status));
  // The list is shown anew whenever reading or storing has ended.
  useEffect(() => announce(text), []);
  const unticked = lines.filter(({ file, status }) => status.kind === 'sure' && !file.isConfirmed).length;
  const confirmed = intake.confirmed().length;
  return (
    <>
      <p>{text}</p>
      <Actions onScreen>
        {unticked > 0 && (
          <Button onClick={() => intake.confirmAllSure()}>Tick all that are certain ({unticked})</Button>
        )}
        {lines.some(({ status }) => isStorable(status)) && (
          <Button
            appearance="primary"
            disabledFocusable={confirmed === 0}
            onClick={() => void intake.store().then(onStored)}
          >
            {confirmed === 0 ? 'Store what is ticked' : `Store ${counted(confirmed, 'summary', 'summaries')}`}
          </Button>
        )}
        <Button onClick={() => intake.clear()}>Clear the list</Button>
      </Actions>
      <DataTable
        title="Files that schools have e-mailed"
        columns={[
          { heading: 'File', isLong: true, value: ({ file }) => file.name },
          {
            heading: 'Confirmed',
            value: ({ file, status }) =>
              file.stored !== null || isStorable(status) ? (file.isConfirmed ? 'Yes' : 'No') : null,
            render: ({ file, status }) =>
              isStorable(status) ? (
                <Checkbox
                  aria-label={`Store ${file.name}`}
                  checked={file.isConfirmed}
                  onChange={(_event, { checked }) => intake.confirm(file.id, checked === true)}
                />
              ) : null,
          },
          {
            heading: 'What came of it',
            isLong: true,
            value: ({ status: { kind, text } }) => `${statusWords[kind]}. ${text}`.trim(),
            render: ({ status: { kind, text } }) => (
              <>
                <strong>{statusWords[kind]}.</strong> {text}
              </>
            ),
          },
          {
            heading: 'School',
            isLong: true,
            value: ({ file }) => file.placed?.school.name ?? null,
            render: ({ file }) =>
              file.match?.sure === null && file.stored === null ? (
                <SchoolChoice
                  file={file}
                  schools={schools}
                  onChoose={(urn) => void intake.choose(file.id, urn)}
                />
              ) : null,
          },
          { heading: 'URN', value: ({ file }) => file.placed?.school.urn ?? null },
          {
            heading: 'Ratings',
            isLong: true,
            value: ({ file: { placed } }) =>
              placed && ratingsByOutcome(framework, placed.summary.ratings).join('; '),
            render: ({ file: { placed } }) =>
              placed && <Ratings framework={framework} ratings={placed.summary.ratings} />,
          },
          {
            heading: 'Completed',
            value: ({ file: { placed } }) => placed && dayText(placed.summary.completedOn),
          },
          {
            heading: 'Receipt',
            isForWideScreens: true,
            value: ({ file }) => file.stored?.receipt.submission ?? null,
          },
        ]}
        rows={lines}
      />
    </>
  );
}

/** Such as `40 files: 38 read, 1 unsure, 1 refused.` */
function tallyText(statuses: readonly FileStatus[]): string {
  const words = (Object.keys(statusWords) as FileStatus['kind'][]).flatMap((kind) => {
    const count = statuses.filter((status) => status.kind === kind).length;
    return count === 0 ? [] : [`${count} ${statusWords[kind].toLowerCase()}`];
  });
  return `${counted(statuses.length, 'file')}: ${words.join(', ')}.`;
}

interface RatingsProps {
  readonly framework: Framework;
  readonly ratings: RatingSummary['ratings'];
}

/** How many aspects are answered, and on opening it what is told of each outcome. */
function Ratings({ framework, ratings }: RatingsProps) {
  const levels = Object.values(ratings);
  const answered = levels.filter((level) => level !== null).length;
  return (
    <Fold summary={`${answered} of ${levels.length} answered`}>
      {ratingsByOutcome(framework, ratings).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Fold>
  );
}
