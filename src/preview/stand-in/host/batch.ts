import { isHostObject, type Argument, type HostObject, type Model } from '../model/host-object';
import { searchOptionsObject } from '../model/search-options-object';
import { call, itemWith, member } from './members';
import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ArgumentInfo,
  type BatchReply,
  type BatchRequest,
  type Json,
  type ObjectPathInfo,
} from './protocol';
import { query } from './query';
import type { References } from './references';
import { hostService } from './services';
import { WordError } from './word-error';

/**
 * One batch of the client's, done action by action. The first that fails ends it: what was done before stays
 * done, as in Word, and of the failing action nothing does.
 */
export class Batch {
  /** Objects by their path: a method whose result is used twice is run once. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly model: Model,
    private readonly references: References,
    private readonly request: BatchRequest,
  ) {}

  run(): BatchReply {
    const results: { ActionId: number; Value: Json }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = this.model.document.file.history.attempt(() => this.perform(action));
        results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
      } catch (error) {
        const failure = { ...asReply(error), Location: this.locationOf(action), ActionIndex: index };
        return { Results: results, TraceIds: traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: ActionInfo): Json {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) return object && this.identify(object);
    if (action.ActionType === ActionType.Query) {
      return object && query(object, action.QueryInfo ?? {}, (each) => this.identify(each));
    }
    // The client asks to keep every object, before it knows which are null; they have nothing else.
    if (!object && action.Name === '_KeepReference') return null;
    if (!object) throw new WordError('ItemNotFound');
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.ActionType === ActionType.Method) return this.invoke(object, action.Name ?? '', args);
    if (action.ActionType === ActionType.SetProperty) return assign(object, action.Name ?? '', args[0]);
    throw new WordError('NotImplemented');
  }

  private invoke(object: HostObject, name: string, args: readonly Argument[]): Json {
    if (name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.release(String(args[0]));
      return null;
    }
    assertThere(object);
    const value = call(object, name, args);
    if (isHostObject(value)) return this.identify(value);
    return value === undefined ? null : (value as Json);
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new WordError('InvalidObjectPath');
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.model.documentObject();
      case ObjectPathType.NewObject:
        return name.endsWith('.SearchOptions') ? searchOptionsObject() : hostService(name);
      case ObjectPathType.ReferenceId:
        return this.references.get(name);
      case ObjectPathType.NullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    assertThere(parent);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.Property) return member(parent, name);
    if (path.ObjectPathType === ObjectPathType.Indexer) return itemWith(parent, args[0]);
    const value = call(parent, name, args);
    return isHostObject(value) ? value : null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
    });
  }

  /** The client's data to find an object again. */
  private identify(object: HostObject): Record<string, Json> {
    const id = this.request.AutoKeepReference ? this.references.keep(object) : this.references.idOf(object);
    return { ...object.identity, ...(id === null ? {} : { _ReferenceId: id }) };
  }

  /** Where an action failed, in the client's terms: `ContentControl.insertText`. */
  private locationOf(action: ActionInfo): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId;
    const isPath = action.ActionType === ActionType.Instantiate;
    const object = isPath
      ? parent !== undefined && this.resolved.get(parent)
      : this.resolved.get(action.ObjectPathId);
    const name = (isPath ? path?.Name : action.Name) ?? '';
    const shown = name.charAt(0).toLowerCase() + name.slice(1);
    return [object ? object.className : '', shown].filter((part) => part !== '').join('.');
  }
}

/** An error as it is answered. A fault of the stand-in's own is answered like one of Word's, and named. */
function asReply(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  const isWords = error instanceof WordError;
  const Message = isWords ? error.message : `The stand-in for Word failed: ${String(error)}`;
  return { Code: isWords ? error.code : 'GeneralException', Message, HttpStatusCode: 400 };
}

function assertThere(object: HostObject): void {
  if (!object.exists()) throw new WordError('ItemNotFound');
}

function assign(object: HostObject, name: string, value: unknown): null {
  assertThere(object);
  const scalar = object.members().scalars[name];
  if (!scalar?.set) throw new WordError('InvalidArgument', `${object.className}.${name} cannot be set.`);
  scalar.set(value);
  return null;
}
