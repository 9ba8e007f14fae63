import { Button } from '@fluentui/react-components';
import type { Assessment } from '../../../assessment/assessment';
import type { Finding } from '../../../assessment/check/finding';
import { levelLabel } from '../../../assessment/level-label';
import type { LevelKey } from '../../../framework/framework';
import { useAssessment, usePane } from '../../state/pane-context';

/** Puts a finding right where one tap can: confirms what was brought over, or settles between two marks. */
export function FixButton({ finding }: { readonly finding: Finding }) {
  const pane = usePane();
  const assessment = useAssessment();
  const { kind, place } = finding;
  if (place.kind !== 'bestFit') return null;
  const { aspect } = place;
  if (kind === 'best-fit-unconfirmed') {
    return (
      <Button size="small" aria-label={`Confirm ${aspect}`} onClick={() => void pane.confirm(aspect)}>
        Confirm
      </Button>
    );
  }
  if (kind !== 'best-fit-conflict') return null;
  return markedIn(assessment, aspect).map((level) => {
    const label = levelLabel(assessment.framework, level);
    return (
      <Button
        key={level}
        size="small"
        aria-label={`Take ${label}: ${aspect}`}
        onClick={() => void pane.choose(aspect, level)}
      >
        Take {label}
      </Button>
    );
  });
}

/** The levels between which the document leaves it open. */
function markedIn({ aspects }: Assessment, aspect: string): readonly LevelKey[] {
  return aspects.find(({ id }) => id === aspect)?.marked ?? [];
}
