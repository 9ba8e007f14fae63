import { Button, Field as LabelledField, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useRef } from 'react';
import type { EvidencePlace } from '../../../document/rows/evidence-places';
import type { AspectId } from '../../../framework/framework';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { type Field, fieldKey, fieldLabel, textOf } from '../../state/drafts/field';
import { Actions } from '../../../ui/parts/actions';
import { GoToDocument } from '../go-to-document';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import { KeptNote } from './kept-note';
import { NotWrittenNote } from './not-written-note';
import { SetAsideTexts } from './set-aside-texts';
import { type Cursor, useCursor } from './use-cursor';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  entry: { ...column(tokens.spacingVerticalXS) },
  // Fluent's own least width is wider than a pane at 200% zoom.
  control: { minWidth: 0, width: '100%', '& textarea': { minWidth: 0 } },
});

interface Props {
  readonly aspect: AspectId;
  readonly place: EvidencePlace;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
  readonly cursor: Cursor | null;
}

/** Evidence that the pane shows and adds to, and that is edited in the document itself. */
export function AddedToEvidence({ aspect, place, focus, cursor }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const field: Field = { kind: 'addition', aspect };
  const draft = usePaneState((state) => state.drafts[fieldKey(field)]);
  // A look at the document tells a newer text without what stands round it.
  const assessment = useAssessment();
  const text = textOf(assessment, field);
  const control = useRef<HTMLElement | null>(null);
  useFocusOnArrival(control, focus);
  useCursor(control, cursor);
  const busy = draft?.status.kind === 'writing';
  return (
    <Section heading={`Evidence for ${aspect}`}>
      <p className={styles.text}>{place.text === text ? place.shown : text}</p>
      <Note>
        <p>{whyNotHere[place.kind]}</p>
        <Actions>
          <GoToDocument place={{ kind: 'evidence', aspect }}>Take me there</GoToDocument>
        </Actions>
      </Note>
      <div className={styles.entry}>
        <LabelledField label={fieldLabel(field, assessment.framework)}>
          <Textarea
            ref={(element: HTMLElement | null) => {
              control.current = element;
            }}
            className={styles.control}
            resize="vertical"
            rows={4}
            value={draft?.text ?? ''}
            readOnly={busy}
            onChange={(_event, { value }) => pane.type(field, value)}
          />
        </LabelledField>
        <Actions>
          <Button
            disabledFocusable={busy || (draft?.text ?? '').trim() === ''}
            onClick={() => void pane.add(aspect)}
          >
            Add to the end
          </Button>
        </Actions>
        {draft?.status.kind === 'notWritten' && (
          <NotWrittenNote field={field} why={draft.status.why} place={{ kind: 'evidence', aspect }} />
        )}
        <KeptNote />
      </div>
      <SetAsideTexts field={{ kind: 'evidence', aspect }} />
    </Section>
  );
}

const whyNotHere: Readonly<Record<EvidencePlace['kind'], string>> = {
  plain: '',
  rich: 'There is more than plain text here, such as a list, a picture or a comment. Edit it in the document. You can add to its end from here.',
  apart:
    'Some of this stands beside the field that the pane writes into. Edit it in the document. You can add to the field from here.',
};
