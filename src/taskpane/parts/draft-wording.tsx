import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { draftSign } from '../../assessment/statement-wording';

const useStyles = makeStyles({
  sign: {
    ...typographyStyles.caption1,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** The sign beside every wording that the authority has not published. */
export function DraftWording() {
  return <span className={useStyles().sign}>{draftSign}</span>;
}
