import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Person } from '../../../document/sections/people';
import type { InvolvementGroup } from '../../../framework/framework';
import { GoToDocument } from '../../parts/go-to-document';
import { PlainList } from '../../../ui/parts/plain-list';

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' } });

interface Props {
  readonly group: InvolvementGroup;
  readonly people: readonly Person[];
  /** Whether the group has fields that the pane writes into, in which these people are not. */
  readonly hasFields: boolean;
}

/** People of a group whom the document names where the pane does not write. */
export function PeopleInDocument({ group: { key, role }, people, hasFields }: Props) {
  const styles = useStyles();
  if (people.length === 0 && hasFields) return null;
  return (
    <>
      {people.length === 0 ? (
        <p className={styles.line}>Nobody is named.</p>
      ) : (
        <PlainList>
          {people.map(({ name, role: position, date }) => (
            <li key={name} className={styles.line}>
              {[name, position, date].filter((part) => part !== null).join(', ')}
            </li>
          ))}
        </PlainList>
      )}
      {hasFields && <p className={styles.line}>Named in the document outside its fields. Change it there.</p>}
      <GoToDocument size="small" place={{ kind: 'involved', group: key }} label={`Take me there: ${role}`}>
        Take me there
      </GoToDocument>
    </>
  );
}
