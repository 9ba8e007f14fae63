import { Button } from '@fluentui/react-components';
import type { SelectOption } from '../../parts/option-select';
import type { School } from '../../../api/resources/schools';
import { useDashboard } from '../../dashboard-context';
import { FilterField, FilterRow } from '../../parts/filter-field';
import { questions } from '../../api/questions';
import { filterIn } from '../../api/report-query';
import { useSession } from '../../session/session-context';
import { useAnswer } from '../../api/use-answer';
import { changeSettings, useAddress } from '../../address/use-address';
import { GroupFilter } from '../county/group-filter';

/** Chooses which schools are counted: for a manager any, for county staff groups of them. */
export function SchoolFilter() {
  const { person } = useSession();
  return person.role === 'manager' ? <Filters /> : <GroupFilter />;
}

function Filters() {
  const { api } = useDashboard();
  const address = useAddress();
  const { answer } = useAnswer(questions.openSchools, () => api.openSchools());
  // Without the list of schools the figures are still there, only unfiltered.
  const schools = answer?.kind === 'ok' ? answer.value : [];
  const field = (setting: 'phase' | 'type' | 'school') => ({
    value: address.settings[setting] ?? '',
    onChoose: (value: string) => changeSettings(address, { [setting]: value }),
  });
  const isSet = Object.keys(filterIn(address)).length > 0;
  return (
    <FilterRow>
      <FilterField
        label="Phase"
        {...field('phase')}
        every="Every phase"
        options={valuesOf(schools, 'phase')}
      />
      <FilterField label="Type" {...field('type')} every="Every type" options={valuesOf(schools, 'type')} />
      <FilterField
        label="School"
        {...field('school')}
        every="Every school"
        options={schools.map(({ urn, name }) => ({ value: urn, label: name })).sort(byLabel)}
      />
      {isSet && (
        <Button onClick={() => changeSettings(address, { phase: '', type: '', school: '' })}>
          Count every school
        </Button>
      )}
    </FilterRow>
  );
}

function valuesOf(schools: readonly School[], key: 'phase' | 'type'): readonly SelectOption[] {
  const values = new Set(schools.flatMap((school) => school[key] ?? []));
  return [...values].map((value) => ({ value, label: value })).sort(byLabel);
}

function byLabel(one: SelectOption, other: SelectOption): number {
  return one.label.localeCompare(other.label, 'en-GB');
}
