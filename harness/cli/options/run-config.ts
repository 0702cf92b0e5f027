import type { FailOn } from '../../model/requirement.ts'
import type { ShellName } from '../../reports/curl.ts'
import type { Select } from '../../runner/plan/plan.ts'
import type { Allowed } from '../../targets/real-account/rules.ts'

/** What --target accepts besides a URL and a name of the configuration file. */
export const TARGET_WORDS: readonly string[] = ['embedded', 'aws', 'aws-emulator']

/** What `muster run` does: flags, environment variables and configuration file, parsed once. */
export interface RunConfig {
  readonly target: TargetConfig
  /** As given; whether it matches anything is up to the catalogue. */
  readonly select: Select
  readonly sampling: { readonly seed: number /** Random cases per property. */; readonly cases: number }
  readonly limits: LimitConfig
  readonly failOn: FailOn
  readonly baseline?: BaselineConfig
  readonly reports: readonly ReportFile[]
  /** The most failures that the text report shows in full; absent: as many as one reads in one go. */
  readonly show?: number
  /** The shell that printed commands are quoted for. */
  readonly shell: ShellName
  /** The file that every exchange is written to. */
  readonly record?: string
  readonly account: AccountConfig
  /** Prints the requests instead of sending them: a summary, or each of them. */
  readonly dryRun?: 'summary' | 'full'
}

/** The server under test. */
export type TargetConfig = EmbeddedConfig | NetworkConfig

/** The reference emulator, started by muster. */
export interface EmbeddedConfig {
  readonly kind: 'embedded'
  /** The name of a planted fault, as given. */
  readonly fault?: string
  /** Milliseconds to wait for each response. */
  readonly timeout?: number
}

/** A server reached over a network. */
export interface NetworkConfig {
  readonly kind: 'network'
  readonly destination: Destination
  readonly credentials: CredentialsConfig
  /** Sent with every request; the values are never shown. */
  readonly headers: Readonly<Record<string, string>>
  readonly ca?: { readonly file: string; readonly pem: string }
  readonly insecure: boolean
  /** Milliseconds to wait for each response. */
  readonly timeout?: number
  /** The command that starts the server. */
  readonly start?: string
  /** Seconds to wait for the first response. */
  readonly wait: number
  /** How the configuration file declares the server at a URL. */
  readonly declaredAt: (url: string) => 'real' | 'emulator' | undefined
  /** The flags that choose this target again, with a space before. */
  readonly flags: string
}

/** Where requests are sent. */
export interface Destination {
  /** The URL of every service without an endpoint of its own. */
  readonly url: string
  /** URLs by service. */
  readonly endpoints: Readonly<Record<string, string>>
  /** Set where no flag names a URL. */
  readonly kind?: 'aws' | 'aws-emulator'
  readonly region: string
}

/** Whose credentials sign the requests; `default` uses those of an AWS Emulator if one is found, else the example key pair. */
export type CredentialsConfig =
  | { readonly source: 'default' | 'example' | 'env' | 'chain' }
  | { readonly source: 'profile'; readonly profile: string }

/** How much a run sends, and for how long. */
interface LimitConfig {
  readonly concurrency: number
  /** Requests per second to each service. */
  readonly rate?: number
  /** Milliseconds. */
  readonly maxTime?: number
  readonly maxFailures?: number
}

/** The file of known failures. */
export interface BaselineConfig {
  readonly file: string
  readonly update: boolean
  /** The reason of entries that an update adds. */
  readonly reason: string
  /** The target as given, named in a new file. */
  readonly target: string
}

export const REPORT_FORMATS = ['json', 'junit', 'markdown', 'ndjson', 'annotations'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

export interface ReportFile {
  readonly format: ReportFormat
  /** A path, or STDOUT. */
  readonly file: string
  /** Whether the text report goes to the standard output as well. */
  readonly besideText: boolean
}

/** The standard output, as a file name. */
export const STDOUT = '-'

/** What the user allows on a real account. */
export interface AccountConfig {
  /** `read`: nothing more is wanted; without it, writes are blocked and the run is incomplete. */
  readonly allow?: Allowed | 'read'
  /** 12 digits. */
  readonly account?: string
  /** Skips the confirmation prompt. */
  readonly yes: boolean
}
