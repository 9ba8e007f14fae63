import type { AspectAnswer } from '../../../assessment/assessment';
import { levelLabel } from '../../../assessment/level-label';
import { Fold } from '../../../ui/parts/fold';
import { ViewButton } from '../../parts/view-button';
import { useAssessment } from '../../state/pane-context';

/** At the highest level, where no step is left: an invitation to share. */
export function ShareStrength({ answer }: { readonly answer: AspectAnswer }) {
  const { framework } = useAssessment();
  const highest = framework.levels.at(-1)?.key;
  if (highest === undefined || answer.rating !== highest) return null;
  return (
    <Fold summary="A strength to share">
      <p>
        {levelLabel(framework, highest)} is the highest level. When you send your ratings, you can say that
        other schools may ask yours about this aspect. They are told nothing unless you tick it there.
      </p>
      <ViewButton size="small" to={{ kind: 'send' }}>
        See what would be sent
      </ViewButton>
    </Fold>
  );
}
