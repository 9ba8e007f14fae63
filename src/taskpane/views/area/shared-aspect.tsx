import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { counted } from '../../../wording/sentences';
import type { ContactRequest, SharingOffers } from '../../../api/resources/contact-requests';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

interface Props {
  readonly collection: string;
  readonly offer: SharingOffers['aspects'][number];
  readonly request: ContactRequest | undefined;
  readonly onAsked: () => void;
}

/** An aspect that other schools share, and how far the school is in being put in touch about it. */
export function SharedAspect({ collection, offer: { aspect, schools }, request, onAsked }: Props) {
  const pane = usePane();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    const answer = await pane.askForContact({ collection, aspect });
    setBusy(false);
    setProblem(answer.kind === 'ok' ? null : answer.text);
    if (answer.kind === 'ok') onAsked();
  };
  const standing = request === undefined ? null : standingOf(request);
  return (
    <>
      <Actions>
        <span>
          {aspect}: {counted(schools, 'school')}
        </span>
        <Button
          size="small"
          aria-label={`Ask to be put in touch about ${aspect}`}
          disabledFocusable={isBusy || standing !== null}
          onClick={() => void ask()}
        >
          Ask to be put in touch
        </Button>
        {standing !== null && <span>{standing}</span>}
      </Actions>
      {problem !== null && <Note kind="warning">{problem}</Note>}
    </>
  );
}

function standingOf({ state, to }: ContactRequest): string {
  switch (state) {
    case 'introduced':
      return `You have been put in touch with ${to?.name ?? 'a school'}.`;
    case 'agreed':
      return 'A school has agreed. Your DSPL manager puts you in touch.';
    case 'asked':
    case 'offered':
    case 'declined':
    case 'withdrawn':
      return 'You have asked. Your DSPL manager is looking for a school.';
  }
}
