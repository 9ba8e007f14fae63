import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import { shareableAspects } from '../../../assessment/summary/shareable-aspects';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { Section } from '../../../ui/parts/section';
import { agreements } from './agreements';
import { ShareOptions } from './share-options';

const useStyles = makeStyles({ options: { display: 'flex', flexDirection: 'column' } });

const choices = [
  { name: 'statutory', label: 'Answers to the statutory checklist' },
  { name: 'involved', label: 'How many people took part, by role and without names' },
  ...agreements,
] as const;

/** The school's choice of what goes beside the ratings. */
export function Options({ summary }: { readonly summary: RatingSummary }) {
  const styles = useStyles();
  const pane = usePane();
  const { framework } = useAssessment();
  const options = usePaneState((state) => state.options);
  return (
    <Section heading="What to send with the ratings">
      <div className={styles.options}>
        {choices.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            checked={options[name]}
            onChange={(_event, { checked }) => pane.changeOptions({ [name]: checked === true })}
          />
        ))}
      </div>
      <ShareOptions shareable={shareableAspects(framework, summary.ratings)} />
    </Section>
  );
}
