import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';

interface Props {
  /** The words of the button. */
  readonly label: string;
  /** The consequences, and the fields that belong to them. */
  readonly children: ReactNode;
  /** The words of the button that does it. */
  readonly action: string;
  readonly size?: 'small' | 'medium';
  readonly isReady?: boolean;
  /** Whether it has to be asked at all, as it stands when the button is pressed. */
  readonly isAsked?: () => boolean;
  readonly onDo: () => void;
}

/** A button for what cannot be undone: it says first what would happen. */
export function ConfirmButton({
  label,
  children,
  action,
  size = 'medium',
  isReady = true,
  isAsked = () => true,
  onDo,
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const cancel = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);
  // The keyboard goes with what appears, and back to where it came from.
  useEffect(() => {
    if (isOpen) cancel.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <div>
        <Button
          size={size}
          ref={(element: HTMLElement | null) => void (opener.current = element)}
          onClick={() => (isAsked() ? setOpen(true) : onDo())}
        >
          {label}
        </Button>
      </div>
    );
  }
  return (
    <Note kind="warning">
      {children}
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => {
            setOpen(false);
            onDo();
          }}
        >
          {action}
        </Button>
        <Button
          ref={(element: HTMLElement | null) => void (cancel.current = element)}
          onClick={() => setOpen(false)}
        >
          Cancel
        </Button>
      </Actions>
    </Note>
  );
}
