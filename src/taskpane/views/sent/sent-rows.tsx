import type { SentPart } from '../../../api/resources/submissions';
import { PlainList } from '../../../ui/parts/plain-list';
import { EarlierSent } from './earlier-sent';
import { SentRow } from './sent-row';

interface Props {
  readonly part: SentPart;
  readonly onWithdrawn: () => void;
  /** Whether the keyboard goes to the first row, because what had it has gone. */
  readonly focusFirst?: boolean;
}

/** A part of what was sent, and the way to what was sent before. */
export function SentRows({ part: { items, next }, onWithdrawn, focusFirst = false }: Props) {
  return (
    <>
      <PlainList>
        {items.map((one, at) => (
          <li key={one.submission}>
            <SentRow sent={one} onWithdrawn={onWithdrawn} focus={focusFirst && at === 0} />
          </li>
        ))}
      </PlainList>
      {next !== null && <EarlierSent key={next} after={next} onWithdrawn={onWithdrawn} />}
    </>
  );
}
