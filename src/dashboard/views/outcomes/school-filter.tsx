import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { School } from '../../api-types';
import { useDashboard } from '../../dashboard-context';
import { useScreenOnly } from '../../page-styles';
import { questions } from '../../questions';
import { filterIn } from '../../report-query';
import { useSession } from '../../session/session-context';
import { useAnswer } from '../../use-answer';
import { changeSettings, usePlace } from '../../use-place';
import { GroupFilter } from '../county/group-filter';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    // A long name must not make the field wider than the page.
    '& .fui-Field': {
      flexGrow: 1,
      minWidth: 'min(180px, 100%)',
      maxWidth: '280px',
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    '& .fui-Select': { minWidth: 0 },
  },
});

/** Chooses which schools are counted: for a manager any, for county staff groups of them. */
export function SchoolFilter() {
  const { person } = useSession();
  return person.role === 'manager' ? <Filters /> : <GroupFilter />;
}

function Filters() {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const { api } = useDashboard();
  const place = usePlace();
  const { answer } = useAnswer(questions.openSchools, () => api.openSchools());
  // Without the list of schools the figures are still there, only unfiltered.
  const schools = answer?.kind === 'ok' ? answer.value : [];
  const isSet = Object.keys(filterIn(place)).length > 0;
  return (
    <div className={mergeClasses(styles.row, screenOnly)} role="group" aria-label="Which schools are counted">
      <FilterField label="Phase" setting="phase" every="Every phase" options={valuesOf(schools, 'phase')} />
      <FilterField label="Type" setting="type" every="Every type" options={valuesOf(schools, 'type')} />
      <FilterField
        label="School"
        setting="school"
        every="Every school"
        options={schools.map(({ urn, name }) => ({ value: urn, label: name })).sort(byLabel)}
      />
      {isSet && (
        <Button onClick={() => changeSettings(place, { phase: '', type: '', school: '' })}>
          Count every school
        </Button>
      )}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

interface FieldProps {
  readonly label: string;
  readonly setting: string;
  /** What choosing none is called. */
  readonly every: string;
  readonly options: readonly Option[];
}

function FilterField({ label, setting, every, options }: FieldProps) {
  const place = usePlace();
  return (
    <Field label={label}>
      <Select
        value={place.settings[setting] ?? ''}
        onChange={(_event, { value }) => changeSettings(place, { [setting]: value })}
      >
        <option value="">{every}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function valuesOf(schools: readonly School[], key: 'phase' | 'type'): readonly Option[] {
  const values = new Set(schools.flatMap((school) => school[key] ?? []));
  return [...values].map((value) => ({ value, label: value })).sort(byLabel);
}

function byLabel(one: Option, other: Option): number {
  return one.label.localeCompare(other.label, 'en-GB');
}
