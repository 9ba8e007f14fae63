import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { useAssessment, useObstacle, usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { PlainList } from '../../../ui/parts/plain-list';
import { useEvidenceField } from '../../parts/text-entry/use-evidence-field';
import { fieldKey, textOf } from '../../state/drafts/field';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  question: {
    width: '100%',
    justifyContent: 'start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly answer: AspectAnswer;
  /** Called with where the cursor goes in the evidence, once a question stands in it. */
  readonly onAsked: (cursor: number) => void;
}

/** The questions that help with the evidence, each to be put into it as a small heading. */
export function KeyQuestions({ answer, onAsked }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const assessment = useAssessment();
  const obstacle = useObstacle([{ kind: 'evidence', aspect: answer.id }]);
  const prepared = usePrepared() && obstacle === null;
  const field = useEvidenceField(answer.id);
  const draft = usePaneState((state) => state.drafts[fieldKey(field)]);
  // Where nothing is written yet the questions are a way to begin; they stay as they are once that is done.
  const [open] = useState(!answer.evidence.present);
  const ask = (question: string) => {
    const written = draft?.text ?? (field.kind === 'addition' ? '' : textOf(assessment, field));
    const { text, cursor } = withQuestion(written, question);
    if (text !== written) pane.type(field, text);
    onAsked(cursor);
  };
  return (
    <Fold summary="Questions to think about" open={open}>
      {prepared && <p className={styles.hint}>Choose one to put it into your evidence as a heading.</p>}
      <PlainList>
        {assessment.framework.keyQuestions.items.map((question) => (
          <li key={question}>
            {prepared ? (
              <Button
                size="small"
                icon={<AddRegular />}
                className={styles.question}
                disabledFocusable={draft?.status.kind === 'writing' && field.kind === 'addition'}
                onClick={() => ask(question)}
              >
                {question}
              </Button>
            ) : (
              question
            )}
          </li>
        ))}
      </PlainList>
    </Fold>
  );
}

/** A text with a key question as a line of its own, and where to go on writing. */
interface WithQuestion {
  readonly text: string;
  /** The cursor's place: a count of UTF-16 code units. */
  readonly cursor: number;
}

/** Puts a key question at the end of a text; where it is a line of it already, only the cursor goes there. */
export function withQuestion(text: string, question: string): WithQuestion {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === question);
  if (at < 0) {
    const before = text.trimEnd();
    const whole = `${before}${before === '' ? '' : '\n'}${question}\n`;
    return { text: whole, cursor: whole.length };
  }
  if (at === lines.length - 1) return { text: `${text}\n`, cursor: text.length + 1 };
  return { text, cursor: endOfAnswer(lines, at) };
}

/** The end of the line below the question, where its answer begins. */
function endOfAnswer(lines: readonly string[], question: number): number {
  return lines.slice(0, question + 2).join('\n').length;
}
