import type { Report, RequirementReport } from '../model/report.ts'
import { printable } from './printable.ts'
import { element } from './xml.ts'

/** What was judged, and how it ended. */
export const propertiesOfRun = ({ target, seed, run, exit }: Report): readonly string[] => [
  property('target', target.name),
  property('seed', String(seed)),
  property('run', String(run)),
  property('exit', `${exit.code}: ${exit.reason}`),
]

/** Level, category, verdict and evidence of a requirement, under names that begin with its id. */
export function propertiesOf({
  id,
  level,
  category,
  verdict,
  evidence,
}: RequirementReport): readonly string[] {
  const cited = evidence.flatMap(({ kind, source, quote }, index) => {
    const nth = index === 0 ? '' : `-${index + 1}`
    return [
      [`evidence${nth}`, kind],
      [`source${nth}`, source],
      [`quote${nth}`, quote],
    ]
  })
  const facts = [['level', level], ['category', category], ['verdict', verdict], ...cited]
  return facts.map(([name, value = '']) => property(`${id}@${name}`, value))
}

const property = (name: string, value: string) => element('property', { name, value: printable(value) })
