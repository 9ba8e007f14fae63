import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import { useId } from 'react';
import type { AspectLine, Highlight } from '../../../api/resources/reports';
import type { GroupReport } from '../../api/api-client';
import { findAspect, statementAt } from '../../../framework/lookup';
import { shareTexts } from '../../../wording/shares';
import { inOrder } from '../../figures';
import { Fold } from '../../../ui/parts/fold';
import { PlainList } from '../../../ui/parts/plain-list';
import { HighlightBadge } from '../../parts/highlight-badge';
import { Section } from '../../../ui/parts/section';
import { keptSettings, linkTo } from '../../address/address';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  item: {
    ...column(tokens.spacingVerticalXXS),
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { breakInside: 'avoid' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  letter: { ...typographyStyles.body1Strong },
  statement: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The strengths and needs, and how they were found. */
export function HighlightsSection({ report }: { readonly report: GroupReport }) {
  const styles = useStyles();
  return (
    <Section heading="Strengths and needs">
      <div className={styles.columns}>
        <HighlightList heading="Strengths" report={report} kind="strength" />
        <HighlightList heading="Needs" report={report} kind="need" />
        {report.aspects.some(({ highlight }) => highlight === 'split') && (
          <HighlightList heading="Split: many schools at either end" report={report} kind="split" />
        )}
      </div>
      <Fold summary="How strengths and needs are found">
        <p>{report.rule}</p>
      </Fold>
    </Section>
  );
}

interface ListProps {
  readonly heading: string;
  readonly report: GroupReport;
  readonly kind: Highlight;
}

function HighlightList({ heading, report, kind }: ListProps) {
  const styles = useStyles();
  const id = useId();
  const found = report.aspects.filter(({ highlight }) => highlight === kind);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading} ({found.length})
      </h3>
      {found.length === 0 ? (
        <p>No aspect meets the rule so far.</p>
      ) : (
        <PlainList items="close">
          {found.map((line) => (
            <HighlightItem key={line.aspect} line={line} />
          ))}
        </PlainList>
      )}
    </section>
  );
}

function HighlightItem({ line }: { readonly line: AspectLine }) {
  const styles = useStyles();
  const framework = useFramework();
  const settings = keptSettings(useAddress());
  const aspect = findAspect(framework, line.aspect);
  const shares = shareTexts(inOrder(framework, line.counts));
  const rated = line.counts?.rated ?? 0;
  // The level in the middle is what every school is expected to reach; its statement says what it is about.
  const expected = framework.levels[Math.floor((framework.levels.length - 1) / 2)];
  if (aspect === undefined || expected === undefined || line.highlight === null) return null;
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <Link className={styles.letter} href={linkTo({ view: 'outcomes', path: [line.aspect], settings })}>
          {line.aspect}
        </Link>
        <HighlightBadge highlight={line.highlight} />
        <span>
          {shares.at(-1)} {framework.levels.at(-1)?.label}, {shares[0]} {framework.levels[0]?.label} (n{' '}
          {rated})
        </span>
      </span>
      <p className={styles.statement}>{statementAt(aspect, expected.key).text}</p>
    </li>
  );
}
