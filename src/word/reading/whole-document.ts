/** How much of the file one slice holds, in bytes: the largest that every Office host accepts. */
const sliceBytes = 4 * 1024 * 1024;

/** The whole document, and what was asked for beside it in the same sync. */
interface WholeDocument<Beside> {
  readonly bytes: Uint8Array;
  /** Null where Word could not give the document in a sync, so that it came as a file. */
  readonly beside: Beside | null;
}

/**
 * The document as a flat OPC text, and what else is wanted of the same state of it, in one sync; where Word
 * fails at that, the whole file in slices.
 *
 * @param ask queues what else is wanted; after the sync, the function that it returns gives it
 * @throws the error of `getFileAsync` where both ways fail
 */
export async function wholeDocument<Beside>(
  ask: (context: Word.RequestContext) => () => Beside,
): Promise<WholeDocument<Beside>> {
  try {
    return await Word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      const asked = ask(context);
      await context.sync();
      const { value } = ooxml;
      return { bytes: new TextEncoder().encode(value), beside: asked() };
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { bytes: await wholeFile(), beside: null };
  }
}

/** The whole document as a .docx file, in slices; this is no sync. */
export async function wholeFile(): Promise<Uint8Array> {
  const file = await settled<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: sliceBytes }, done);
  });
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

function settled<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
}
