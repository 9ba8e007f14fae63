import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { StatementWording } from '../../../assessment/statement-wording';
import type { AspectId } from '../../../framework/framework';
import { DraftWording } from '../../parts/draft-wording';

const useStyles = makeStyles({
  option: {
    ...typographyStyles.body1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  choosable: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    // A border twice as wide without moving the words.
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    // In forced colours shadows and backgrounds go away and borders stay.
    '@media (forced-colors: active)': { border: '3px solid Highlight', margin: '-2px' },
  },
  radio: {
    flexShrink: 0,
    width: '18px',
    height: '18px',
    margin: '1px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    outlineStyle: 'none',
  },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  label: { ...typographyStyles.body1Strong, marginInlineEnd: tokens.spacingHorizontalXS, flexShrink: 0 },
  sign: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  // Its beginning only; all of it while the keyboard is there.
  cut: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitBoxOrient: 'vertical',
    color: tokens.colorNeutralForeground2,
    ':is(:has(:focus-visible) > span > span)': { display: 'block' },
  },
  line: { WebkitLineClamp: 1, flexGrow: 1, wordBreak: 'break-all', marginTop: 0 },
  inOneLine: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  step: { WebkitLineClamp: 3, color: tokens.colorNeutralForeground1 },
});

/** How much of a statement is shown: all of it, the step to it from the best fit, or its first line. */
export type StatementShown = 'all' | 'step' | 'line';

interface Props {
  readonly group: AspectId;
  readonly statement: StatementWording;
  /** Whether the document has it marked, alone or among others. */
  readonly marked: boolean;
  readonly chosen: boolean;
  readonly shown: StatementShown;
  /** null where it can be chosen in the document only. */
  readonly onChoose: (() => void) | null;
  /** Its words. */
  readonly children: ReactNode;
}

/** One statement, to be chosen as the best fit. */
export function StatementOption({ group, statement, marked, chosen, shown, onChoose, children }: Props) {
  const styles = useStyles();
  const { level, label, draft } = statement;
  const sign = chosen
    ? 'Best fit'
    : marked
      ? 'Marked in the document'
      : shown === 'step'
        ? 'Your next step'
        : null;
  const Frame = onChoose === null ? 'div' : 'label';
  return (
    <Frame
      className={mergeClasses(styles.option, onChoose !== null && styles.choosable, chosen && styles.chosen)}
    >
      {onChoose !== null && (
        <input
          type="radio"
          className={styles.radio}
          name={`best-fit-${group}`}
          value={level}
          checked={chosen}
          onChange={onChoose}
        />
      )}
      <span className={mergeClasses(styles.words, shown === 'line' && styles.inOneLine)}>
        <span className={styles.label}>{label}</span>{' '}
        {sign !== null && <span className={styles.sign}>{sign} </span>}
        {draft && shown !== 'line' && <DraftWording />}
        <span
          className={mergeClasses(
            styles.text,
            shown !== 'all' && styles.cut,
            shown !== 'all' && styles[shown],
          )}
        >
          {children}
        </span>
        {draft && shown === 'line' && <DraftWording />}
      </span>
    </Frame>
  );
}
