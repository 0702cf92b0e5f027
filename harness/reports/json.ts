import type { Report } from '../model/report.ts'

/** The report as a file: pretty, with a newline at the end. */
export const toJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
