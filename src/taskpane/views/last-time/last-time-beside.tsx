import { Button } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { isOtherEdition, type LastAnswer, type LastTime } from '../../../assessment/last-time/last-time';
import type { AspectId } from '../../../framework/framework';
import { useAssessment, usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { NotPreparedNote } from '../../parts/not-prepared-note';
import { Note } from '../../../ui/parts/note';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { BringOverOpen } from './bring-over-open';
import { LastTimeRow } from './last-time-row';

interface Props {
  readonly lastTime: LastTime;
  /** By the aspects of today; null where the two editions cannot be put together. */
  readonly answers: ReadonlyMap<AspectId, LastAnswer> | null;
}

/** The earlier answers beside today's. */
export function LastTimeBeside({ lastTime, answers }: Props) {
  const pane = usePane();
  const { framework, aspects, school } = useAssessment();
  const { from, evidence } = lastTime;
  const isOtherSchool =
    lastTime.school.urn !== null && school.urn !== null && lastTime.school.urn !== school.urn;
  return (
    <>
      {isOtherSchool && (
        <Note kind="warning">
          This is of another school: {lastTime.school.name ?? 'no name'}, URN {lastTime.school.urn}.
        </Note>
      )}
      {answers === null ? (
        <Note kind="warning">
          It was made with another edition of the tool ({lastTime.edition}), and how its aspects go together
          with today’s is not known. Look at it in Word beside this document.
        </Note>
      ) : (
        <>
          {isOtherEdition(lastTime, framework) && (
            <Note>
              It was made with another edition of the tool ({lastTime.edition}). Where an aspect was called
              otherwise then, that stands behind it.
            </Note>
          )}
          <NotPreparedNote />
          <Line>
            {evidence === null ? 'Ratings only: evidence was never sent. ' : ''}
            What you bring over is marked “brought over from {from}” and is not counted until you confirm it.
          </Line>
          <BringOverOpen />
          <Section heading={`From ${from} and today`}>
            <PlainList>
              {aspects.map((answer) => {
                const last = answers.get(answer.id);
                return last === undefined ? null : (
                  <li key={answer.id}>
                    <LastTimeRow answer={answer} last={last} from={from} />
                  </li>
                );
              })}
            </PlainList>
          </Section>
        </>
      )}
      <Actions>
        <Button onClick={() => pane.closeLastTime()}>Choose another</Button>
      </Actions>
    </>
  );
}
