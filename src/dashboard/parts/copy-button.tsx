import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from './live-region';

interface Props {
  /** What is copied, as in “Copy the text”. */
  readonly what: string;
  readonly text: string;
}

/** Puts a text on the clipboard, and says whether it is there. */
export function CopyButton({ what, text }: Props) {
  const announce = useAnnounce();
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const copy = () => {
    setFailed(false);
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(text);
        announce('Copied.');
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <Button onClick={copy}>{copied === text ? `Copied ${what}` : `Copy ${what}`}</Button>
      {failed && <span role="alert">The browser did not allow it. Select the text and copy it by hand.</span>}
    </>
  );
}
