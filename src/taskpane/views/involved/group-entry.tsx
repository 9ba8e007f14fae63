import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldRowsOf, peopleBesideFields } from '../../../document/tagged/field-texts';
import type { InvolvementGroup } from '../../../framework/framework';
import { fieldKey } from '../../state/drafts/field';
import { useAssessment, usePaneState } from '../../state/pane-context';
import { Section } from '../../../ui/parts/section';
import { GroupBox } from './group-box';
import { PeopleInDocument } from './people-in-document';
import { PersonEntry } from './person-entry';

interface Props {
  readonly group: InvolvementGroup;
  /** Whether the keyboard goes to its first field when the view is shown. */
  readonly focus: boolean;
}

/** One group: its box, the people in its fields, and those who are named elsewhere in the document. */
export function GroupEntry({ group, focus }: Props) {
  const assessment = useAssessment();
  const drafts = usePaneState((state) => state.drafts);
  const rows = fieldRowsOf(assessment, group.key);
  const filled = [...rows].flatMap(([row, fields]) => {
    const keys = fields.map((field) => fieldKey({ kind: 'involved', group: group.key, row, field }));
    return keys.some((key) => drafts[key] !== undefined || assessment.fields[key] !== '') ? [row] : [];
  });
  // A row that was shown stays, so that it can be emptied and filled in again.
  const [shown, setShown] = useState<readonly number[]>(filled);
  const [added, setAdded] = useState<number | null>(null);
  const visible = [...rows.keys()].filter((row) => shown.includes(row) || filled.includes(row));
  const next = [...rows.keys()].find((row) => !visible.includes(row));
  const beside = peopleBesideFields(assessment, group.key);
  const add = (row: number) => {
    setShown([...visible, row]);
    setAdded(row);
  };
  return (
    <Section heading={group.role}>
      <GroupBox group={group} />
      {visible.map((row) => (
        <PersonEntry
          key={row}
          group={group}
          row={row}
          fields={rows.get(row) ?? []}
          focus={row === added || (focus && added === null && row === visible[0])}
        />
      ))}
      <PeopleInDocument group={group} people={beside} hasFields={rows.size > 0} />
      {next !== undefined && (
        <div>
          <Button size="small" aria-label={`Add a person: ${group.role}`} onClick={() => add(next)}>
            Add a person
          </Button>
        </div>
      )}
    </Section>
  );
}
