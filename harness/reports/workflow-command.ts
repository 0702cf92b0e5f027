/** A line of output that GitHub's runner takes as a command: an annotation of the run. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  title: string,
  message: string,
): string {
  return `::${name} title=${property(title)}::${data(message)}\n`
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
