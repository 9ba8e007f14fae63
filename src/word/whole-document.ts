/** How much of the file one slice holds, in bytes: the largest that every Office host accepts. */
const sliceBytes = 4 * 1024 * 1024;

/**
 * The document as a flat OPC text, in one sync; where Word fails at that, the whole file in slices.
 *
 * @throws the error of `getFileAsync` where both ways fail
 */
export async function wholeDocument(): Promise<Uint8Array> {
  try {
    return await Word.run(async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      const { value } = ooxml;
      return new TextEncoder().encode(value);
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return await wholeFile();
  }
}

/** The whole file as it is open now, in slices; no sync. */
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
