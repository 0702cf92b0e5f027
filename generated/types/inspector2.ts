// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

export interface paths {
    readonly "/members/associate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Associate an account with the delegated administrator
         * @description Starts the association of one account. A 200 means that it was started; ListMembers and GetMember show whether it was completed.
         */
        readonly post: operations["AssociateMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ec2deepinspectionstatus/member/batch/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Turn deep inspection of member accounts on or off
         * @description Activates or deactivates deep inspection of EC2 instances for up to 100 member accounts. Accounts that could not be changed are reported in `failedAccountIds` of a 200. Only the delegated administrator may call it.
         */
        readonly post: operations["BatchUpdateMemberEc2DeepInspectionStatus"];
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
        /** @description Twelve ASCII digits, leading zeros included. Newer pages print the pattern without anchors, which means the same at this length. */
        readonly AccountId: string;
        readonly AssociateMemberRequest: {
            readonly accountId: components["schemas"]["AccountId"];
        };
        readonly AssociateMemberResponse: {
            readonly accountId: components["schemas"]["AccountId"];
        };
        /** @description A member account and whether to activate deep inspection in it. */
        readonly MemberAccountEc2DeepInspectionStatus: {
            readonly accountId: components["schemas"]["AccountId"];
            /** @description True to activate, false to deactivate. */
            readonly activateDeepInspection: boolean;
        };
        readonly BatchUpdateMemberEc2DeepInspectionStatusRequest: {
            /** @description The member accounts to change. The list may be empty; the model does not forbid duplicates. */
            readonly accountIds: readonly components["schemas"]["MemberAccountEc2DeepInspectionStatus"][];
        };
        /** @description The page shows both lists; the model requires neither. */
        readonly BatchUpdateMemberEc2DeepInspectionStatusResponse: {
            /** @description The accounts whose status was changed. */
            readonly accountIds?: readonly components["schemas"]["MemberAccountEc2DeepInspectionStatusState"][];
            /** @description The accounts whose status could not be changed. */
            readonly failedAccountIds?: readonly components["schemas"]["FailedMemberAccountEc2DeepInspectionStatusState"][];
        };
        readonly MemberAccountEc2DeepInspectionStatusState: {
            readonly accountId: components["schemas"]["AccountId"];
            /** @enum {string} */
            readonly status?: "ACTIVATED" | "DEACTIVATED" | "PENDING" | "FAILED";
            readonly errorMessage?: components["schemas"]["NonEmptyString"];
        };
        readonly FailedMemberAccountEc2DeepInspectionStatusState: {
            readonly accountId: components["schemas"]["AccountId"];
            /** @enum {string} */
            readonly ec2ScanStatus?: "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED" | "SUSPENDING" | "SUSPENDED";
            readonly errorMessage?: components["schemas"]["NonEmptyString"];
        };
        readonly NonEmptyString: string;
        readonly ValidationException: {
            readonly message: string;
            /** @enum {string} */
            readonly reason: "CANNOT_PARSE" | "FIELD_VALIDATION_FAILED" | "OTHER";
            readonly fields?: readonly components["schemas"]["ValidationExceptionField"][];
        };
        readonly ValidationExceptionField: {
            readonly name: string;
            readonly message: string;
        };
        readonly ServiceQuotaExceededException: {
            readonly message: string;
            readonly resourceId: string;
        };
        readonly AccessDeniedException: {
            readonly message: string;
        };
        readonly ThrottlingException: {
            readonly message: string;
        };
        readonly InternalServerException: {
            readonly message: string;
        };
    };
    responses: {
        /** @description The request lacks a required member or breaks a limit. */
        readonly ValidationException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The request is not valid.",
                 *       "reason": "FIELD_VALIDATION_FAILED",
                 *       "fields": [
                 *         {
                 *           "name": "accountId",
                 *           "message": "Must be twelve digits."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ValidationException"];
            };
        };
        /** @description The organization has as many members as its quota allows. */
        readonly ServiceQuotaExceededException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The member limit is reached.",
                 *       "resourceId": "123456789012"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ServiceQuotaExceededException"];
            };
        };
        /** @description The caller is not the delegated administrator. */
        readonly AccessDeniedException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The calling account may not associate members."
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccessDeniedException"];
            };
        };
        /** @description Too many requests per second. */
        readonly ThrottlingException: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Slow down."
                 *     }
                 */
                readonly "application/json": components["schemas"]["ThrottlingException"];
            };
        };
        /** @description Inspector failed. */
        readonly InternalServerException: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Internal failure."
                 *     }
                 */
                readonly "application/json": components["schemas"]["InternalServerException"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Whole seconds to wait before the next attempt.
         * @example 2
         */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly AssociateMember: {
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
                 *       "accountId": "111122223333"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AssociateMemberRequest"];
            };
        };
        readonly responses: {
            /** @description The association was started. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssociateMemberResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationException"];
            readonly 402: components["responses"]["ServiceQuotaExceededException"];
            readonly 403: components["responses"]["AccessDeniedException"];
            readonly 429: components["responses"]["ThrottlingException"];
            readonly 500: components["responses"]["InternalServerException"];
        };
    };
    readonly BatchUpdateMemberEc2DeepInspectionStatus: {
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
                 *       "accountIds": [
                 *         {
                 *           "accountId": "111122223333",
                 *           "activateDeepInspection": true
                 *         },
                 *         {
                 *           "accountId": "012345678901",
                 *           "activateDeepInspection": false
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["BatchUpdateMemberEc2DeepInspectionStatusRequest"];
            };
        };
        readonly responses: {
            /** @description The batch was processed; accounts that could not be changed are in a list of their own. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BatchUpdateMemberEc2DeepInspectionStatusResponse"];
                };
            };
            readonly 400: components["responses"]["ValidationException"];
            readonly 403: components["responses"]["AccessDeniedException"];
            readonly 429: components["responses"]["ThrottlingException"];
            readonly 500: components["responses"]["InternalServerException"];
        };
    };
}
