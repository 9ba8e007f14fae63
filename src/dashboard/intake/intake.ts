import { type ApiClient, matchedAtOnce } from '../api/api-client';
import { schoolFiles } from '../../intake/left-out';
import { summaryFor } from '../../intake/numbering';
import { takingAt } from '../../intake/taking';
import { createStore } from '../../ui/state/store';
import { dayOf } from '../../wording/dates';
import type { Answer } from '../../api/client';
import type { Collection } from '../../api/resources/collections';
import type { SchoolCandidate } from '../../api/resources/imports';
import type { DocumentReader } from './document-reader';
import { type IntakeFile, newFile } from './intake-file';
import { isStorable, type FileStatus, statusOf } from './file-status';
import type { Urn } from '../../framework/identifiers';

/** The state of the intake that the page shows. */
export interface IntakeState {
  readonly files: readonly IntakeFile[];
  /** The work that is under way, and its progress; null while the person decides. */
  readonly work: { readonly kind: 'reading' | 'storing'; readonly done: number; readonly of: number } | null;
  /** Why the collector could not say whose the files are; null where it did. */
  readonly refusal: string | null;
  /** What was left out of the files that were chosen last; null for nothing. */
  readonly leftOut: string | null;
}

interface IntakePorts {
  readonly api: Pick<ApiClient, 'matchSchools' | 'importSummary'>;
  readonly reader: DocumentReader;
  readonly collection: Collection;
  readonly now: () => Date;
  readonly onSignedOut: (why: string) => void;
}

/** Takes files that schools have e-mailed: reads them, finds out whose they are, and stores what is confirmed. */
export class Intake {
  private readonly watched = createStore<IntakeState>({
    files: [],
    work: null,
    refusal: null,
    leftOut: null,
  });
  private readonly waiting = new Map<number, File>();
  private lastId = 0;
  private isCancelled = false;

  constructor(private readonly ports: IntakePorts) {}

  readonly state = this.watched.get;
  readonly subscribe = this.watched.subscribe;

  status(file: IntakeFile): FileStatus {
    const { collection, now } = this.ports;
    const { state, opensAt, closesAt } = collection;
    const term = { state, opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
    return statusOf(file, this.state().files, takingAt(term, now()) === 'late');
  }

  /** Reads files and asks whose they are. While others are being stored, nothing is taken. */
  async add(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0 || this.state().work?.kind === 'storing') return;
    const { files, leftOut } = schoolFiles(chosen, ({ name }) => name);
    this.change({ leftOut });
    if (files.length === 0) return;
    const added = files.map((file) => {
      this.lastId += 1;
      this.waiting.set(this.lastId, file);
      return newFile(this.lastId, file.name);
    });
    const isReading = this.state().work !== null;
    this.change({ files: [...this.state().files, ...added] });
    if (isReading) return;
    this.isCancelled = false;
    await this.readWaiting();
    await this.match();
    this.change({ work: null });
  }

  /** Stops reading or storing. What has been read or stored stays. */
  cancel(): void {
    this.isCancelled = true;
    this.ports.reader.stop();
  }

  /** Forgets the list, and stops. */
  clear(): void {
    this.cancel();
    this.waiting.clear();
    this.change({ files: [], refusal: null, leftOut: null });
  }

  /** Asks once more whose the files are. */
  async match(): Promise<void> {
    const { api, collection } = this.ports;
    this.change({ refusal: null });
    const unmatched = this.state().files.flatMap(({ id, reading, match }) =>
      reading?.kind === 'read' && match === null ? [{ id, reading }] : [],
    );
    for (let from = 0; from < unmatched.length; from += matchedAtOnce) {
      const part = unmatched.slice(from, from + matchedAtOnce);
      const answer = await api.matchSchools(
        collection.id,
        part.map(({ reading }) => reading.named),
      );
      if (!this.isAnswered(answer)) return;
      for (const [at, { id, reading }] of part.entries()) {
        const match = answer.value[at];
        if (match === undefined) continue;
        const sure = match.candidates.find(({ urn }) => urn === match.sure);
        const placed = sure === undefined ? null : { school: sure, ...(await summaryFor(reading, sure)) };
        this.changeFile(id, { match, placed });
      }
    }
  }

  /** Says whose a file is: one of the candidates, or any other school of the area. Null takes it back. */
  async choose(id: number, urn: Urn | null): Promise<void> {
    const file = this.state().files.find((one) => one.id === id);
    if (file?.reading?.kind !== 'read') return;
    this.changeFile(id, { placed: null, isConfirmed: false, failure: null });
    if (urn === null) return;
    const school =
      file.match?.candidates.find((one) => one.urn === urn) ?? (await this.lookUp([urn])).get(urn);
    if (school === undefined) return;
    this.changeFile(id, { placed: { school, ...(await summaryFor(file.reading, school)) } });
  }

  /** How many files are still to be stored, decided on or read; those that are refused or stored are done with. */
  undecided(): number {
    const statuses = this.state().files.map((file) => this.status(file));
    return statuses.filter(
      (status) => status.kind === 'waiting' || status.kind === 'unsure' || isStorable(status),
    ).length;
  }

  /** Gives back what reading takes, unless something is being read. */
  rest(): void {
    if (this.state().work === null) this.ports.reader.stop();
  }

  confirm(id: number, isConfirmed: boolean): void {
    this.changeFile(id, { isConfirmed });
  }

  confirmAllSure(): void {
    const sure = this.state().files.filter((file) => this.status(file).kind === 'sure');
    for (const { id } of sure) this.changeFile(id, { isConfirmed: true });
  }

  /** The files that are confirmed and not stored yet, the earliest first: of several of one school the last counts. */
  confirmed(): readonly IntakeFile[] {
    return this.state()
      .files.filter((file) => file.isConfirmed && isStorable(this.status(file)))
      .sort((one, other) => completionOf(one).localeCompare(completionOf(other)));
  }

  /** Stores what is confirmed. What fails stays confirmed, to be tried again. */
  async store(): Promise<void> {
    const files = this.confirmed();
    this.isCancelled = false;
    for (const [done, file] of files.entries()) {
      if (this.isCancelled) break;
      this.change({ work: { kind: 'storing', done, of: files.length } });
      if (!(await this.storeOne(file))) break;
    }
    await this.seeWhatCounts(files.map(({ id }) => id));
    this.change({ work: null });
  }

  /** Answers with false where there is no use in going on. */
  private async storeOne({ id, reading, placed }: IntakeFile): Promise<boolean> {
    if (placed === null || reading?.kind !== 'read') return true;
    const { api, onSignedOut } = this.ports;
    const answer = await api.importSummary(placed.summary, reading.source);
    if (answer.kind === 'ok') {
      this.changeFile(id, { stored: { receipt: answer.value, counts: true }, failure: null });
      return true;
    }
    if (answer.kind === 'signedOut') onSignedOut(answer.text);
    this.changeFile(id, { failure: answer.text });
    return answer.kind === 'refused';
  }

  /** A summary that was stored before and withdrawn gets its old receipt, and does not count. */
  private async seeWhatCounts(ids: readonly number[]): Promise<void> {
    const stored = this.state().files.flatMap(({ id, placed, stored: kept }) =>
      ids.includes(id) && placed !== null && kept !== null ? [{ id, urn: placed.school.urn, kept }] : [],
    );
    const schools = await this.lookUp(stored.map(({ urn }) => urn));
    for (const { id, urn, kept } of stored) {
      const counting = schools.get(urn);
      if (counting !== undefined && counting.sent?.submission !== kept.receipt.submission) {
        this.changeFile(id, { stored: { ...kept, counts: false } });
      }
    }
  }

  private async readWaiting(): Promise<void> {
    const { reader, collection, now } = this.ports;
    const collecting = { collection: collection.id, today: dayOf(now()) };
    let done = 0;
    for (const [id, file] of this.waiting) {
      this.change({ work: { kind: 'reading', done, of: done + this.waiting.size } });
      const reading = await reader.read(file, collecting);
      if (this.isCancelled) break;
      this.waiting.delete(id);
      this.changeFile(id, { reading });
      done += 1;
    }
    this.waiting.clear();
    this.change({ files: this.state().files.filter(({ reading }) => reading !== null) });
  }

  /** Schools by their URN, with what counts for each; without those of which there is no answer. */
  private async lookUp(urns: readonly Urn[]): Promise<ReadonlyMap<Urn, SchoolCandidate>> {
    const found = new Map<string, SchoolCandidate>();
    for (let from = 0; from < urns.length; from += matchedAtOnce) {
      const named = urns.slice(from, from + matchedAtOnce).map((urn) => ({ urn, name: null }));
      const answer = await this.ports.api.matchSchools(this.ports.collection.id, named);
      if (!this.isAnswered(answer)) break;
      const candidates = answer.value.flatMap((match) => match.candidates);
      for (const { urn } of named) {
        const school = candidates.find((one) => one.urn === urn);
        if (school !== undefined) found.set(urn, school);
      }
    }
    return found;
  }

  private isAnswered<Value>(answer: Answer<Value>): answer is Extract<Answer<Value>, { kind: 'ok' }> {
    if (answer.kind === 'ok') return true;
    if (answer.kind === 'signedOut') this.ports.onSignedOut(answer.text);
    this.change({ refusal: answer.text });
    return false;
  }

  private changeFile(id: number, changes: Partial<IntakeFile>): void {
    this.change({
      files: this.state().files.map((file) => (file.id === id ? { ...file, ...changes } : file)),
    });
  }

  private change(changes: Partial<IntakeState>): void {
    this.watched.set(changes);
  }
}

function completionOf({ placed }: IntakeFile): string {
  return placed?.summary.completedOn ?? '';
}
