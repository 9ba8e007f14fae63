import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useId, useRef } from 'react';
import type { Tickable } from '../../../document/tagged/tickable';
import type { StatutoryItem } from '../../../framework/framework';
import { TickState } from '../../parts/tick-state';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import { StatutoryAnswerChoice } from './statutory-answer-choice';
import { StatutoryItemText } from './statutory-item-text';

const useStyles = makeStyles({
  item: {
    margin: 0,
    minWidth: 0,
    ...column(tokens.spacingVerticalS),
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  legend: { ...typographyStyles.body1Strong, paddingInline: tokens.spacingHorizontalXS },
});

interface Props {
  readonly item: StatutoryItem;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
}

/** One requirement of the checklist and its answer. */
export function StatutoryItemEntry({ item, focus }: Props) {
  const styles = useStyles();
  const textId = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useFocusOnArrival(group, focus);
  const tickable: Tickable = { kind: 'statutory', item: item.number };
  return (
    <fieldset ref={group} tabIndex={-1} className={styles.item} aria-describedby={textId}>
      <legend className={styles.legend}>Item {item.number}</legend>
      <StatutoryItemText item={item} id={textId} />
      <StatutoryAnswerChoice tickable={tickable} number={item.number} />
      <TickState tickable={tickable} name={`item ${item.number}`} />
    </fieldset>
  );
}
