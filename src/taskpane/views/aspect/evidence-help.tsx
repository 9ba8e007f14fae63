import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Children, Fragment, type ReactNode, useDeferredValue, useMemo } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { evidenceHints } from '../../../assessment/evidence-help/evidence-hints';
import { findPersonalData, type PersonalData } from '../../../assessment/evidence-help/personal-data';
import { prompts } from '../../../assessment/prompts';
import { withoutWords, wordCount, words } from '../../../assessment/words';
import { counted } from '../../../wording/sentences';
import { useAssessment, useObstacle, usePaneState, usePrepared } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';
import type { Cursor } from '../../parts/text-entry/use-cursor';
import { useEvidenceField } from '../../parts/text-entry/use-evidence-field';
import { fieldKey, textOf } from '../../state/drafts/field';

const useStyles = makeStyles({
  // The live region takes no room of its own while it is empty.
  help: { '& > :not(:empty):not(:first-child)': { marginTop: tokens.spacingVerticalM } },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  words: { fontWeight: tokens.fontWeightSemibold },
});

/** What words of each kind may be. */
const mayBe: Readonly<Record<PersonalData['kind'], string>> = {
  pupilNumber: 'a pupil’s number (UPN)',
  dateOfBirth: 'a date of birth',
  email: 'somebody’s e-mail address',
  telephone: 'a telephone number',
  name: 'a pupil’s name',
};

interface Props {
  readonly answer: AspectAnswer;
  /** Called with a place in the evidence that the person wants to see. */
  readonly onShow: (place: Cursor) => void;
}

/** How much evidence there is, what it could still say, and words in it that may tell who a pupil is. */
export function EvidenceHelp({ answer, onShow }: Props) {
  const styles = useStyles();
  const assessment = useAssessment();
  const obstacle = useObstacle([{ kind: 'evidence', aspect: answer.id }]);
  const prepared = usePrepared() && obstacle === null;
  const field = useEvidenceField(answer.id);
  const typed = usePaneState((state) => state.drafts[fieldKey(field)]?.text);
  const written = textOf(assessment, field);
  const now = field.kind === 'addition' ? `${written}\n${typed ?? ''}` : (typed ?? written);
  // Typing is never held up by what is said about it.
  const text = useDeferredValue(now);
  const personal = useMemo(() => findPersonalData(text), [text]);
  const count = wordCount(withoutWords(words(text), prompts(assessment.framework)));
  const hints = useMemo(
    () => evidenceHints({ ...answer, evidence: { text, present: text.trim() !== '' } }, assessment),
    [answer, assessment, text],
  );
  return (
    <div className={styles.help}>
      {count > 0 && <p className={styles.count}>{counted(count, 'word')}</p>}
      <div aria-live="polite">
        {personal.length > 0 && (
          <Note kind="warning">
            <p>This may tell who somebody is. Nothing of it is sent, but your document may be passed on:</p>
            <Points>
              {personal.map(({ kind, at, words: found }) => (
                <Fragment key={at}>
                  <span className={styles.words}>{found}</span> may be {mayBe[kind]}.{' '}
                  {prepared && field.kind === 'evidence' && (
                    <Button
                      size="small"
                      aria-label={`Show me: ${found}`}
                      onClick={() => onShow({ at, to: at + found.length })}
                    >
                      Show me
                    </Button>
                  )}
                </Fragment>
              ))}
            </Points>
          </Note>
        )}
      </div>
      {hints.length > 0 && (
        <Note>
          <Points>
            {hints.map((hint) => (
              <Fragment key={hint.kind}>{hint.text}</Fragment>
            ))}
          </Points>
        </Note>
      )}
    </div>
  );
}

const usePointsStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What a note points out: a list where it is several things, and no lone bullet where it is one. */
function Points({ children }: { readonly children: ReactNode }) {
  const styles = usePointsStyles();
  const points = Children.toArray(children);
  if (points.length === 1) return <div>{points}</div>;
  return (
    <ul className={styles.list}>
      {points.map((point, at) => (
        <li key={at}>{point}</li>
      ))}
    </ul>
  );
}
