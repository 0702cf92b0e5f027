// Written by `npm run generate` from specs/config.schema.json. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly config: {
            /** @description Where an editor finds this schema; for JSON only. */
            readonly $schema?: string;
            /**
             * @description The catalogue of requirements that this is for, as YYYY-MM: a muster with another refuses to run.
             * @example 2026-11
             */
            readonly catalogue?: string;
            /** @description What to judge where no --target is given: a name of `targets`, or whatever --target takes. Not needed where `targets` has but one. */
            readonly target?: string;
            /** @description Targets by name, for --target NAME. */
            readonly targets?: {
                readonly [key: string]: components["schemas"]["target"];
            };
        } & components["schemas"]["settings"];
        /** @description A place to judge, and how; settings that it shares with the whole file count before those. */
        readonly target: {
            /** @description As --target takes it: a URL, `aws-emulator[:PORT]`, or `aws`. */
            readonly url?: string;
            /** @description The URLs of services that answer elsewhere; `url` is not needed where all are named. */
            readonly endpoints?: {
                readonly guardduty?: string;
                readonly inspector2?: string;
                readonly securityhub?: string;
            };
            /** @description The command that starts the target; it is ended with the run. */
            readonly start?: string;
            /** @description How many seconds to wait for its first answer. */
            readonly wait?: number;
            /** @description The region that requests are for, where neither --region nor AWS_REGION says it. */
            readonly region?: string;
            /**
             * @description Who signs: the key pair of the AWS documentation, AWS_ACCESS_KEY_ID and its like, or the credential chain.
             * @enum {unknown}
             */
            readonly credentials?: "example" | "env" | "chain";
            /** @description Sign with this profile of your AWS configuration. */
            readonly profile?: string;
            /**
             * @description The 12 digits of the real account that is meant: another is refused.
             * @example 111122223333
             */
            readonly account?: string;
            /** @description Whether this is a real AWS account, in which nothing is written without --allow. It also is one by its host or credentials, whatever this says. */
            readonly real?: boolean;
            /** @description Headers of every request, by name. Their values are never shown. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description Trust the certificate authorities in this PEM file too; the path is relative to this file. */
            readonly ca?: string;
            /** @description Take any certificate, on loopback only. */
            readonly insecure?: boolean;
        } & components["schemas"]["settings"];
        readonly settings: {
            /** @description Only these operations, by name or glob. */
            readonly operations?: components["schemas"]["selections"];
            /** @description Only these requirements, by prefix or glob, such as `**\/maxItems`. */
            readonly requirements?: components["schemas"]["selections"];
            /** @description Where chance begins; `random` for another each time. */
            readonly seed?: number | "random";
            /** @description Random cases per property. */
            readonly cases?: number;
            /**
             * @description The level at which a failure makes the run red.
             * @enum {unknown}
             */
            readonly failOn?: "must" | "should";
            /** @description The YAML file of what is known to fail; the path is relative to this file. */
            readonly baseline?: string;
            /** @description Files to write, by kind, or `-` for the standard output; paths are relative to this file. */
            readonly reports?: {
                readonly json?: components["schemas"]["reportFile"];
                readonly junit?: components["schemas"]["reportFile"];
                readonly markdown?: components["schemas"]["reportFile"];
                readonly ndjson?: components["schemas"]["reportFile"];
                /** @description A file, or `true` for the standard output beside the text. */
                readonly annotations?: components["schemas"]["reportFile"] | true;
            };
            /** @description How long to wait for each answer. */
            readonly timeout?: components["schemas"]["duration"];
            /** @description How long a run may take; what was not judged by then makes it incomplete. */
            readonly maxTime?: components["schemas"]["duration"];
            /** @description Stop when so many requirements have failed; not with a baseline. */
            readonly maxFailures?: number;
            /** @description Send each service at most so many requests per second. */
            readonly rate?: number;
            /** @description How many properties to judge, and requests to send, at once. */
            readonly concurrency?: number;
        };
        /**
         * @example [
         *       "GetMembers"
         *     ]
         */
        readonly selections: readonly string[];
        /** @description Seconds, or text such as `90s`, `1.5m` or `1h`. */
        readonly duration: number | string;
        /**
         * a path without a comma
         * @description A path, or `-`.
         */
        readonly reportFile: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
