import { tagOf } from '../../../framework/tags';
import { counted } from '../../../wording/sentences';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';

/** Says of how many aspects this Word does not show the fields to the pane, before anybody looks for them. */
export function HiddenFieldsNote() {
  const { framework, aspects } = useAssessment();
  const hidden = usePaneState(({ document }) => {
    if (document.kind !== 'open') return 0;
    const isHidden = (aspect: (typeof aspects)[number]) =>
      [
        tagOf(framework, { kind: 'evidence', aspect: aspect.id }),
        ...framework.levels.map(({ key }) =>
          tagOf(framework, { kind: 'statement', aspect: aspect.id, level: key }),
        ),
      ].some((tag) => document.obstacles(tag) === 'hidden');
    return aspects.filter(isHidden).length;
  });
  if (hidden === 0) return null;
  return (
    <Note kind="warning">
      <p>
        This Word keeps the fields of {counted(hidden, 'aspect')} from the pane. Fill{' '}
        {hidden === 1 ? 'it' : 'them'} in in the document: the pane reads along, checks and sends. Another
        Word, such as the one on a desktop, may not keep them.
      </p>
    </Note>
  );
}
