import { readFileSync } from 'node:fs'

/** The text of a file without the byte order mark that some editors write; throws the error of the file system. */
export const readText = (file: string): string => readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
