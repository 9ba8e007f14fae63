import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from './live-region';
import { Note } from './note';

interface Props {
  /** The name of the text, as in “Copy the text”. */
  readonly what: string;
  readonly text: string;
  /** The message once it is copied; without one, the button says so. */
  readonly copied?: string;
}

/** Puts a text on the clipboard. Where that is not allowed, the text is shown to be copied by hand. */
export function CopyButton({ what, text, copied }: Props) {
  const announce = useAnnounce();
  const [last, setLast] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    setFailed(false);
    try {
      await navigator.clipboard.writeText(text);
      setLast(text);
      announce('Copied.');
    } catch {
      // The page, or Word's frame, may not have been given the clipboard; the text can still be copied by hand.
      setLast(null);
      setFailed(true);
    }
  };
  const isCopied = last === text;
  return (
    <div>
      <Button onClick={() => void copy()}>
        {isCopied && copied === undefined ? `Copied ${what}` : `Copy ${what}`}
      </Button>
      {copied !== undefined && <div role="status">{isCopied && <Note kind="success">{copied}</Note>}</div>}
      {failed && (
        <Note>
          <p role="alert">
            The browser or Word does not allow it. Select the text below and copy it by hand.
          </p>
          <Textarea
            readOnly
            rows={8}
            style={{ width: '100%', minWidth: 0 }}
            aria-label={what.charAt(0).toUpperCase() + what.slice(1)}
            value={text}
            onFocus={({ target }) => target.select()}
          />
        </Note>
      )}
    </div>
  );
}
