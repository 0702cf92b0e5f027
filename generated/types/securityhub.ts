// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

export interface paths {
    readonly "/members/invite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite accounts to become members
         * @description Invites accounts that were registered with CreateMembers before. Accounts that could not be invited are reported in `UnprocessedAccounts` of a 200. JSON members are in PascalCase, unlike those of the other two services.
         */
        readonly post: operations["InviteMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A string with at least one character that is not white space. The page prints `.*\S.*`, the model `\S`; they differ only for values with line breaks in engines that match the whole value. */
        readonly NonBlankString: string;
        readonly InviteMembersRequest: {
            /** @description The accounts to invite. Neither the page nor the model limits the length of the list. */
            readonly AccountIds: readonly components["schemas"]["NonBlankString"][];
        };
        /** @description No member is required. The page mentions an e-mail address in each entry, the model does not. */
        readonly InviteMembersResponse: {
            /** @description The accounts that were not invited, each with the reason. */
            readonly UnprocessedAccounts?: readonly components["schemas"]["Result"][];
        };
        readonly Result: {
            readonly AccountId?: string;
            readonly ProcessingResult?: components["schemas"]["NonBlankString"];
        };
        readonly InvalidInputException: {
            readonly Message?: components["schemas"]["NonBlankString"];
            readonly Code?: components["schemas"]["NonBlankString"];
        };
        readonly InvalidAccessException: {
            readonly Message?: components["schemas"]["NonBlankString"];
            readonly Code?: components["schemas"]["NonBlankString"];
        };
        readonly ResourceNotFoundException: {
            readonly Message?: components["schemas"]["NonBlankString"];
            readonly Code?: components["schemas"]["NonBlankString"];
        };
        readonly LimitExceededException: {
            readonly Message?: components["schemas"]["NonBlankString"];
            readonly Code?: components["schemas"]["NonBlankString"];
        };
        readonly InternalException: {
            readonly Message?: components["schemas"]["NonBlankString"];
            readonly Code?: components["schemas"]["NonBlankString"];
        };
    };
    responses: {
        /** @description A member of the request is missing or out of range. */
        readonly InvalidInputException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "AccountIds is not valid.",
                 *       "Code": "InvalidInputException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["InvalidInputException"];
            };
        };
        /** @description The caller may not call the operation, for example because Security Hub is not enabled. */
        readonly InvalidAccessException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "The account 123456789012 has not enabled Security Hub.",
                 *       "Code": "InvalidAccessException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["InvalidAccessException"];
            };
        };
        /** @description A resource that the request names does not exist. */
        readonly ResourceNotFoundException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "No such resource.",
                 *       "Code": "ResourceNotFoundException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ResourceNotFoundException"];
            };
        };
        /** @description A quota is exhausted, or the request rate is too high. */
        readonly LimitExceededException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "The limit is reached.",
                 *       "Code": "LimitExceededException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["LimitExceededException"];
            };
        };
        /** @description Security Hub failed. */
        readonly InternalException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "Message": "Internal server error.",
                 *       "Code": "InternalException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["InternalException"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly InviteMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "AccountIds": [
                 *         "111122223333",
                 *         "444455556666"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["InviteMembersRequest"];
            };
        };
        readonly responses: {
            /** @description The batch was processed; accounts that were not invited are listed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InviteMembersResponse"];
                };
            };
            readonly 400: components["responses"]["InvalidInputException"];
            readonly 401: components["responses"]["InvalidAccessException"];
            readonly 404: components["responses"]["ResourceNotFoundException"];
            readonly 429: components["responses"]["LimitExceededException"];
            readonly 500: components["responses"]["InternalException"];
        };
    };
}
