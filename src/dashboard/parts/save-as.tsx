import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Actions } from '../../ui/parts/actions';
import { fileName, saveFile } from '../../ui/save-file';

/** One kind of file. */
interface SavedKind {
  /** The words of the button, such as “Save as CSV”. */
  readonly label: string;
  /** Of the file's name. */
  readonly ending: string;
  readonly make: () => Promise<Blob>;
}

interface Props {
  /** The name of the thing that is saved, and so of the file. */
  readonly title: string;
  readonly kinds: readonly SavedKind[];
  /** The message where the file could not be made. */
  readonly failure: string;
}

/** The ways to keep something as a file. */
export function SaveAs({ title, kinds, failure }: Props) {
  const [failed, setFailed] = useState(false);
  const save = ({ ending, make }: SavedKind) => {
    setFailed(false);
    make().then(
      (content) => saveFile(content, fileName(title, ending)),
      () => setFailed(true),
    );
  };
  return (
    <Actions onScreen>
      {kinds.map((kind) => (
        <Button
          key={kind.ending}
          size="small"
          appearance="subtle"
          aria-label={`${kind.label}: ${title}`}
          onClick={() => save(kind)}
        >
          {kind.label}
        </Button>
      ))}
      <span role="alert">{failed && failure}</span>
    </Actions>
  );
}
