import { Button } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { useState } from 'react';
import type { OpenCollection } from '../../../api/resources/collections';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { CopyButton } from '../../../ui/parts/copy-button';
import { Stack } from '../../parts/stack';
import type { Parcel } from '../../state/sending/parcel';
import { saveFile } from '../../../ui/save-file';

interface Props {
  readonly parcel: Extract<Parcel, { kind: 'ready' }>;
  readonly collection: OpenCollection;
}

/** The way round a network that lets nothing through: the same summary as a file to e-mail. */
export function SummaryFile({ parcel: { summary, body }, collection }: Props) {
  const [saved, setSaved] = useState<'no' | 'yes' | 'notPossible'>('no');
  const fileName = summaryFileName(summary);
  const save = () => {
    const file = new Blob([body], { type: 'application/json' });
    setSaved(saveFile(file, fileName) ? 'yes' : 'notPossible');
  };
  return (
    <Fold summary="Cannot send from your school? E-mail it">
      <Stack>
        <Line>
          Save the summary file and e-mail it to your DSPL manager. It holds what is shown above, and nothing
          else.
        </Line>
        <div>
          <Button onClick={() => save()}>Save the summary file</Button>
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
        <CopyButton
          what="the summary"
          text={body}
          copied="Copied. Paste it into the e-mail, below your own words."
        />
        <CopyButton
          what="the words for the e-mail"
          text={summaryEmail(summary, collection.name)}
          copied="Copied. Paste them into an e-mail to your DSPL manager, and attach the file."
        />
      </Stack>
    </Fold>
  );
}

/** What a summary is called as a file, such as `send-summary-117123-2026-27.json`. */
function summaryFileName({ school, collection }: RatingSummary): string {
  return `send-summary-${school.urn}-${collection.replace(/[^\w-]+/g, '-')}.json`;
}

/** The words of an e-mail to the DSPL manager with which a school sends its summary as a file. */
function summaryEmail(summary: RatingSummary, collectionName: string): string {
  const { school } = summary;
  return [
    `Subject: SEND Benchmark, ${school.name}, URN ${school.urn}`,
    '',
    'Dear DSPL manager,',
    '',
    `Attached is our rating summary for ${collectionName}: the file ${summaryFileName(summary)}.`,
    'We send it by e-mail because our network does not let the pane in Word send it.',
    'It holds our ratings. It holds no evidence and no names of people.',
    '',
    'Please add it to the collection, and tell us when that is done.',
    '',
    school.name,
  ].join('\n');
}
