import type { AspectAnswer, Assessment } from '../../../src/assessment/assessment';
import type { FindingPlace } from '../../../src/assessment/check/finding';
import type { Damage } from '../../../src/document/damage';
import type { EvidencePlace } from '../../../src/document/rows/evidence-places';
import type { Obstacle } from '../../../src/document/tagged/obstacles';
import { withFieldText } from '../../../src/document/tagged/field-texts';
import { type TickableKey, tickableKey } from '../../../src/document/tagged/tickable';
import type { AspectId } from '../../../src/framework/framework';
import type {
  DocumentChange,
  DocumentPort,
  DocumentRead,
  Went,
  Written,
} from '../../../src/word/document-port';
import { type Field, textOf, withText } from '../../../src/taskpane/state/drafts/field';
import { withBestFit, withTick } from '../../../src/taskpane/state/answers/with-answer';

/** A document that is only an assessment, and answers when the test lets it. */
export class DocumentInMemory implements DocumentPort {
  prepared = true;
  /** What stands in the way of writing at some places, by their tags. */
  readonly obstacles = new Map<string, Obstacle>();
  damage: readonly Damage[] = [];
  /** What can be ticked from the pane; null for everything. */
  tickable: readonly TickableKey[] | null = null;
  /** What every reading comes to instead of the assessment. */
  readsAs: DocumentRead | null = null;
  /** What every writing comes to instead of being done. */
  refusesWith: Written | null = null;
  goesTo: Went = { kind: 'there' };
  /** Whether Word opens the pane with it. */
  opens = false;
  readonly places: FindingPlace[] = [];
  readonly writings: string[] = [];
  readonly settings = new Map<string, string>();
  /** How the evidence of some aspects stands; that of all others is plain. */
  readonly evidencePlaces = new Map<AspectId, EvidencePlace>();
  private readonly followers = new Set<(change: DocumentChange) => void>();
  private gate: Promise<void> = Promise.resolve();

  constructor(public assessment: Assessment) {}

  /** From now on nothing is answered until the function that is returned is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** Somebody types in the document itself. */
  typeByHand(field: Field, text: string): void {
    this.assessment = withText(this.assessment, field, text);
  }

  async read(): Promise<DocumentRead> {
    const { assessment } = this;
    await this.gate;
    const evidence = new Map(assessment.aspects.map((answer) => [answer.id, this.placeOf(answer)]));
    return (
      this.readsAs ?? {
        kind: 'read',
        reading: { recognised: true, assessment },
        prepared: this.prepared,
        obstacles: (tag) => this.obstacles.get(tag) ?? null,
        evidence,
        tickable: new Set(this.tickable ?? everythingTickable(assessment)),
        damage: this.damage,
      }
    );
  }

  chooseBestFit: DocumentPort['chooseBestFit'] = async (aspect, level) =>
    this.write(`${aspect} ${level ?? 'none'}`, () => {
      this.assessment = withBestFit(this.assessment, aspect, level);
      return { kind: 'written' };
    });

  writeEvidence: DocumentPort['writeEvidence'] = async (aspect, text, basedOn) =>
    this.writeText({ kind: 'evidence', aspect }, text, basedOn);

  addEvidence: DocumentPort['addEvidence'] = async (aspect, text) =>
    this.write(text, () => {
      const field: Field = { kind: 'evidence', aspect };
      const now = textOf(this.assessment, field);
      this.assessment = withText(this.assessment, field, now === '' ? text : `${now}\n${text}`);
      return { kind: 'written' };
    });

  writeSchool: DocumentPort['writeSchool'] = async (field, text, basedOn) =>
    this.writeText({ kind: field }, text, basedOn);

  writeField: DocumentPort['writeField'] = async (place, text, basedOn) =>
    this.writeText(place, text, basedOn);

  addPlanRow: DocumentPort['addPlanRow'] = async (last) =>
    this.write(`row ${last + 1}`, () => {
      const { columns } = this.assessment.framework.plan;
      for (const { key } of columns) {
        this.assessment = withFieldText(this.assessment, { kind: 'plan', row: last + 1, column: key }, '');
      }
      return { kind: 'written' };
    });

  tick: DocumentPort['tick'] = async (tickable, answer) =>
    this.write(`${tickableKey(tickable)} ${answer ?? 'none'}`, () => {
      this.assessment = withTick(this.assessment, tickable, answer);
      return { kind: 'written' };
    });

  /** Something happens in the document itself, which whoever follows it hears. */
  tell(change: DocumentChange): void {
    this.followers.forEach((follower) => follower(change));
  }

  follow(listener: (change: DocumentChange) => void): () => void {
    this.followers.add(listener);
    return () => void this.followers.delete(listener);
  }

  async goTo(place: FindingPlace): Promise<Went> {
    this.places.push(place);
    return this.goesTo;
  }

  setting: DocumentPort['setting'] = (key) => this.settings.get(key) ?? null;

  keepSetting: DocumentPort['keepSetting'] = async (key, value) => {
    await this.gate;
    if (this.refusesWith === null) this.settings.set(key, value);
    return this.refusesWith ?? { kind: 'written' };
  };

  opensPane: DocumentPort['opensPane'] = () => this.opens;

  keepOpensPane: DocumentPort['keepOpensPane'] = async (opens) => {
    if (this.refusesWith === null) this.opens = opens;
    return this.refusesWith ?? { kind: 'written' };
  };

  private placeOf({ id, evidence: { text } }: AspectAnswer): EvidencePlace {
    return this.evidencePlaces.get(id) ?? { kind: 'plain', text, shown: text, inControl: text };
  }

  private writeText(field: Field, text: string, basedOn: string): Promise<Written> {
    return this.write(text, () => {
      const now = textOf(this.assessment, field);
      if (now !== basedOn) return { kind: 'changed', now };
      this.assessment = withText(this.assessment, field, text);
      return { kind: 'written' };
    });
  }

  private async write(what: string, work: () => Written): Promise<Written> {
    this.writings.push(what);
    await this.gate;
    return this.refusesWith ?? work();
  }
}

function everythingTickable({ framework }: Assessment): TickableKey[] {
  return [
    ...framework.statutory.items.map(({ number }) => `statutory/${number}` as const),
    ...framework.involvement.groups.map(({ key }) => `involved/${key}` as const),
  ];
}
