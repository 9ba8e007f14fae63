import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { column, focusOutline, useScreenOnly } from '../../ui/styles';
import { useId, useState, useSyncExternalStore } from 'react';
import { counted } from '../../wording/sentences';
import { keptSettings, linkTo } from '../address/address';
import { useAddress } from '../address/use-address';
import { useWarnBeforeLeaving } from '../unsaved/use-warn-before-leaving';
import type { ListedView } from './view-list';
import { useUnsavedWork } from '../unsaved/unsaved-work';

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  navigation: { ...column(tokens.spacingVerticalS) },
  opener: { [wide]: { display: 'none' } },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    ...column(tokens.spacingVerticalXXS),
    [wide]: { position: 'sticky', top: tokens.spacingVerticalXL },
  },
  closed: { '@media (max-width: 899px)': { display: 'none' } },
  link: {
    ...typographyStyles.body1,
    display: 'block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: '4px solid transparent',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, textDecorationLine: 'underline' },
    ...focusOutline,
  },
  waiting: { ...typographyStyles.caption1, display: 'block' },
  current: {
    ...typographyStyles.body1Strong,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
});

interface Props {
  readonly views: readonly ListedView[];
  readonly current: ListedView | undefined;
  /** The collection that is looked at; null where there is none. */
  readonly collection: string | null;
}

/** The ways to all views; on a phone behind one button. */
export function Navigation({ views, current, collection }: Props) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const [isOpen, setOpen] = useState(false);
  const settings = keptSettings(useAddress());
  const listId = useId();
  const waiting = useWaitingFiles(collection ?? undefined);
  useWarnBeforeLeaving(useWaitingFiles() > 0);
  return (
    <nav aria-label="Views" className={mergeClasses(styles.navigation, screenOnly)}>
      <Button
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Close the menu' : `Menu: ${current?.label ?? ''}`}
      </Button>
      <ul role="list" id={listId} className={mergeClasses(styles.list, !isOpen && styles.closed)}>
        {views.map((view) => (
          <li key={view.key}>
            <a
              href={linkTo({ view: view.key, path: [], settings })}
              className={mergeClasses(styles.link, view === current && styles.current)}
              aria-current={view === current ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              {view.label}
              {view.key === 'schools' && waiting > 0 && (
                <span className={styles.waiting}>{counted(waiting, 'file')} to decide on</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many files wait for a decision in a collection; in all of them, where none is named. */
function useWaitingFiles(collection?: string): number {
  const { intakes } = useUnsavedWork();
  return useSyncExternalStore(intakes.subscribe, () => intakes.waiting(collection));
}
