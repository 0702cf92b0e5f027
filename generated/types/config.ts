// Written by `npm run generate` from specs/config.schema.json. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly config: {
            /** @description The location of this schema, for editors; JSON only. */
            readonly $schema?: string;
            /**
             * @description The expected catalogue of requirements, as YYYY-MM. muster with another catalogue does not run.
             * @example 2026-11
             */
            readonly catalogue?: string;
            /** @description The default target: a name in `targets`, or any value of --target. Not needed if `targets` has a single entry. */
            readonly target?: string;
            /** @description Targets by name, for --target NAME. */
            readonly targets?: {
                readonly [key: string]: components["schemas"]["target"];
            };
        } & components["schemas"]["settings"];
        /** @description A target and its settings, which override the top-level settings of the same name. */
        readonly target: {
            /** @description A URL, `aws-emulator[:PORT]`, or `aws`, as for --target. */
            readonly url?: string;
            /** @description The URLs of services at other endpoints; `url` is not needed if all services are listed. */
            readonly endpoints?: {
                readonly guardduty?: string;
                readonly inspector2?: string;
                readonly securityhub?: string;
            };
            /** @description The command that starts the target; it is stopped at the end of the run. */
            readonly start?: string;
            /** @description Seconds to wait for the first response of the target. */
            readonly wait?: number;
            /** @description The region of the requests, unless --region or AWS_REGION sets it. */
            readonly region?: string;
            /**
             * @description The key pair that signs: the example of the AWS documentation, the AWS_ environment variables, or the credential chain.
             * @enum {unknown}
             */
            readonly credentials?: "example" | "env" | "chain";
            /** @description Sign with this profile of your AWS configuration. */
            readonly profile?: string;
            /**
             * @description The 12 digits of the intended real account; a run on another account is rejected.
             * @example 111122223333
             */
            readonly account?: string;
            /** @description Whether this is a real AWS account, to which nothing is written without --allow. With false, a host that is not of AWS is an emulator, whatever its answers look like; real credentials and hosts of AWS are a real account all the same. */
            readonly real?: boolean;
            /** @description Headers of every request, by name. Their values never appear in the output. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description A PEM file of additional trusted certificate authorities; the path is relative to this file. */
            readonly ca?: string;
            /** @description Accept any certificate, on loopback only. */
            readonly insecure?: boolean;
        } & components["schemas"]["settings"];
        readonly settings: {
            /** @description Only these operations, by name or glob. */
            readonly operations?: components["schemas"]["selections"];
            /** @description Only these requirements, by prefix or glob, such as `**\/maxItems`. */
            readonly requirements?: components["schemas"]["selections"];
            /** @description The seed of the random generator, or `random`. */
            readonly seed?: number | "random";
            /** @description Random cases per property. */
            readonly cases?: number;
            /**
             * @description The lowest level whose failures fail the run.
             * @enum {unknown}
             */
            readonly failOn?: "must" | "should";
            /** @description The YAML file of known failures; the path is relative to this file. */
            readonly baseline?: string;
            /** @description Report files by kind, or `-` for standard output; paths are relative to this file. */
            readonly reports?: {
                readonly json?: components["schemas"]["reportFile"];
                readonly junit?: components["schemas"]["reportFile"];
                readonly markdown?: components["schemas"]["reportFile"];
                readonly ndjson?: components["schemas"]["reportFile"];
                /** @description A file, or `true` for standard output, in addition to the text. */
                readonly annotations?: components["schemas"]["reportFile"] | true;
            };
            /** @description The time to wait for each response. */
            readonly timeout?: components["schemas"]["duration"];
            /** @description The time limit of the run; requirements that are not judged by then make it incomplete. */
            readonly maxTime?: components["schemas"]["duration"];
            /** @description Stop after N failed requirements; not with a baseline. */
            readonly maxFailures?: number;
            /** @description Send at most N requests per second to each service. */
            readonly rate?: number;
            /** @description The number of properties and of requests in progress at the same time. */
            readonly concurrency?: number;
        };
        /**
         * @example [
         *       "GetMembers"
         *     ]
         */
        readonly selections: readonly string[];
        /** @description Seconds, or a string such as `90s`, `1.5m` or `1h`. */
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
