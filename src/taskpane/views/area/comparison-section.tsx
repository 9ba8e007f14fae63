import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComparedPopulation } from '../../../api/resources/comparison';
import { useAssessment, usePane } from '../../state/pane-context';
import { AskedPart } from '../../parts/asked-part';
import { Fold } from '../../../ui/parts/fold';
import { Section } from '../../../ui/parts/section';
import { useAsked } from '../../parts/use-asked';
import { ComparedAspects } from './compared-aspects';

/** How the schools around stand on each aspect, beside the school's own level. */
export function ComparisonSection() {
  const pane = usePane();
  const asked = useAsked(pane.askForComparison);
  return (
    <Section heading="How other schools stand">
      <AskedPart asked={asked} waiting="Asking how other schools stand">
        {({ populations }) => <Populations populations={populations} />}
      </AskedPart>
    </Section>
  );
}

function Populations({ populations }: { readonly populations: readonly ComparedPopulation[] }) {
  const { outcomes } = useAssessment().framework;
  const [chosen, setChosen] = useState(0);
  const { aspects } = populations[chosen] ?? { aspects: [] };
  return (
    <>
      <Field label="Compare with">
        <Select value={chosen} onChange={(_event, { value }) => setChosen(Number(value))}>
          {populations.map(({ population, name }, at) => (
            <option key={population} value={at}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {outcomes.map(({ number, title, aspects: own }) => (
        <Fold key={number} summary={`${number} ${title}`}>
          <ComparedAspects aspects={aspects.filter(({ aspect }) => own.some(({ id }) => id === aspect))} />
        </Fold>
      ))}
    </>
  );
}
