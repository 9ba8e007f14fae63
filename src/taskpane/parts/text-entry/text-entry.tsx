import { Field as LabelledField, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useRef } from 'react';
import type { FindingPlace } from '../../../assessment/check/finding';
import { useAssessment, useObstacle, usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { type Field, fieldKey, fieldLabel, placeOfField, textOf } from '../../state/drafts/field';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import { ObstacleNote } from '../obstacle-note';
import { DraftState } from './draft-state';
import { KeptNote } from './kept-note';
import { ReadOnlyText } from './read-only-text';
import { SetAsideTexts } from './set-aside-texts';
import { type Cursor, useCursor } from './use-cursor';

const useStyles = makeStyles({
  entry: { ...column(tokens.spacingVerticalXS) },
  // Fluent's own least width is wider than a pane at 200% zoom.
  control: { minWidth: 0, width: '100%', '& textarea, & input': { minWidth: 0 } },
});

interface Props {
  readonly field: Field;
  /** Where in the document the text stands. */
  readonly place: FindingPlace;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
  readonly hint?: string;
  readonly cursor?: Cursor | null;
}

/** A text of the document, to be typed here. What is typed goes into the document by itself. */
export function TextEntry({ field, place, focus, hint, cursor = null }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const assessment = useAssessment();
  const draft = usePaneState((state) => state.drafts[fieldKey(field)]);
  const prepared = usePrepared();
  const obstacle = useObstacle([placeOfField(field)]);
  const control = useRef<HTMLElement | null>(null);
  useFocusOnArrival(control, focus);
  useCursor(control, cursor);
  const text = draft?.text ?? textOf(assessment, field);
  if ((!prepared || obstacle !== null) && draft === undefined) {
    return (
      <>
        <ReadOnlyText field={field} text={text} place={place} />
        <ObstacleNote obstacle={obstacle} />
        <SetAsideTexts field={field} />
      </>
    );
  }
  const shared = {
    ref: (element: HTMLElement | null) => {
      control.current = element;
    },
    className: styles.control,
    value: text,
    onChange: (_event: unknown, { value }: { readonly value: string }) => pane.type(field, value),
    onBlur: () => void pane.write(field),
  };
  return (
    <div className={styles.entry}>
      <LabelledField label={fieldLabel(field, assessment.framework)} {...(hint !== undefined && { hint })}>
        {field.kind === 'evidence' || field.kind === 'plan' ? (
          <Textarea {...shared} resize="vertical" rows={field.kind === 'plan' ? 2 : 8} />
        ) : (
          <Input {...shared} inputMode={field.kind === 'urn' ? 'numeric' : 'text'} />
        )}
      </LabelledField>
      {draft !== undefined && <DraftState field={field} draft={draft} place={place} />}
      {draft !== undefined && draft.status.kind !== 'written' && <KeptNote />}
      <SetAsideTexts field={field} />
    </div>
  );
}
