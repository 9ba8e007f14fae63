import { makeStyles } from '@fluentui/react-components';
import type { StatementPart } from './statement-differences';

const useStyles = makeStyles({
  new: {
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '3px',
  },
});

/**
 * A statement with what is new in it underlined. That is left to the eye: elements that say it would make a screen
 * reader stop within the sentence.
 */
export function StatementWords({ parts }: { readonly parts: readonly StatementPart[] }) {
  const styles = useStyles();
  return parts.map(({ text, isNew }, at) => (
    <span key={at} className={isNew ? styles.new : undefined}>
      {text}
    </span>
  ));
}
