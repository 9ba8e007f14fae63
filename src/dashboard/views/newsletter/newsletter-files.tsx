import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Newsletter } from '../../../newsletter/contents';
import { writePage } from '../../../newsletter/page/write-page';
import { writePlainText } from '../../../newsletter/plain-text/write-plain-text';
import { Actions } from '../../../ui/parts/actions';
import { dayOf } from '../../../wording/dates';
import { useDashboard } from '../../dashboard-context';
import { CopyButton } from '../../../ui/parts/copy-button';
import { useAnnounce } from '../../../ui/parts/live-region';
import { Section } from '../../../ui/parts/section';
import { fileName, saveFile } from '../../../ui/save-file';
import { useScreenOnly } from '../../../ui/styles';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The newsletter as a Word document, a page and plain text: the same words in all three. */
export function NewsletterFiles({ newsletter }: { readonly newsletter: Newsletter }) {
  const { screenOnly } = useScreenOnly();
  const { now } = useDashboard();
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string | null>(null);
  const text = useMemo(() => writePlainText(newsletter), [newsletter]);
  const name = (ending: string) => fileName(`${newsletter.area} newsletter ${dayOf(now())}`, ending);
  const saveWord = () => {
    setProblem(null);
    wordOf(newsletter).then(
      (file) => {
        saveFile(file, name('docx'));
        announce('The Word document is saved.');
      },
      () => setProblem('The Word document could not be made. Check that you are online, then try again.'),
    );
  };
  const savePage = () =>
    saveFile(new Blob([writePage(newsletter)], { type: 'text/html;charset=utf-8' }), name('html'));
  return (
    <div className={screenOnly}>
      <Section heading="Take it with you">
        <p>
          Figures about groups so small that they could tell about single schools are left out, and only
          schools that agreed to it are named.
        </p>
        <Actions>
          <Button appearance="primary" onClick={saveWord}>
            Save as a Word document
          </Button>
          <Button onClick={savePage}>Save as a web page</Button>
          <CopyButton what="the text for an e-mail" text={text} />
          <span role="alert">{problem}</span>
        </Actions>
      </Section>
    </div>
  );
}

/** The code that writes Word documents is large, so it is loaded when it is first needed. */
async function wordOf(newsletter: Newsletter): Promise<Blob> {
  const { writeWord } = await import('../../../newsletter/word/write-word');
  return new Blob([new Uint8Array(await writeWord(newsletter))], { type: wordType });
}
