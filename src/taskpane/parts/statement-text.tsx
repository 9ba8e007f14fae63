import type { StatementWording } from '../../assessment/statement-wording';
import { DraftWording } from './draft-wording';

/** A statement's words, and the sign where they are a draft. */
export function StatementText({ text, draft }: Pick<StatementWording, 'text' | 'draft'>) {
  return (
    <>
      {text}
      {draft && (
        <>
          {' '}
          <DraftWording />
        </>
      )}
    </>
  );
}
