import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  raw: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
});

/** A summary as it is on the wire. */
export function RawBody({ body }: { readonly body: string }) {
  return <pre className={useStyles().raw}>{body}</pre>;
}
