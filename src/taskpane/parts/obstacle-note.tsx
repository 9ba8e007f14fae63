import type { Obstacle } from '../../document/tagged/obstacles';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';
import { ViewButton } from './view-button';

/** Why a place is filled in in the document, and what to do. */
const reasons: Readonly<Record<Obstacle, string>> = {
  noField:
    'There is no field here that the pane can write into. Fill it in in the document: the pane reads along. Preparing the document again adds a field where there is room for one.',
  twice:
    'This stands in the document more than once, so the pane cannot tell where to write. Delete the one that is not needed, or fill it in in the document.',
  otherKind:
    'Another kind of field stands here, which the pane leaves alone. Fill it in in the document: the pane reads along.',
  hidden: 'This Word keeps the field here from the pane. Fill it in in the document: the pane reads along.',
};

/** Says before anything is typed that it can be filled in in the document only. */
export function ObstacleNote({ obstacle }: { readonly obstacle: Obstacle | null }) {
  if (obstacle === null) return null;
  return (
    <Note>
      <p>{reasons[obstacle]}</p>
      {obstacle === 'noField' && (
        <Actions>
          <ViewButton to={{ kind: 'prepare' }}>Prepare this document</ViewButton>
        </Actions>
      )}
    </Note>
  );
}
