import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Note } from './note';

interface Props {
  /** The words of the button. */
  readonly label: string;
  /** What the text is, for whoever has to copy it by hand. */
  readonly name: string;
  readonly text: string;
  /** Said once it is copied. */
  readonly copied: string;
}

/** Copies a text. Where the clipboard is closed, the text is shown to be copied by hand. */
export function CopyText({ label, name, text, copied }: Props) {
  const [state, setState] = useState<'no' | 'yes' | 'byHand'>('no');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('yes');
    } catch {
      // Word's frame may not have been given the clipboard; the text can still be copied by hand.
      setState('byHand');
    }
  };
  return (
    <div>
      <Button onClick={() => void copy()}>{label}</Button>
      <div role="status">
        {state === 'yes' && <Note kind="success">{copied}</Note>}
        {state === 'byHand' && (
          <Note>
            <p>Word does not let the pane copy by itself. Select the text below and copy it.</p>
            <Textarea
              readOnly
              rows={8}
              style={{ width: '100%', minWidth: 0 }}
              aria-label={name}
              value={text}
              onFocus={({ target }) => target.select()}
            />
          </Note>
        )}
      </div>
    </div>
  );
}
