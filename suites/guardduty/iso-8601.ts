const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)([.,]\d+)?(Z|[+-]\d\d(:?\d\d)?)$/

/** Whether a value is a date that there is, with a time of day and a zone, in the extended format of ISO 8601. */
export function isDateTime(value: unknown): boolean {
  const [, year, month, day] = (typeof value === 'string' && DATE_TIME.exec(value)) || []
  if (year === undefined || month === undefined || day === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Days that there are not, such as 30 February, count over into the next month.
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}
