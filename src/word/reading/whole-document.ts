import { inTime, inWord, NoAnswer } from '../in-word';
/** How much of the file one slice holds, in bytes: the largest that every Office host accepts. */
const sliceBytes = 4 * 1024 * 1024;

/** The whole document, and what was asked for beside it in the same sync. */
interface WholeDocument<Beside> {
  readonly bytes: Uint8Array;
  /** Null where Word could not give the document in a sync, so that it came as a file. */
  readonly beside: Beside | null;
}

/** Whether `getOoxml` once did not answer here while the file came: then it is not asked again (office-js#702). */
let isOoxmlSilent = false;

/**
 * Reads by way of `getOoxml`, or by way of the file where Word fails at that or never answers.
 *
 * @throws what the second way throws
 */
export async function orAsFile<Result>(
  byOoxml: () => Promise<Result>,
  byFile: () => Promise<Result>,
): Promise<Result> {
  let isSilent = isOoxmlSilent;
  if (!isSilent) {
    try {
      return await byOoxml();
    } catch (error) {
      isSilent = error instanceof NoAnswer;
      if (!isSilent && !(error instanceof OfficeExtension.Error)) throw error;
    }
  }
  const result = await byFile();
  isOoxmlSilent = isSilent;
  return result;
}

/**
 * The document as a flat OPC text, and what else is wanted of the same state of it, in one sync; where Word
 * fails at that, the whole file in slices.
 *
 * @param ask queues what else is wanted; after the sync, the function that it returns gives it
 * @throws the error of `getFileAsync` where both ways fail
 */
export function wholeDocument<Beside>(
  ask: (context: Word.RequestContext) => () => Beside,
): Promise<WholeDocument<Beside>> {
  return orAsFile<WholeDocument<Beside>>(
    () =>
      inWord(async (context) => {
        const ooxml = context.document.body.getOoxml();
        const asked = ask(context);
        await context.sync();
        const { value } = ooxml;
        return { bytes: new TextEncoder().encode(value), beside: asked() };
      }),
    async () => ({ bytes: await wholeFile(), beside: null }),
  );
}

/** The whole document as a .docx file, in slices; this is no sync. */
export async function wholeFile(): Promise<Uint8Array> {
  const file = await settled<Office.File>(
    (done) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceBytes }, done);
    },
    // Office keeps two copies in its memory and makes no third.
    (late) => late.closeAsync(),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await settled<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes.subarray(0, at);
  } finally {
    file.closeAsync();
  }
}

function settled<Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void,
  late?: (value: Value) => void,
): Promise<Value> {
  const answer = new Promise<Value>((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
  return inTime(answer, undefined, late);
}
