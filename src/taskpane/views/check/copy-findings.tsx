import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../assessment/finding';
import { findingsAsText } from '../../../assessment/findings-as-text';
import { useAssessment } from '../../pane-context';
import { Note } from '../../parts/note';

/** Takes the findings along as a list for colleagues. Where the clipboard is closed, the list is shown instead. */
export function CopyFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { school } = useAssessment();
  const [copied, setCopied] = useState<'no' | 'yes' | 'byHand'>('no');
  const text = findingsAsText(findings, school.name);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // Word's frame may not have been given the clipboard; the text can still be copied by hand.
      setCopied('byHand');
    }
  };
  return (
    <div>
      <Button onClick={() => void copy()}>Copy this list</Button>
      <div role="status">
        {copied === 'yes' && (
          <Note kind="success">Copied. Paste it into an e-mail or a message to your colleagues.</Note>
        )}
        {copied === 'byHand' && (
          <Note>
            <p>Word does not let the pane copy by itself. Select the text below and copy it.</p>
            <Textarea
              readOnly
              rows={8}
              style={{ width: '100%', minWidth: 0 }}
              aria-label="What is still to do"
              value={text}
              onFocus={({ target }) => target.select()}
            />
          </Note>
        )}
      </div>
    </div>
  );
}
