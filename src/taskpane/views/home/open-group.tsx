import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useId } from 'react';
import type { AspectId } from '../../../framework/framework';
import { ViewButton } from '../../parts/view-button';
import { PlainList } from '../../../ui/parts/plain-list';

const useStyles = makeStyles({
  group: { ...column(tokens.spacingVerticalXS) },
  heading: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  aspect: { minWidth: '44px', paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly heading: string;
  readonly ids: readonly AspectId[];
  readonly at?: 'bestFit' | 'evidence';
}

/** Aspects that want the same thing. */
export function OpenGroup({ heading, ids, at = 'bestFit' }: Props) {
  const styles = useStyles();
  const headingId = useId();
  return (
    <div role="group" aria-labelledby={headingId} className={styles.group}>
      <h3 id={headingId} className={styles.heading}>
        {heading} ({ids.length})
      </h3>
      <PlainList items="wrapping">
        {ids.map((id) => (
          <li key={id}>
            <ViewButton size="small" className={styles.aspect} to={{ kind: 'aspect', id, at }}>
              {id}
            </ViewButton>
          </li>
        ))}
      </PlainList>
    </div>
  );
}
