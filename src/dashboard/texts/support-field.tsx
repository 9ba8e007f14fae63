import type { Outcome } from '../../framework/framework';
import { supportKey } from './text-keys';
import { TextField } from './text-fields';
import type { KeptTexts } from './use-text-keeper';

interface Props {
  readonly texts: KeptTexts;
  readonly outcome: Outcome;
  /** The area's name. */
  readonly area: string;
}

/** How the area supports schools in an outcome; schools and newsletter show the same words. */
export function SupportField({ texts, outcome, area }: Props) {
  return (
    <TextField
      texts={texts}
      textKey={supportKey(outcome.number)}
      label={`How ${area} supports schools in outcome ${outcome.number}`}
      hint="One offer a line. An address that begins with https:// at the end of a line makes it a link."
      lines={4}
    />
  );
}
