import 'core-js/stable';
import 'regenerator-runtime/runtime';
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalL },
  heading: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
});

/** What Office's generated add-in begins with, its polyfills included: a picture, a heading, a list, and a text to be put into the document. */
function PeerPane() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  const insert = async () => {
    await Word.run(async (context) => {
      context.document.body.insertParagraph(text, Word.InsertLocation.end);
      await context.sync();
    });
  };
  return (
    <main className={styles.pane}>
      <Image width="90" height="90" src="/icons/icon-80.png" alt="The add-in" />
      <h1 className={styles.heading}>Welcome</h1>
      <ul>
        <li>The first thing that it is for</li>
        <li>The second</li>
        <li>The third</li>
      </ul>
      <Field label="Text to put into the document">
        <Textarea value={text} onChange={(_, data) => setText(data.value)} />
      </Field>
      <Button appearance="primary" onClick={() => void insert()}>
        Insert text
      </Button>
    </main>
  );
}

void Office.onReady().then(() => {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no place for the pane.');
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <PeerPane />
    </FluentProvider>,
  );
});
