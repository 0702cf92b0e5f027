// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

export interface paths {
    readonly "/detector/{detectorId}/member": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The detector that the member accounts belong to.
                 * @example 12abc34d567e8fa901bc2d34e56789f0
                 */
                readonly detectorId: components["parameters"]["DetectorId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register accounts as members of this administrator
         * @description Registers up to 50 accounts. A request of the wrong shape is rejected as a whole; an account that cannot become a member is reported in `unprocessedAccounts` while the others are created. If the caller is the delegated administrator of an organization, the operation also enables GuardDuty in those accounts.
         */
        readonly post: operations["CreateMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/detector/{detectorId}/member/get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The detector that the member accounts belong to.
                 * @example 12abc34d567e8fa901bc2d34e56789f0
                 */
                readonly detectorId: components["parameters"]["DetectorId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read member accounts by id
         * @description Returns the record of each requested account that is a member, and lists the others in `unprocessedAccounts` with a reason. Reads only.
         */
        readonly post: operations["GetMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/detector/{detectorId}/member/delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The detector that the member accounts belong to.
                 * @example 12abc34d567e8fa901bc2d34e56789f0
                 */
                readonly detectorId: components["parameters"]["DetectorId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete member accounts by id
         * @description Removes the records of up to 50 member accounts. An account that cannot be deleted, such as one that is still associated with its administrator, is reported in `unprocessedAccounts` while the others are deleted.
         */
        readonly post: operations["DeleteMembers"];
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
        /** @description Between 1 and 300 characters; AWS itself uses 32 lower-case hexadecimal digits. */
        readonly DetectorId: string;
        /** @description Twelve characters. GuardDuty states only the length, so letters do not violate its schema; real account ids are digits. */
        readonly AccountId: string;
        /** @description The address of the member account's owner. The model allows 1 to 64 characters, the page of AccountDetail requires at least 6. Lengths from 1 to 5 are not judged. */
        readonly Email: string;
        /** @description An account to register. */
        readonly AccountDetail: {
            readonly accountId: components["schemas"]["AccountId"];
            readonly email: components["schemas"]["Email"];
        };
        readonly CreateMembersRequest: {
            /** @description The accounts to register, with the address of each owner. */
            readonly accountDetails: readonly components["schemas"]["AccountDetail"][];
        };
        readonly CreateMembersResponse: {
            readonly unprocessedAccounts: components["schemas"]["UnprocessedAccounts"];
        };
        readonly GetMembersRequest: {
            /** @description The ids of the accounts to read. */
            readonly accountIds: readonly components["schemas"]["AccountId"][];
        };
        readonly GetMembersResponse: {
            /** @description The records of the requested accounts that are members. */
            readonly members: readonly components["schemas"]["Member"][];
            readonly unprocessedAccounts: components["schemas"]["UnprocessedAccounts"];
        };
        readonly DeleteMembersRequest: {
            /** @description The ids of the members to delete. */
            readonly accountIds: readonly components["schemas"]["AccountId"][];
        };
        readonly DeleteMembersResponse: {
            readonly unprocessedAccounts: components["schemas"]["UnprocessedAccounts"];
        };
        /** @description The record of a member account. Invitation date and member detector are absent until they exist. */
        readonly Member: {
            readonly accountId: components["schemas"]["AccountId"];
            /** @description The administrator's account id. */
            readonly administratorId?: string;
            /** @description The detector of the member account, not the administrator's. */
            readonly detectorId?: string;
            readonly email: components["schemas"]["Email"];
            /** @description When the invitation was sent, as text in ISO 8601. */
            readonly invitedAt?: string;
            /** @description The older name of administratorId. */
            readonly masterId: string;
            /** @description For example Created, Invited, Enabled or Removed; the model does not list all values. */
            readonly relationshipStatus: string;
            /** @description When the record last changed, as text in ISO 8601. */
            readonly updatedAt: string;
        };
        /** @description The accounts that were not processed, each with the reason. */
        readonly UnprocessedAccounts: readonly components["schemas"]["UnprocessedAccount"][];
        readonly UnprocessedAccount: {
            readonly accountId: components["schemas"]["AccountId"];
            /** @description Why the account was not processed, as human-readable text. */
            readonly result: string;
        };
        /** @description In real responses `__type` may have an older code such as InvalidInputException while the header x-amzn-errortype has BadRequestException; the header decides. */
        readonly BadRequestException: {
            readonly message?: string;
            readonly __type?: string;
        };
        readonly InternalServerErrorException: {
            readonly message?: string;
            readonly __type?: string;
        };
    };
    responses: {
        /** @description The request is malformed or names a resource that this account does not own. */
        readonly BadRequestException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "The value of detectorId is not valid.",
                 *       "__type": "InvalidInputException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["BadRequestException"];
            };
        };
        /** @description GuardDuty failed. */
        readonly InternalServerErrorException: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "message": "Internal server error.",
                 *       "__type": "InternalException"
                 *     }
                 */
                readonly "application/json": components["schemas"]["InternalServerErrorException"];
            };
        };
    };
    parameters: {
        /**
         * @description The detector that the member accounts belong to.
         * @example 12abc34d567e8fa901bc2d34e56789f0
         */
        readonly DetectorId: components["schemas"]["DetectorId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly CreateMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The detector that the member accounts belong to.
                 * @example 12abc34d567e8fa901bc2d34e56789f0
                 */
                readonly detectorId: components["parameters"]["DetectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "accountDetails": [
                 *         {
                 *           "accountId": "111122223333",
                 *           "email": "security@example.com"
                 *         },
                 *         {
                 *           "accountId": "012345678901",
                 *           "email": "audit@example.org"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateMembersRequest"];
            };
        };
        readonly responses: {
            /** @description The batch was processed; accounts that were not created are listed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateMembersResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequestException"];
            readonly 500: components["responses"]["InternalServerErrorException"];
        };
    };
    readonly GetMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The detector that the member accounts belong to.
                 * @example 12abc34d567e8fa901bc2d34e56789f0
                 */
                readonly detectorId: components["parameters"]["DetectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "accountIds": [
                 *         "111122223333",
                 *         "444455556666"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["GetMembersRequest"];
            };
        };
        readonly responses: {
            /** @description One entry for each requested account, in one of the two lists. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetMembersResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequestException"];
            readonly 500: components["responses"]["InternalServerErrorException"];
        };
    };
    readonly DeleteMembers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The detector that the member accounts belong to.
                 * @example 12abc34d567e8fa901bc2d34e56789f0
                 */
                readonly detectorId: components["parameters"]["DetectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "accountIds": [
                 *         "111122223333",
                 *         "444455556666"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["DeleteMembersRequest"];
            };
        };
        readonly responses: {
            /** @description The batch was processed; accounts that were not deleted are listed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteMembersResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequestException"];
            readonly 500: components["responses"]["InternalServerErrorException"];
        };
    };
}
