import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { School } from '../../../../api/resources/schools';
import { byName } from '../../../by-name';
import type { IntakeFile } from '../../../intake/intake-file';

interface Props {
  readonly file: IntakeFile;
  /** The open schools of the area. */
  readonly schools: readonly School[];
  readonly onChoose: (urn: string | null) => void;
}

/** Says whose a file is: the likeliest schools first, then every other one of the area. */
export function SchoolChoice({ file, schools, onChoose }: Props) {
  const [isReached, setReached] = useState(false);
  const candidates = file.match?.candidates ?? [];
  const chosen = file.placed?.school.urn ?? '';
  // Forty lists of every school of a large area would be slow to show: each is filled in when it is gone to.
  const others = schools
    .filter(({ urn }) => isReached || urn === chosen)
    .filter(({ urn }) => candidates.every((candidate) => candidate.urn !== urn))
    .sort(byName);
  return (
    <Select
      aria-label={`Whose is ${file.name}?`}
      value={chosen}
      onFocus={() => setReached(true)}
      onPointerEnter={() => setReached(true)}
      onChange={(_event, { value }) => onChoose(value === '' ? null : value)}
    >
      <option value="">Choose the school</option>
      {candidates.length > 0 && (
        <optgroup label="Likely">
          {candidates.map(({ urn, name, confidence }) => (
            <option key={urn} value={urn}>
              {name}, {urn} ({Math.round(confidence * 100)}% likely)
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label="Other schools of the area">
        {others.map(({ urn, name }) => (
          <option key={urn} value={urn}>
            {name}, {urn}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
