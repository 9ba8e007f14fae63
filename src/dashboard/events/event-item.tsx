import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../ui/styles';
import type { AreaEvent } from '../../api/resources/area-offer';
import { writtenLines } from '../../newsletter/written-lines';
import { Actions } from '../../ui/parts/actions';
import { dayText } from '../../wording/dates';

const useStyles = makeStyles({
  text: {
    ...column(tokens.spacingVerticalXXS),
    overflowWrap: 'anywhere',
  },
  title: { ...typographyStyles.body1Strong },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly event: AreaEvent;
  /** The ways to change it; not there where it is only read. */
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
}

/** One event: when, what, and for what it helps. */
export function EventItem({ event, onChange, onRemove }: Props) {
  const styles = useStyles();
  const { title, startsOn, detail, outcome, change, movedFrom } = event;
  return (
    <>
      <div className={styles.text}>
        <span className={styles.title}>
          {dayText(startsOn)}: {title}
        </span>
        {writtenLines(detail).map(({ text, href }, place) => (
          <span key={place}>{href === null ? text : <Link href={href}>{text}</Link>}</span>
        ))}
        <span className={styles.quiet}>
          {outcome === null ? 'For every outcome' : `For outcome ${outcome}`}
          {change === 'new' && '. New'}
          {change === 'changed' &&
            `. Changed${movedFrom === null ? '' : `: it was on ${dayText(movedFrom)}`}`}
        </span>
      </div>
      {onChange !== undefined && onRemove !== undefined && (
        <Actions onScreen>
          <Button size="small" aria-label={`Change ${title}`} onClick={onChange}>
            Change
          </Button>
          <Button size="small" aria-label={`Remove ${title}`} onClick={onRemove}>
            Remove
          </Button>
        </Actions>
      )}
    </>
  );
}
