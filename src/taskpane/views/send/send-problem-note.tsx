import type { ReactNode } from 'react';
import type { SendProblem } from '../../collector/collector-client';
import { Note } from '../../../ui/parts/note';

const headings: Readonly<Record<SendProblem['kind'], string>> = {
  unreachable: 'It is not certain that the summary arrived.',
  keyRefused: 'Not sent: the connection was not accepted.',
  conflict: 'Not sent: another summary is stored under this one’s number.',
  refused: 'Not sent: the summary was not accepted.',
  failed: 'Not sent: it could not be stored at the moment.',
};

const whatNext: Readonly<Record<SendProblem['kind'], string | null>> = {
  unreachable: null,
  keyRefused: 'Choose Use another link and paste the one that your DSPL manager sent you last.',
  conflict: 'Send it once more; it goes under a new number.',
  refused: null,
  failed: 'Your document is safe.',
};

interface Props {
  readonly problem: SendProblem;
  readonly children?: ReactNode;
}

/** Why the summary was not taken, and what to do. */
export function SendProblemNote({ problem, children }: Props) {
  const next = whatNext[problem.kind];
  return (
    <Note kind="warning">
      <p>{headings[problem.kind]}</p>
      <p>{problem.text}</p>
      {next !== null && <p>{next}</p>}
      {children}
    </Note>
  );
}
