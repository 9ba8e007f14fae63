import type { SchoolLine } from '../../../api/resources/reports';
import { draftEdition } from '../../../framework/edition';
import { counted } from '../../../wording/sentences';
import { Note } from '../../../ui/parts/note';
import { useFramework } from '../../api/use-report';

/** Says so where some of what is counted together was rated on draft wording. */
export function DraftNote({ schools }: { readonly schools: readonly SchoolLine[] | null }) {
  const draft = draftEdition(useFramework().edition);
  const onDraft = schools?.filter(({ edition }) => edition === draft).length ?? 0;
  if (onDraft === 0) return null;
  return (
    <Note>
      <p>
        {counted(onDraft, 'school')} rated on wording that is this tool’s own draft, because the authority’s
        has not been published. {onDraft === 1 ? 'It is' : 'They are'} counted together with the others.
      </p>
    </Note>
  );
}
