import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckReport } from '../../../word/check/word-check';
import { CopyButton } from '../../../ui/parts/copy-button';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { saveFile } from '../../../ui/save-file';
import { Stack } from '../../parts/stack';

interface Props {
  readonly report: CheckReport;
  /** The report as a text. */
  readonly text: string;
}

const fileName = 'send-benchmark-word-check.txt';

/** What was found out about this Word, to be read here and taken along. */
export function WordReport({ report, text }: Props) {
  const [saved, setSaved] = useState<boolean | null>(null);
  const { results, undone } = report;
  const differing = results.flatMap(({ experiment, finding }) =>
    finding.kind === 'differs' ? [{ experiment, how: finding.how }] : [],
  );
  const save = () => setSaved(saveFile(new Blob([text], { type: 'text/plain' }), fileName));
  return (
    <Stack>
      <Note kind={differing.length === 0 ? 'success' : 'warning'}>
        {differing.length === 0
          ? `All ${results.length} things are in this Word as the add-in takes them for granted.`
          : `${differing.length} of ${results.length} things are different in this Word.`}
      </Note>
      {!undone && <Note kind="warning">The document is not empty again. Close it without saving it.</Note>}
      {differing.length > 0 && (
        <Section heading="Different here">
          <ul>
            {differing.map(({ experiment: { name, assumes, matters }, how }) => (
              <li key={name}>
                Not so: {assumes} {how} {matters}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Fold summary="The whole report">
        <pre
          tabIndex={0}
          aria-label="The whole report"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {text}
        </pre>
      </Fold>
      <p style={{ margin: 0 }}>
        The report holds no word of any document of yours. Send it to whoever looks after the add-in.
      </p>
      <CopyButton what="the report" text={text} copied="Copied. Paste it into an e-mail." />
      <div>
        <Button onClick={save}>Save the report</Button>
      </div>
      <div role="status">
        {saved === true && (
          <Note>Look for {fileName} among your downloads. Nothing there? Then copy the report instead.</Note>
        )}
        {saved === false && (
          <Note kind="warning">Word does not let the pane save a file. Copy the report instead.</Note>
        )}
      </div>
    </Stack>
  );
}
