// Reads the kit's packed assets: fonts, emoji, logos.

/**
 * Unpacks raw deflate data with the platform's own decompressor, which Node, workerd and browsers share.
 *
 * @returns rejects when the data are not whole
 */
export async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // A failure is thrown where the chunks are read, below; here it is only kept from being unhandled.
  const written = Promise.all([writer.write(packed as Uint8Array<ArrayBuffer>), writer.close()]);
  written.catch(() => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value);
    length += step.value.length;
  }
  await written;
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}
