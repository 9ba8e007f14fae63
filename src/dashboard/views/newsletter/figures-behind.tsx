import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '../../../ui/parts/actions';
import { useAnnounce } from '../../../ui/parts/live-region';
import { Note } from '../../../ui/parts/note';
import { counted } from '../../../wording/sentences';
import type { GroupReport } from '../../api/api-client';
import { collectionBefore, useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { basisText } from '../../parts/basis-line';

interface Props {
  /** The area as it is now. */
  readonly own: GroupReport;
  /** The figures that others may see. */
  readonly released: GroupReport;
  readonly onReleased: () => void;
}

const notYet =
  'The figures stay as they are. New ones are made once five schools of the county have sent or corrected something, because fewer could be told from the difference.';

/** What the newsletter's figures rest on, and, where schools have sent since, the way to make them anew. */
export function FiguresBehind({ own, released, onReleased }: Props) {
  const { api } = useDashboard();
  const announce = useAnnounce();
  const collections = useCollection();
  const { id, state } = collections.chosen;
  const [problem, setProblem] = useState<string | null>(null);
  const since = sentSince(own, released);
  if (own.participation.sent === 0) return null;
  const make = () => {
    setProblem(null);
    void api.makeReleasedReport(id, collectionBefore(collections)?.id ?? null).then((answer) => {
      if (answer.kind !== 'ok') return setProblem(answer.text);
      if (answer.value.basis?.asAt === released.basis?.asAt) return setProblem(notYet);
      announce('The figures are made.');
      onReleased();
    });
  };
  if (since === 0) return <p>{basisText(released)}</p>;
  return (
    <Note kind="warning">
      <p>
        {basisText(released)} {counted(since, 'school has', 'schools have')} sent or corrected something that
        is not in the newsletter yet.
      </p>
      {state !== 'published' && (
        <Actions onScreen>
          <Button onClick={make}>Make the figures now</Button>
          <span role="alert">{problem}</span>
        </Actions>
      )}
    </Note>
  );
}

/** How many schools' submissions came after the figures were made. */
function sentSince({ schools }: GroupReport, { basis }: GroupReport): number {
  return (schools ?? []).filter(({ receivedAt }) => basis === null || receivedAt > basis.asAt).length;
}
