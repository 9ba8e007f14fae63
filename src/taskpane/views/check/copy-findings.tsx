import type { Finding } from '../../../assessment/check/finding';
import { findingsAsText } from '../../../assessment/check/verdict';
import { useAssessment } from '../../state/pane-context';
import { CopyText } from '../../parts/copy-text';

/** Takes the findings along as a list for colleagues. */
export function CopyFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { school } = useAssessment();
  return (
    <CopyText
      label="Copy this list"
      name="What is still to do"
      text={findingsAsText(findings, school.name)}
      copied="Copied. Paste it into an e-mail or a message to your colleagues."
    />
  );
}
