import { Note } from '../../../ui/parts/note';
import { ReadAgainButton } from '../../parts/read-again-button';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { UnwrittenTexts } from './unwritten-texts';

interface Props {
  readonly heading: string;
  readonly text: string;
  readonly whatToDo: string;
}

/** Why no benchmark is shown, and what to do about it. */
export function DocumentProblem({ heading, text, whatToDo }: Props) {
  return (
    <Stack>
      <ViewHeading>{heading}</ViewHeading>
      <Note kind="warning">{text}</Note>
      <p style={{ margin: 0 }}>{whatToDo}</p>
      <UnwrittenTexts />
      <ReadAgainButton />
    </Stack>
  );
}
