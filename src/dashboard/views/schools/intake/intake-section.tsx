import { useContext, useEffect, useSyncExternalStore } from 'react';
import { ownRefusal } from '../../../../api/client';
import { collectionStateText, takingOf } from '../../../collection-state';
import { useCollection } from '../../../collection-context';
import { useDashboard } from '../../../dashboard-context';
import { Intake } from '../../../intake/intake';
import { Refused } from '../../../parts/refused';
import { Section } from '../../../../ui/parts/section';
import { SignedOutContext } from '../../../session/signed-out-context';
import { useUnsavedWork } from '../../../unsaved/unsaved-work';
import { DropZone } from './drop-zone';
import { IntakeList } from './intake-list';
import { IntakeProgress } from './intake-progress';

/** Takes what schools have e-mailed, for those that cannot send from Word. Its list is there until it is cleared. */
export function IntakeSection({ onStored }: { readonly onStored: () => void }) {
  const { api, startReader, now } = useDashboard();
  const { chosen } = useCollection();
  const onSignedOut = useContext(SignedOutContext);
  const { intakes } = useUnsavedWork();
  const intake = intakes.of(
    chosen.id,
    () => new Intake({ api, reader: startReader(), collection: chosen, now, onSignedOut }),
  );
  useEffect(() => () => intake.rest(), [intake]);
  const { files, work, refusal, leftOut } = useSyncExternalStore(intake.subscribe, intake.state);
  if (takingOf(chosen, now()) === 'published') {
    return (
      <Section heading="Documents that schools have e-mailed">
        <p>{collectionStateText(chosen, now())} Choose another collection to add documents to.</p>
      </Section>
    );
  }
  return (
    <Section heading="Documents that schools have e-mailed">
      <p>
        They are read here, in your browser. Evidence stays here: the collector is told the schools’ names and
        URNs, and gets the ratings that you confirm.
      </p>
      <DropZone isOpen={work?.kind !== 'storing'} onFiles={(added) => void intake.add(added)} />
      {leftOut !== null && <p role="status">{leftOut}</p>}
      {work !== null && <IntakeProgress work={work} onCancel={() => intake.cancel()} />}
      {refusal !== null && work === null && (
        <Refused refusal={ownRefusal('refused', refusal)} onTryAgain={() => void intake.match()} />
      )}
      {work === null && files.length > 0 && <IntakeList intake={intake} files={files} onStored={onStored} />}
    </Section>
  );
}
