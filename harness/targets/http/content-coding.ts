import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib'

/** A body without its content coding, at most `maxBody` bytes; throws where it cannot be decoded. */
export function withoutCoding(body: Buffer, coding: string | undefined, maxBody: number): Buffer {
  const decode = decoders[coding?.toLowerCase() ?? '']
  // An answer to HEAD has the header of a body that does not come.
  return decode && body.length > 0 ? decode(body, { maxOutputLength: maxBody }) : body
}

/** Deflate is the zlib format (RFC 9110, 8.4.1.2), but chi and IIS send bare deflate data, and clients take both. */
const inflateEither = (body: Buffer, options: ZlibOptions) =>
  isZlib(body) ? inflateSync(body, options) : inflateRawSync(body, options)

/** RFC 1950, 2.2: compression method 8, and a header that is a multiple of 31. */
const isZlib = (body: Buffer) =>
  body.length > 1 && ((body[0] ?? 0) & 15) === 8 && body.readUInt16BE() % 31 === 0

const decoders: Readonly<Record<string, (body: Buffer, options: ZlibOptions) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateEither,
  br: brotliDecompressSync,
}
