import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';
import { useScreenOnly } from '../../ui/styles';
import { UnsavedTexts } from './unsaved-texts';
import type { KeptTexts } from './use-text-keeper';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '32px',
  },
});

interface FieldProps {
  readonly texts: KeptTexts;
  /** Such as `support/1`. */
  readonly textKey: string;
  readonly label: string;
  readonly hint?: string;
  /** The placeholder of an empty field. */
  readonly usual?: string;
  /** 1 for a line. */
  readonly lines: number;
}

/** As much as the collector keeps of one text, in characters. */
const longest = 4000;

/** One of an area's texts, kept as it is typed. */
export function TextField({ texts: { state, keeper }, textKey, label, hint, usual, lines }: FieldProps) {
  const whole = {
    value: state.texts.get(textKey) ?? '',
    maxLength: longest,
    onBlur: () => void keeper.keep(),
    ...(usual !== undefined && { placeholder: usual }),
  };
  const isStored = state.changed.get(textKey);
  const standing = isStored === undefined ? '' : isStored ? 'Saved.' : 'Not saved yet.';
  const below = [hint ?? '', standing].filter((words) => words !== '').join(' ');
  return (
    <Field label={label} {...(below !== '' && { hint: below })}>
      {lines === 1 ? (
        <Input {...whole} onChange={(_event, { value }) => keeper.type(textKey, value)} />
      ) : (
        <Textarea
          {...whole}
          rows={lines}
          resize="vertical"
          onChange={(_event, { value }) => keeper.type(textKey, value)}
        />
      )}
    </Field>
  );
}

const words = {
  kept: 'All texts are saved.',
  typing: 'Not saved yet.',
  saving: 'Saving…',
  failed: 'Not saved.',
} as const;

/** Whether what was typed is stored, and the ways to take it back or to try again. */
export function TextsState({ texts }: { readonly texts: KeptTexts }) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const { state, keeper } = texts;
  return (
    <div className={screenOnly}>
      <UnsavedTexts texts={texts} />
      <div className={styles.row}>
        <span role="status">{words[state.kind]}</span>
        <Button size="small" disabledFocusable={!state.canUndo} onClick={keeper.undo}>
          Undo the last change
        </Button>
      </div>
      {state.kind === 'failed' && state.refusal !== null && (
        <div role="alert">
          <Note kind="warning">
            <p>What you typed is still here, but it is not saved. {state.refusal.text}</p>
            <Actions>
              <Button onClick={() => void keeper.keep()}>Save again</Button>
            </Actions>
          </Note>
        </div>
      )}
    </div>
  );
}
