import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MouseEvent } from 'react';

/** The id of the page's main part. */
export const mainId = 'main';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.body1Strong,
    position: 'absolute',
    left: tokens.spacingHorizontalS,
    top: tokens.spacingVerticalS,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorStrokeFocus2}`,
    ':not(:focus)': { clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  },
});

/** The first stop of the keyboard: past header and navigation. */
export function SkipLink() {
  // The address names the view, so the link must not change it.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(mainId)?.focus();
  };
  return (
    <a href={`#${mainId}`} className={useStyles().link} onClick={skip}>
      Skip to the content
    </a>
  );
}
