import { Spinner } from '@fluentui/react-components';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';

/** Shown until the document is read for the first time. */
export function LoadingDocument() {
  return (
    <Stack>
      <ViewHeading>SEND Benchmark and Planning Tool</ViewHeading>
      <Spinner label="Reading the document" />
    </Stack>
  );
}
