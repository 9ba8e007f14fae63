import { makeStyles } from '@fluentui/react-components';
import { SettingField } from '../../parts/setting-field';
import type { Report, Withheld } from '../../../api/resources/reports';
import { Section } from '../../../ui/parts/section';
import { narrowField } from '../../../ui/styles';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';
import { withheldWords } from '../../figures';
import { BarsByArea } from './bars-by-area';

const useStyles = makeStyles({
  field: { maxWidth: '420px', ...narrowField },
});

/** One outcome in every area: the ratings of its aspects added up. */
export function OutcomesAcross({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { outcomes } = useFramework();
  const address = useAddress();
  const outcome = outcomes.find(({ number }) => String(number) === address.settings.outcome) ?? outcomes[0];
  if (outcome === undefined) return null;
  const lines = report.populations.map((population) => {
    const line = population.outcomes.find((one) => one.outcome === outcome.number);
    const own = new Set<string>(outcome.aspects.map(({ id }) => id));
    const reasons = population.aspects.flatMap(({ aspect, withheld }) =>
      own.has(aspect) && withheld !== null ? [withheld] : [],
    );
    return {
      population,
      counts: line?.counts ?? null,
      why: withheldWhy(reasons, outcome.aspects.length),
      remark: line?.priority ?? (line?.counts ? 'None stands out' : null),
    };
  });
  return (
    <Section heading="Outcome by outcome">
      <SettingField
        label="Outcome"
        setting="outcome"
        className={styles.field}
        value={String(outcome.number)}
        options={outcomes.map(({ number, title, shortTitle }) => ({
          value: String(number),
          label: `${number} ${shortTitle ?? title}`,
        }))}
      />
      <BarsByArea
        title={`Outcome ${outcome.number}, area by area`}
        what={String(outcome.number)}
        lines={lines}
        counted="Ratings (n)"
        remarks="Look first at"
      />
    </Section>
  );
}

/** An outcome is shown where all of its aspects are: why it is not, null where it is. */
function withheldWhy(reasons: readonly Withheld[], aspects: number): string | null {
  if (reasons.length === 0) return null;
  if (reasons.length < aspects) return `${reasons.length} of its ${aspects} aspects may not be shown`;
  return reasons.every((reason) => reason === 'too-few')
    ? withheldWords['too-few'].toLowerCase()
    : 'none of its aspects may be shown';
}
