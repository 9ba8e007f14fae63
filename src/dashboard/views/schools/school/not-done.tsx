import type { Refusal } from '../../../../api/client';
import { Note } from '../../../../ui/parts/note';

/** Why something that a button does was not done; nothing while there is no reason. */
export function NotDone({ refusal }: { readonly refusal: Refusal | null }) {
  return (
    <div role="alert">
      {refusal !== null && (
        <Note kind="warning">
          <p>It was not done. {refusal.text}</p>
        </Note>
      )}
    </div>
  );
}
