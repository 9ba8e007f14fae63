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
import { intakeColumns, intakeTable } from './intake-table';
import { SchoolChoice } from './school-choice';
import type { RatingSummary } from '../../../../api/resources/rating-summary';
import type { Framework } from '../../../../framework/framework';
import { Fold } from '../../../../ui/parts/fold';
import { ratingsByOutcome } from './ratings-by-outcome';

interface Props {
  readonly intake: Intake;
  readonly files: readonly IntakeFile[];
  readonly onStored: () => void;
}

/** What came of each file, and what is to be stored. */
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
  const show = (_cell: unknown, row: number, column: number) => {
    const line = lines[row];
    if (line === undefined) return undefined;
    const { file, status } = line;
    switch (column) {
      case intakeColumns.result:
        return (
          <>
            <strong>{statusWords[status.kind]}.</strong> {status.text}
          </>
        );
      case intakeColumns.school:
        return file.match?.sure === null && file.stored === null ? (
          <SchoolChoice file={file} schools={schools} onChoose={(urn) => void intake.choose(file.id, urn)} />
        ) : undefined;
      case intakeColumns.ratings:
        return file.placed && <RatingsCell framework={framework} ratings={file.placed.summary.ratings} />;
      case intakeColumns.confirmed:
        return isStorable(status) ? (
          <Checkbox
            aria-label={`Store ${file.name}`}
            checked={file.isConfirmed}
            onChange={(_event, { checked }) => intake.confirm(file.id, checked === true)}
          />
        ) : undefined;
      default:
        return undefined;
    }
  };
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
      <DataTable table={intakeTable(framework, lines)} show={show} />
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

interface RatingsCellProps {
  readonly framework: Framework;
  readonly ratings: RatingSummary['ratings'];
}

/** How many aspects are answered, and on opening it what is told of each outcome. */
function RatingsCell({ framework, ratings }: RatingsCellProps) {
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
