import { contactKey } from './text-keys';
import { TextField } from './text-fields';
import type { KeptTexts } from './use-text-keeper';

/** Whom schools ask; the same in every newsletter and in Word. */
export function ContactField({ texts }: { readonly texts: KeptTexts }) {
  return (
    <TextField
      texts={texts}
      textKey={contactKey}
      label="Whom to ask"
      hint="Name, telephone number, e-mail address; a line each."
      lines={3}
    />
  );
}
