import type { Finding } from '../../../assessment/check/finding';
import { findingsAsText } from '../../../assessment/check/verdict';
import { useAssessment } from '../../state/pane-context';
import { CopyButton } from '../../../ui/parts/copy-button';

/** Takes the findings along as a list for colleagues. */
export function CopyFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { school } = useAssessment();
  return (
    <CopyButton
      what="this list"
      text={findingsAsText(findings, school.name)}
      copied="Copied. Paste it into an e-mail or a message to your colleagues."
    />
  );
}
