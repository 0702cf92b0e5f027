import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parseDocument } from 'yaml'
import { type Document, escapePointer, isRecord } from './document.ts'
import { complaints, type Problem, SpecError } from './problem.ts'
import { checkStatements } from './statements.ts'

/** Everything hand-written that `generate` reads. */
export interface Specs {
  readonly services: readonly Document[]
  readonly protocol: Document
  readonly statements: Document
}

const SERVICES = ['guardduty', 'inspector2', 'securityhub']

/** Reads and checks `specs/`; throws a SpecError that lists all problems. */
export function readSpecs(root: URL): Specs {
  const schema = (name: string): object =>
    JSON.parse(readFileSync(new URL(`specs/${name}.schema.json`, root), 'utf8'))
  const services = SERVICES.map((name) => readYaml(root, `specs/${name}.yaml`))
  const protocol = readYaml(root, 'specs/protocol.yaml')
  const statements = readYaml(root, 'specs/statements.yaml')
  const problems = [
    ...checkExtensions(schema('x-requirements'), services, protocol),
    ...checkStatements(schema('statements'), statements),
  ]
  if (problems.length > 0) throw new SpecError(problems)
  return { services, protocol, statements }
}

function readYaml(root: URL, file: string): Document {
  return parseSpec(file, readFileSync(new URL(file, root), 'utf8'))
}

export function parseSpec(file: string, source: string): Document {
  const parsed = parseDocument(source, { merge: false })
  const [error] = parsed.errors
  if (error) throw yamlError(file, error)
  try {
    return { file, root: parsed.toJS() }
  } catch (unresolved) {
    // Aliases are looked up only now.
    throw unresolved instanceof ReferenceError ? yamlError(file, unresolved) : unresolved
  }
}

function yamlError(file: string, { message }: Error): SpecError {
  const what = message.split('\n')[0]?.replace(/:$/, '')
  return new SpecError([{ file, pointer: '', message: `${what}; correct the YAML` }])
}

/** Holds every `x-…` member against its definition in x-requirements.schema.json. */
export function checkExtensions(
  schema: unknown,
  services: readonly Document[],
  protocol: Document,
): Problem[] {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
  ajv.addSchema(schema as object, 'x')
  const definition = (name: string): ValidateFunction => {
    const validate = ajv.getSchema(`x#/$defs/${name}`)
    if (!validate) throw new Error(`x-requirements.schema.json has no $defs/${name}`)
    return validate
  }
  const definitions: Readonly<Record<string, ValidateFunction>> = {
    'x-service': definition('service'),
    'x-requirements': definition('requirements'),
    'x-effect': definition('effect'),
    'x-accepted': definition('accepted'),
    'x-evidence': definition('constraintEvidence'),
    'x-implies': definition('implies'),
    'x-failures': definition('failures'),
    'x-follows': definition('follows'),
  }
  return [
    ...services.flatMap((document) => walk(document, document.root, '', definitions)),
    ...complaints(protocol, protocol.root, '', definition('protocol')),
  ]
}

function walk(
  document: Document,
  value: unknown,
  pointer: string,
  definitions: Readonly<Record<string, ValidateFunction>>,
): Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => walk(document, item, `${pointer}/${index}`, definitions))
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([member, inner]) => {
    const at = `${pointer}/${escapePointer(member)}`
    if (!member.startsWith('x-')) return walk(document, inner, at, definitions)
    const validate = Object.hasOwn(definitions, member) ? definitions[member] : undefined
    if (validate) return complaints(document, inner, at, validate)
    const known = Object.keys(definitions).join(', ')
    return [{ file: document.file, pointer: at, message: `"${member}" is unknown; known are ${known}` }]
  })
}
