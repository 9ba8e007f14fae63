import { Spinner } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { check } from '../../../assessment/check/check';
import { groupFindings } from '../../../assessment/check/severity';
import { findingsAsText, verdict } from '../../../assessment/check/verdict';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';
import { ReadAgainButton } from '../../parts/read-again-button';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { CopyButton } from '../../../ui/parts/copy-button';
import { ViewButton } from '../../parts/view-button';
import { FindingGroupSection } from './finding-group-section';
import { useFocusAfterFix } from './use-focus-after-fix';

/** The completeness check, on the document as it is now, and live while things are put right. */
export function CheckView() {
  const pane = usePane();
  const assessment = useAssessment();
  const reading = usePaneState((state) => state.reading);
  const problem = usePaneState((state) => state.rereadProblem);
  const findings = useMemo(() => check(assessment), [assessment]);
  const sayable = verdict(findings);
  const from = usePaneState(({ view }) => (view.kind === 'check' ? view.at : undefined));
  const list = useRef<HTMLDivElement>(null);
  const onClick = useFocusAfterFix(list, findings);
  useEffect(() => void pane.open(), [pane]);
  return (
    <Stack>
      <ViewHeading focus={!findings.some(({ kind }) => kind === from)}>Check</ViewHeading>
      {reading && <Spinner size="tiny" labelPosition="after" label="Reading the document" />}
      {problem !== null && (
        <Note kind="warning">
          <p>{problem}</p>
          <p>What you see was read before.</p>
        </Note>
      )}
      <div role="status">
        <Note kind={findings.some(({ severity }) => severity !== 'advice') ? 'info' : 'success'}>
          {sayable}
        </Note>
      </div>
      {findings.length > 0 && (
        <div ref={list} onClick={onClick}>
          <Stack>
            {groupFindings(findings).map((group) => (
              <FindingGroupSection key={group.severity} group={group} />
            ))}
          </Stack>
        </div>
      )}
      {!findings.some(({ severity }) => severity === 'unsendable') && (
        <div>
          <ViewButton appearance="primary" to={{ kind: 'send' }}>
            See what would be sent
          </ViewButton>
        </div>
      )}
      {findings.length > 0 && (
        <CopyButton
          what="this list"
          text={findingsAsText(findings, assessment.school.name)}
          copied="Copied. Paste it into an e-mail or a message to your colleagues."
        />
      )}
      <ReadAgainButton />
    </Stack>
  );
}
