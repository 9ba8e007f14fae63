import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { summaryEmail, summaryFileName } from '../../../assessment/summary/summary-email';
import type { OpenCollection } from '../../../api/resources/collections';
import { CopyText } from '../../parts/copy-text';
import { Fold } from '../../parts/fold';
import { Note } from '../../parts/note';
import { Stack } from '../../parts/stack';
import type { Parcel } from '../../state/parcel';
import { saveFile } from './save-file';

interface Props {
  readonly parcel: Extract<Parcel, { kind: 'ready' }>;
  readonly collection: OpenCollection;
}

/** The way round a network that lets nothing through: the same summary as a file to e-mail. */
export function SummaryFile({ parcel: { summary, body }, collection }: Props) {
  const [saved, setSaved] = useState<'no' | 'yes' | 'notPossible'>('no');
  const fileName = summaryFileName(summary);
  return (
    <Fold summary="Cannot send from your school? E-mail it">
      <Stack>
        <p style={{ margin: 0 }}>
          Save the summary file and e-mail it to your DSPL manager. It holds what is shown above, and nothing
          else.
        </p>
        <div>
          <Button onClick={() => setSaved(saveFile(fileName, body) ? 'yes' : 'notPossible')}>
            Save the summary file
          </Button>
        </div>
        <div role="status">
          {saved === 'yes' && (
            <Note>
              <p>Look for {fileName} among your downloads.</p>
              <p>
                Nothing there? Some versions of Word save no files from a pane. Then copy the summary instead.
              </p>
            </Note>
          )}
          {saved === 'notPossible' && (
            <Note kind="warning">Word does not let the pane save a file. Copy the summary instead.</Note>
          )}
        </div>
        <CopyText
          label="Copy the summary"
          name="The summary"
          text={body}
          copied="Copied. Paste it into the e-mail, below your own words."
        />
        <CopyText
          label="Copy the words for the e-mail"
          name="The words for the e-mail"
          text={summaryEmail(summary, collection.name)}
          copied="Copied. Paste them into an e-mail to your DSPL manager, and attach the file."
        />
      </Stack>
    </Fold>
  );
}
