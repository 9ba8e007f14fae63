import { useMemo } from 'react';
import { check } from '../../../assessment/check/check';
import { Actions } from '../../../ui/parts/actions';
import { ViewButton } from '../../parts/view-button';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { viewInGroup } from './view-in-group';

/** On the way through a group of findings: the next that is still there, and the way back to it in the check. */
export function NextFinding() {
  const assessment = useAssessment();
  const through = usePaneState(({ view }) => view.through);
  const left = useMemo(() => {
    if (through === undefined) return [];
    const rest = new Set(through.rest.map((place) => JSON.stringify(place)));
    return check(assessment).filter(
      ({ kind, place }) => kind === through.kind && rest.has(JSON.stringify(place)),
    );
  }, [assessment, through]);
  if (through === undefined) return null;
  const next = viewInGroup(left);
  return (
    <Actions>
      {next !== null && (
        <ViewButton appearance="primary" to={next}>
          {`Next (${left.length} left)`}
        </ViewButton>
      )}
      <ViewButton
        appearance={next === null ? 'primary' : 'secondary'}
        to={{ kind: 'check', at: through.kind }}
      >
        Back to Check
      </ViewButton>
    </Actions>
  );
}
