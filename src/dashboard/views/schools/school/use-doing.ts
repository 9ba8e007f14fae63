import { useContext, useState } from 'react';
import type { Answer, Refusal } from '../../../../api/client';
import { useAnnounce } from '../../../../ui/parts/live-region';
import { SignedOutContext } from '../../../session/signed-out-context';

/** Something that a button does at the collector. */
interface Doing {
  readonly isBusy: boolean;
  /** Why it could not be done the last time. */
  readonly refusal: Refusal | null;
  /** Does it, and says so to screen readers once it is done. */
  readonly run: <Value>(
    ask: () => Promise<Answer<Value>>,
    said: string,
    onDone?: (value: Value) => void,
  ) => Promise<void>;
}

export function useDoing(): Doing {
  const announce = useAnnounce();
  const onSignedOut = useContext(SignedOutContext);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    isBusy,
    refusal,
    run: async (ask, said, onDone) => {
      setBusy(true);
      setRefusal(null);
      const answer = await ask();
      setBusy(false);
      if (answer.kind === 'signedOut') {
        onSignedOut(answer.text);
      } else if (answer.kind === 'ok') {
        onDone?.(answer.value);
        announce(said);
      } else {
        setRefusal(answer);
      }
    },
  };
}
