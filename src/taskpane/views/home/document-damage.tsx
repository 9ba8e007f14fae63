import { Button } from '@fluentui/react-components';
import type { Damage } from '../../../document/damage';
import { ViewButton } from '../../parts/view-button';
import { usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { CopyChoice } from './copy-choice';

const none: readonly Damage[] = [];

/** The damage to the document since it was made, each with its repair. */
export function DocumentDamage() {
  const damage = usePaneState(({ document }) => (document.kind === 'open' ? document.damage : none));
  const grave = damage.filter(({ kind }) => kind !== 'otherOrder');
  const harmless = damage.filter(({ kind }) => kind === 'otherOrder');
  if (damage.length === 0) return null;
  return (
    <Section heading="About the state of this document">
      {grave.map((one) => (
        <Note key={one.text} kind="warning">
          <p>{one.text}</p>
          <RepairActions {...one} />
        </Note>
      ))}
      {harmless.map(({ text }) => (
        <Note key={text}>{text}</Note>
      ))}
    </Section>
  );
}

function RepairActions({ repair }: Damage) {
  switch (repair.kind) {
    case 'none':
      return null;
    case 'addFields':
      return (
        <Actions>
          <ViewButton to={{ kind: 'prepare' }}>Add the missing fields</ViewButton>
        </Actions>
      );
    case 'decideRows':
      return (
        <Actions>
          <ViewButton to={{ kind: 'prepare' }}>Say which one counts</ViewButton>
        </Actions>
      );
    case 'keepCopy':
      return <CopyChoice {...repair} />;
    case 'template':
      return (
        <Actions>
          <Button as="a" href="/send-benchmark-template.docx" download target="_blank">
            Get the starter template
          </Button>
        </Actions>
      );
  }
}
