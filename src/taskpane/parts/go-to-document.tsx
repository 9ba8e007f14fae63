import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingPlace } from '../../assessment/check/finding';
import type { Went } from '../../word/document-port';
import { usePane } from '../state/pane-context';
import { Note } from '../../ui/parts/note';

interface Props {
  readonly place: FindingPlace;
  readonly children: string;
  /** The words for screen readers, where several buttons carry the same words. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
}

/** Selects a place in the document, and says so here where that did not work. */
export function GoToDocument({ place, children, label, size = 'medium' }: Props) {
  const pane = usePane();
  const [went, setWent] = useState<Went | null>(null);
  return (
    <div>
      <Button size={size} aria-label={label} onClick={() => void pane.goTo(place).then(setWent)}>
        {children}
      </Button>
      <div role="alert">
        {went?.kind === 'notFound' && (
          <Note kind="warning">
            <p>
              This place was not found in the document. It may have been renamed or deleted: look for it in
              the document, or read the document again from Home.
            </p>
          </Note>
        )}
        {went?.kind === 'refused' && <Note kind="warning">{went.text}</Note>}
      </div>
    </div>
  );
}
