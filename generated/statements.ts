// Written by `npm run generate` from specs/ (sha256 fb65e2b9b8886d26). Do not edit.

export const statements = [
  {
    "id": "RJ-RT-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A valid POST to the documented path runs the operation.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/accepts-valid-requests",
      "guardduty.GetMembers/behaviour/accepts-valid-requests",
      "guardduty.DeleteMembers/behaviour/accepts-valid-requests",
      "inspector2.AssociateMember/behaviour/accepts-valid-requests",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests",
      "securityhub.InviteMembers/behaviour/accepts-valid-requests"
    ]
  },
  {
    "id": "RJ-RT-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A trailing slash in the path makes no difference.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/trailing-slash",
      "guardduty.GetMembers/protocol/trailing-slash",
      "guardduty.DeleteMembers/protocol/trailing-slash",
      "inspector2.AssociateMember/protocol/trailing-slash",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/trailing-slash",
      "securityhub.InviteMembers/protocol/trailing-slash"
    ]
  },
  {
    "id": "RJ-RT-003",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Unknown query parameters are ignored.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/unrelated-query",
      "guardduty.GetMembers/protocol/unrelated-query",
      "guardduty.DeleteMembers/protocol/unrelated-query",
      "inspector2.AssociateMember/protocol/unrelated-query",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unrelated-query",
      "securityhub.InviteMembers/protocol/unrelated-query"
    ]
  },
  {
    "id": "RJ-RT-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Members of the body are not read from the query.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/query-is-no-input",
      "guardduty.GetMembers/protocol/query-is-no-input",
      "guardduty.DeleteMembers/protocol/query-is-no-input",
      "inspector2.AssociateMember/protocol/query-is-no-input",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/query-is-no-input",
      "securityhub.InviteMembers/protocol/query-is-no-input"
    ]
  },
  {
    "id": "RJ-RT-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Another method on the path is rejected and has no effect, unless another operation has that route.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/wrong-method",
      "guardduty.GetMembers/protocol/wrong-method",
      "guardduty.DeleteMembers/protocol/wrong-method",
      "inspector2.AssociateMember/protocol/wrong-method",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/wrong-method",
      "securityhub.InviteMembers/protocol/wrong-method"
    ]
  },
  {
    "id": "RJ-RT-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A path with an extra segment is another path.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/extra-path-segment",
      "guardduty.GetMembers/protocol/extra-path-segment",
      "guardduty.DeleteMembers/protocol/extra-path-segment",
      "inspector2.AssociateMember/protocol/extra-path-segment",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/extra-path-segment",
      "securityhub.InviteMembers/protocol/extra-path-segment"
    ]
  },
  {
    "id": "RJ-RT-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The fixed segments of a path are case-sensitive.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/path-case",
      "guardduty.GetMembers/protocol/path-case",
      "guardduty.DeleteMembers/protocol/path-case",
      "inspector2.AssociateMember/protocol/path-case",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/path-case",
      "securityhub.InviteMembers/protocol/path-case"
    ]
  },
  {
    "id": "RJ-RT-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A path with an empty detector id never succeeds.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/path/detectorId/minLength",
      "guardduty.GetMembers/path/detectorId/minLength"
    ]
  },
  {
    "id": "RJ-RT-009",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "Percent-encoding unreserved characters does not change a detector id.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/encoded-label",
      "guardduty.GetMembers/protocol/encoded-label"
    ]
  },
  {
    "id": "RJ-RT-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "An encoded slash is part of the detector id, not a separator.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/encoded-slash",
      "guardduty.GetMembers/protocol/encoded-slash"
    ]
  },
  {
    "id": "RJ-RT-011",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A detector id of one or two dots, encoded or not, is rejected without a crash.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/dot-segments",
      "guardduty.GetMembers/protocol/dot-segments"
    ]
  },
  {
    "id": "RJ-RT-012",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A path without an operation returns a typed JSON error with a status such as 403, 404 or 405.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/unknown-route",
      "guardduty.GetMembers/protocol/unknown-route",
      "guardduty.DeleteMembers/protocol/unknown-route",
      "inspector2.AssociateMember/protocol/unknown-route",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-route",
      "securityhub.InviteMembers/protocol/unknown-route"
    ]
  },
  {
    "id": "RJ-RT-013",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "HEAD and OPTIONS have no effect.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/safe-methods",
      "guardduty.GetMembers/protocol/safe-methods",
      "guardduty.DeleteMembers/protocol/safe-methods",
      "inspector2.AssociateMember/protocol/safe-methods",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/safe-methods",
      "securityhub.InviteMembers/protocol/safe-methods"
    ]
  },
  {
    "id": "RJ-RT-014",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "On a port shared by services, the credential scope or the host distinguishes equal paths.",
    "excluded": "supporting-operation",
    "because": "Only Inspector's GetMember and Security Hub's GetMembers share a path; laws that read back with them detect a mix-up.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "RJ-CT-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body of type application/json is accepted.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/accepts-valid-requests",
      "guardduty.GetMembers/behaviour/accepts-valid-requests",
      "guardduty.DeleteMembers/behaviour/accepts-valid-requests",
      "inspector2.AssociateMember/behaviour/accepts-valid-requests",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests",
      "securityhub.InviteMembers/behaviour/accepts-valid-requests"
    ]
  },
  {
    "id": "RJ-CT-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A charset or another parameter of the media type makes no difference.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/content-type-parameters",
      "guardduty.GetMembers/protocol/content-type-parameters",
      "guardduty.DeleteMembers/protocol/content-type-parameters",
      "inspector2.AssociateMember/protocol/content-type-parameters",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-parameters",
      "securityhub.InviteMembers/protocol/content-type-parameters",
      "guardduty.CreateMembers/protocol/content-type-space",
      "guardduty.GetMembers/protocol/content-type-space",
      "guardduty.DeleteMembers/protocol/content-type-space",
      "inspector2.AssociateMember/protocol/content-type-space",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-space",
      "securityhub.InviteMembers/protocol/content-type-space"
    ]
  },
  {
    "id": "RJ-CT-003",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The media type is case-insensitive.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/content-type-case",
      "guardduty.GetMembers/protocol/content-type-case",
      "guardduty.DeleteMembers/protocol/content-type-case",
      "inspector2.AssociateMember/protocol/content-type-case",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-case",
      "securityhub.InviteMembers/protocol/content-type-case"
    ]
  },
  {
    "id": "RJ-CT-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body of another media type is rejected with 415.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/other-content-type",
      "guardduty.GetMembers/protocol/other-content-type",
      "guardduty.DeleteMembers/protocol/other-content-type",
      "inspector2.AssociateMember/protocol/other-content-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/other-content-type",
      "securityhub.InviteMembers/protocol/other-content-type"
    ]
  },
  {
    "id": "RJ-CT-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body without a media type is rejected with 415.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/no-content-type",
      "guardduty.GetMembers/protocol/no-content-type",
      "guardduty.DeleteMembers/protocol/no-content-type",
      "inspector2.AssociateMember/protocol/no-content-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-content-type",
      "securityhub.InviteMembers/protocol/no-content-type"
    ]
  },
  {
    "id": "RJ-CT-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/unsupported-media-type",
      "guardduty.GetMembers/protocol/unsupported-media-type",
      "guardduty.DeleteMembers/protocol/unsupported-media-type",
      "inspector2.AssociateMember/protocol/unsupported-media-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unsupported-media-type",
      "securityhub.InviteMembers/protocol/unsupported-media-type"
    ]
  },
  {
    "id": "RJ-CT-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body of another media type does not cause a server error.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/no-server-error",
      "guardduty.GetMembers/protocol/no-server-error",
      "guardduty.DeleteMembers/protocol/no-server-error",
      "inspector2.AssociateMember/protocol/no-server-error",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-server-error",
      "securityhub.InviteMembers/protocol/no-server-error"
    ]
  },
  {
    "id": "RJ-CT-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A client may omit Accept, or use wildcards in it.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/accept",
      "guardduty.GetMembers/protocol/accept",
      "guardduty.DeleteMembers/protocol/accept",
      "inspector2.AssociateMember/protocol/accept",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accept",
      "securityhub.InviteMembers/protocol/accept"
    ]
  },
  {
    "id": "RJ-CT-009",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A client that does not accept JSON is rejected with 406.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/unacceptable",
      "guardduty.GetMembers/protocol/unacceptable",
      "guardduty.DeleteMembers/protocol/unacceptable",
      "inspector2.AssociateMember/protocol/unacceptable",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unacceptable",
      "securityhub.InviteMembers/protocol/unacceptable"
    ]
  },
  {
    "id": "RJ-CT-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A success has a JSON content type.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/content-type",
      "guardduty.GetMembers/protocol/content-type",
      "guardduty.DeleteMembers/protocol/content-type",
      "inspector2.AssociateMember/protocol/content-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type",
      "securityhub.InviteMembers/protocol/content-type"
    ]
  },
  {
    "id": "RJ-CT-011",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The body of a success is a JSON object.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/response/schema",
      "guardduty.GetMembers/response/schema",
      "guardduty.DeleteMembers/response/schema",
      "inspector2.AssociateMember/response/schema",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema",
      "securityhub.InviteMembers/response/schema"
    ]
  },
  {
    "id": "RJ-CT-012",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A success has the status 200 and no other.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/response/status",
      "guardduty.GetMembers/response/status",
      "guardduty.DeleteMembers/response/status",
      "inspector2.AssociateMember/response/status",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/status",
      "securityhub.InviteMembers/response/status"
    ]
  },
  {
    "id": "RJ-CT-013",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A success has no null where the model has a value.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/response/schema",
      "guardduty.GetMembers/response/schema",
      "guardduty.DeleteMembers/response/schema",
      "inspector2.AssociateMember/response/schema",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema",
      "securityhub.InviteMembers/response/schema",
      "guardduty.CreateMembers/response/no-null",
      "guardduty.GetMembers/response/no-null",
      "guardduty.DeleteMembers/response/no-null",
      "inspector2.AssociateMember/response/no-null",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/no-null",
      "securityhub.InviteMembers/response/no-null"
    ]
  },
  {
    "id": "RJ-CT-014",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Every response has a unique request id.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/request-id",
      "guardduty.GetMembers/protocol/request-id",
      "guardduty.DeleteMembers/protocol/request-id",
      "inspector2.AssociateMember/protocol/request-id",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id",
      "securityhub.InviteMembers/protocol/request-id",
      "guardduty.CreateMembers/protocol/request-id-is-unique",
      "guardduty.GetMembers/protocol/request-id-is-unique",
      "guardduty.DeleteMembers/protocol/request-id-is-unique",
      "inspector2.AssociateMember/protocol/request-id-is-unique",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id-is-unique",
      "securityhub.InviteMembers/protocol/request-id-is-unique"
    ]
  },
  {
    "id": "RJ-CT-015",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A success has no error type.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/response/no-error-type",
      "guardduty.GetMembers/response/no-error-type",
      "guardduty.DeleteMembers/response/no-error-type",
      "inspector2.AssociateMember/response/no-error-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/no-error-type",
      "securityhub.InviteMembers/response/no-error-type"
    ]
  },
  {
    "id": "RJ-CT-016",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Responses have CORS headers.",
    "excluded": "not-required",
    "because": "Only the model of Inspector2 has the CORS trait, and only browsers send a preflight; no page says how the services answer one.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "RJ-JS-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body that is not JSON is rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/malformed-json",
      "guardduty.GetMembers/protocol/malformed-json",
      "guardduty.DeleteMembers/protocol/malformed-json",
      "inspector2.AssociateMember/protocol/malformed-json",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json",
      "securityhub.InviteMembers/protocol/malformed-json"
    ]
  },
  {
    "id": "RJ-JS-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body that is not JSON is rejected with a serialization error or the service's validation error.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/malformed-json-type",
      "guardduty.GetMembers/protocol/malformed-json-type",
      "guardduty.DeleteMembers/protocol/malformed-json-type",
      "inspector2.AssociateMember/protocol/malformed-json-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json-type",
      "securityhub.InviteMembers/protocol/malformed-json-type"
    ]
  },
  {
    "id": "RJ-JS-003",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "No body causes a server error, whatever bytes it has.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/malformed-json",
      "guardduty.GetMembers/protocol/malformed-json",
      "guardduty.DeleteMembers/protocol/malformed-json",
      "inspector2.AssociateMember/protocol/malformed-json",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json",
      "securityhub.InviteMembers/protocol/malformed-json",
      "guardduty.CreateMembers/protocol/no-server-error",
      "guardduty.GetMembers/protocol/no-server-error",
      "guardduty.DeleteMembers/protocol/no-server-error",
      "inspector2.AssociateMember/protocol/no-server-error",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-server-error",
      "securityhub.InviteMembers/protocol/no-server-error",
      "guardduty.CreateMembers/behaviour/any-valid-shape-is-answered",
      "guardduty.GetMembers/behaviour/any-valid-shape-is-answered",
      "guardduty.DeleteMembers/behaviour/any-valid-shape-is-answered",
      "inspector2.AssociateMember/behaviour/any-valid-shape-is-answered",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/any-valid-shape-is-answered",
      "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered"
    ]
  },
  {
    "id": "RJ-JS-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body that is not JSON never succeeds.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/malformed-json",
      "guardduty.GetMembers/protocol/malformed-json",
      "guardduty.DeleteMembers/protocol/malformed-json",
      "inspector2.AssociateMember/protocol/malformed-json",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json",
      "securityhub.InviteMembers/protocol/malformed-json"
    ]
  },
  {
    "id": "RJ-JS-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A JSON list, number, string, boolean or null in place of the object is rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/type/structure",
      "guardduty.GetMembers/body/type/structure",
      "guardduty.DeleteMembers/body/type/structure",
      "inspector2.AssociateMember/body/type/structure",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/structure",
      "securityhub.InviteMembers/body/type/structure",
      "guardduty.CreateMembers/body/type/null",
      "guardduty.GetMembers/body/type/null",
      "guardduty.DeleteMembers/body/type/null",
      "inspector2.AssociateMember/body/type/null",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/null",
      "securityhub.InviteMembers/body/type/null",
      "guardduty.CreateMembers/protocol/wrong-structure-error",
      "guardduty.GetMembers/protocol/wrong-structure-error",
      "guardduty.DeleteMembers/protocol/wrong-structure-error",
      "inspector2.AssociateMember/protocol/wrong-structure-error",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/wrong-structure-error",
      "securityhub.InviteMembers/protocol/wrong-structure-error"
    ]
  },
  {
    "id": "RJ-JS-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Text after the object is rejected.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/malformed-json",
      "guardduty.GetMembers/protocol/malformed-json",
      "guardduty.DeleteMembers/protocol/malformed-json",
      "inspector2.AssociateMember/protocol/malformed-json",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json",
      "securityhub.InviteMembers/protocol/malformed-json"
    ]
  },
  {
    "id": "RJ-JS-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/lenient-json",
      "guardduty.GetMembers/protocol/lenient-json",
      "guardduty.DeleteMembers/protocol/lenient-json",
      "inspector2.AssociateMember/protocol/lenient-json",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/lenient-json",
      "securityhub.InviteMembers/protocol/lenient-json"
    ]
  },
  {
    "id": "RJ-JS-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A request without a body is rejected, since each operation requires one.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/missing-body",
      "guardduty.GetMembers/protocol/missing-body",
      "guardduty.DeleteMembers/protocol/missing-body",
      "inspector2.AssociateMember/protocol/missing-body",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/missing-body",
      "securityhub.InviteMembers/protocol/missing-body"
    ]
  },
  {
    "id": "RJ-JS-009",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An empty object is rejected with 400, since each operation requires a member.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/required",
      "guardduty.GetMembers/body/accountIds/required",
      "guardduty.DeleteMembers/body/accountIds/required",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/required",
      "inspector2.AssociateMember/body/accountId/required",
      "securityhub.InviteMembers/body/AccountIds/required"
    ]
  },
  {
    "id": "RJ-JS-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Null in place of the required member is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/type/null",
      "guardduty.GetMembers/body/accountIds/type/null",
      "guardduty.DeleteMembers/body/accountIds/type/null",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/null",
      "inspector2.AssociateMember/body/accountId/type/null",
      "securityhub.InviteMembers/body/AccountIds/type/null"
    ]
  },
  {
    "id": "RJ-JS-011",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Unknown members of the body are ignored.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/unknown-members",
      "guardduty.GetMembers/protocol/unknown-members",
      "guardduty.DeleteMembers/protocol/unknown-members",
      "inspector2.AssociateMember/protocol/unknown-members",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members",
      "securityhub.InviteMembers/protocol/unknown-members"
    ]
  },
  {
    "id": "RJ-JS-012",
    "operations": [
      "guardduty.CreateMembers",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Unknown members of a list entry are ignored.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/unknown-members-in-items",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members-in-items"
    ]
  },
  {
    "id": "RJ-JS-013",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A member __type in a request is ignored.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/unknown-members",
      "guardduty.GetMembers/protocol/unknown-members",
      "guardduty.DeleteMembers/protocol/unknown-members",
      "inspector2.AssociateMember/protocol/unknown-members",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members",
      "securityhub.InviteMembers/protocol/unknown-members"
    ]
  },
  {
    "id": "RJ-JS-014",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A required member whose name has another case counts as missing.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/member-case",
      "guardduty.GetMembers/protocol/member-case",
      "guardduty.DeleteMembers/protocol/member-case",
      "inspector2.AssociateMember/protocol/member-case",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/member-case",
      "securityhub.InviteMembers/protocol/member-case"
    ]
  },
  {
    "id": "RJ-JS-015",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The order of members and the white space between them make no difference.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/json-spelling",
      "guardduty.GetMembers/protocol/json-spelling",
      "guardduty.DeleteMembers/protocol/json-spelling",
      "inspector2.AssociateMember/protocol/json-spelling",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/json-spelling",
      "securityhub.InviteMembers/protocol/json-spelling"
    ]
  },
  {
    "id": "RJ-JS-016",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An escaped character equals the character.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/json-spelling",
      "guardduty.GetMembers/protocol/json-spelling",
      "guardduty.DeleteMembers/protocol/json-spelling",
      "inspector2.AssociateMember/protocol/json-spelling",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/json-spelling",
      "securityhub.InviteMembers/protocol/json-spelling"
    ]
  },
  {
    "id": "RJ-JS-017",
    "operations": [
      "guardduty.GetMembers",
      "securityhub.InviteMembers"
    ],
    "text": "Null in a list of ids is rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/body/accountIds/each/type/null",
      "securityhub.InviteMembers/body/AccountIds/each/type/null"
    ]
  },
  {
    "id": "RJ-JS-018",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A value of another type in place of the list is rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/type/structure",
      "guardduty.GetMembers/body/accountIds/type/structure",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/structure",
      "securityhub.InviteMembers/body/AccountIds/type/structure"
    ]
  },
  {
    "id": "RJ-JS-019",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A list or an object in place of a string is rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/accountId/type/structure",
      "guardduty.CreateMembers/body/accountDetails/each/email/type/structure",
      "guardduty.GetMembers/body/accountIds/each/type/structure",
      "guardduty.DeleteMembers/body/accountIds/each/type/structure",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/structure",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/structure",
      "inspector2.AssociateMember/body/accountId/type/structure",
      "securityhub.InviteMembers/body/AccountIds/each/type/structure"
    ]
  },
  {
    "id": "RJ-JS-020",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A number in place of a string is rejected, not converted.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/accountId/type/scalar",
      "guardduty.CreateMembers/body/accountDetails/each/email/type/scalar",
      "guardduty.GetMembers/body/accountIds/each/type/scalar",
      "guardduty.DeleteMembers/body/accountIds/each/type/scalar",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/scalar",
      "inspector2.AssociateMember/body/accountId/type/scalar",
      "securityhub.InviteMembers/body/AccountIds/each/type/scalar"
    ]
  },
  {
    "id": "RJ-JS-021",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body that is not UTF-8 is rejected with 400.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/not-utf-8",
      "guardduty.GetMembers/protocol/not-utf-8",
      "guardduty.DeleteMembers/protocol/not-utf-8",
      "inspector2.AssociateMember/protocol/not-utf-8",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/not-utf-8",
      "securityhub.InviteMembers/protocol/not-utf-8"
    ]
  },
  {
    "id": "RJ-JS-022",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A duplicate member does not cause a server error.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/duplicate-keys",
      "guardduty.GetMembers/protocol/duplicate-keys",
      "guardduty.DeleteMembers/protocol/duplicate-keys",
      "inspector2.AssociateMember/protocol/duplicate-keys",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/duplicate-keys",
      "securityhub.InviteMembers/protocol/duplicate-keys"
    ]
  },
  {
    "id": "RJ-JS-023",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body of several megabytes is accepted or rejected, with a response either way.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/big-body",
      "guardduty.GetMembers/protocol/big-body",
      "guardduty.DeleteMembers/protocol/big-body",
      "inspector2.AssociateMember/protocol/big-body",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/big-body",
      "securityhub.InviteMembers/protocol/big-body"
    ]
  },
  {
    "id": "RJ-JS-024",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Deep nesting does not cause a server error.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/deep-nesting",
      "guardduty.GetMembers/protocol/deep-nesting",
      "guardduty.DeleteMembers/protocol/deep-nesting",
      "inspector2.AssociateMember/protocol/deep-nesting",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/deep-nesting",
      "securityhub.InviteMembers/protocol/deep-nesting"
    ]
  },
  {
    "id": "RJ-ER-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The header or the body of every error names its type.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-envelope",
      "guardduty.GetMembers/protocol/error-envelope",
      "guardduty.DeleteMembers/protocol/error-envelope",
      "inspector2.AssociateMember/protocol/error-envelope",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-envelope",
      "securityhub.InviteMembers/protocol/error-envelope"
    ]
  },
  {
    "id": "RJ-ER-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An error names its type in the header x-amzn-errortype.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-type-header",
      "guardduty.GetMembers/protocol/error-type-header",
      "guardduty.DeleteMembers/protocol/error-type-header",
      "inspector2.AssociateMember/protocol/error-type-header",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-type-header",
      "securityhub.InviteMembers/protocol/error-type-header"
    ]
  },
  {
    "id": "RJ-ER-003",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The error type header has the bare name of the type.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-type-is-bare",
      "guardduty.GetMembers/protocol/error-type-is-bare",
      "guardduty.DeleteMembers/protocol/error-type-is-bare",
      "inspector2.AssociateMember/protocol/error-type-is-bare",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-type-is-bare",
      "securityhub.InviteMembers/protocol/error-type-is-bare"
    ]
  },
  {
    "id": "RJ-ER-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Each error type has its documented status.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-status",
      "guardduty.GetMembers/protocol/error-status",
      "guardduty.DeleteMembers/protocol/error-status",
      "inspector2.AssociateMember/protocol/error-status",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-status",
      "securityhub.InviteMembers/protocol/error-status"
    ]
  },
  {
    "id": "RJ-ER-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An error is a JSON object with a JSON content type.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-envelope",
      "guardduty.GetMembers/protocol/error-envelope",
      "guardduty.DeleteMembers/protocol/error-envelope",
      "inspector2.AssociateMember/protocol/error-envelope",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-envelope",
      "securityhub.InviteMembers/protocol/error-envelope",
      "guardduty.CreateMembers/protocol/content-type",
      "guardduty.GetMembers/protocol/content-type",
      "guardduty.DeleteMembers/protocol/content-type",
      "inspector2.AssociateMember/protocol/content-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type",
      "securityhub.InviteMembers/protocol/content-type"
    ]
  },
  {
    "id": "RJ-ER-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An error has a human-readable message.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-message",
      "guardduty.GetMembers/protocol/error-message",
      "guardduty.DeleteMembers/protocol/error-message",
      "inspector2.AssociateMember/protocol/error-message",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-message",
      "securityhub.InviteMembers/protocol/error-message"
    ]
  },
  {
    "id": "RJ-ER-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Where header and body name different types, the type in the header is a documented one, and the other is not.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/documented-error",
      "guardduty.GetMembers/protocol/documented-error",
      "guardduty.DeleteMembers/protocol/documented-error",
      "inspector2.AssociateMember/protocol/documented-error",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/documented-error",
      "securityhub.InviteMembers/protocol/documented-error",
      "guardduty.CreateMembers/protocol/one-error-type",
      "guardduty.GetMembers/protocol/one-error-type",
      "guardduty.DeleteMembers/protocol/one-error-type",
      "inspector2.AssociateMember/protocol/one-error-type",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/one-error-type",
      "securityhub.InviteMembers/protocol/one-error-type",
      "guardduty.CreateMembers/protocol/error-types-agree",
      "guardduty.GetMembers/protocol/error-types-agree",
      "guardduty.DeleteMembers/protocol/error-types-agree",
      "inspector2.AssociateMember/protocol/error-types-agree",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-types-agree",
      "securityhub.InviteMembers/protocol/error-types-agree"
    ]
  },
  {
    "id": "RJ-ER-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The error type is documented for the operation or common to all AWS services.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/documented-error",
      "guardduty.GetMembers/protocol/documented-error",
      "guardduty.DeleteMembers/protocol/documented-error",
      "inspector2.AssociateMember/protocol/documented-error",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/documented-error",
      "securityhub.InviteMembers/protocol/documented-error"
    ]
  },
  {
    "id": "RJ-ER-009",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An error contains neither an HTML page nor internals of the server.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-envelope",
      "guardduty.GetMembers/protocol/error-envelope",
      "guardduty.DeleteMembers/protocol/error-envelope",
      "inspector2.AssociateMember/protocol/error-envelope",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-envelope",
      "securityhub.InviteMembers/protocol/error-envelope",
      "guardduty.CreateMembers/protocol/no-internals",
      "guardduty.GetMembers/protocol/no-internals",
      "guardduty.DeleteMembers/protocol/no-internals",
      "inspector2.AssociateMember/protocol/no-internals",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-internals",
      "securityhub.InviteMembers/protocol/no-internals"
    ]
  },
  {
    "id": "RJ-ER-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Repeating a rejected request returns the same error.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/errors-are-repeatable",
      "guardduty.GetMembers/protocol/errors-are-repeatable",
      "guardduty.DeleteMembers/protocol/errors-are-repeatable",
      "inspector2.AssociateMember/protocol/errors-are-repeatable",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/errors-are-repeatable",
      "securityhub.InviteMembers/protocol/errors-are-repeatable"
    ]
  },
  {
    "id": "RJ-ER-011",
    "operations": [
      "guardduty.CreateMembers",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A rejected request changes nothing.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/rejected-batch-leaves-no-trace",
      "securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace"
    ]
  },
  {
    "id": "RJ-ER-012",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Errors have a request id too.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/request-id",
      "guardduty.GetMembers/protocol/request-id",
      "guardduty.DeleteMembers/protocol/request-id",
      "inspector2.AssociateMember/protocol/request-id",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id",
      "securityhub.InviteMembers/protocol/request-id"
    ]
  },
  {
    "id": "RJ-AU-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A request without a signature is rejected with 403.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/unsigned",
      "guardduty.GetMembers/auth/unsigned",
      "guardduty.DeleteMembers/auth/unsigned",
      "inspector2.AssociateMember/auth/unsigned",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned",
      "securityhub.InviteMembers/auth/unsigned",
      "guardduty.CreateMembers/auth/unsigned-is-answered",
      "guardduty.GetMembers/auth/unsigned-is-answered",
      "guardduty.DeleteMembers/auth/unsigned-is-answered",
      "inspector2.AssociateMember/auth/unsigned-is-answered",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned-is-answered",
      "securityhub.InviteMembers/auth/unsigned-is-answered"
    ]
  },
  {
    "id": "RJ-AU-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The rejection of an unsigned request is typed JSON and says that the token is missing.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/auth/unsigned",
      "guardduty.GetMembers/auth/unsigned",
      "guardduty.DeleteMembers/auth/unsigned",
      "inspector2.AssociateMember/auth/unsigned",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned",
      "securityhub.InviteMembers/auth/unsigned"
    ]
  },
  {
    "id": "RJ-AU-003",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "An unknown access key is rejected with 403.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/unknown-key",
      "guardduty.GetMembers/auth/unknown-key",
      "guardduty.DeleteMembers/auth/unknown-key",
      "inspector2.AssociateMember/auth/unknown-key",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unknown-key",
      "securityhub.InviteMembers/auth/unknown-key"
    ]
  },
  {
    "id": "RJ-AU-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A signature with the wrong secret is rejected with 403.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/wrong-secret",
      "guardduty.GetMembers/auth/wrong-secret",
      "guardduty.DeleteMembers/auth/wrong-secret",
      "inspector2.AssociateMember/auth/wrong-secret",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/wrong-secret",
      "securityhub.InviteMembers/auth/wrong-secret"
    ]
  },
  {
    "id": "RJ-AU-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A body other than the signed one is rejected with 403.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/tampered-body",
      "guardduty.GetMembers/auth/tampered-body",
      "guardduty.DeleteMembers/auth/tampered-body",
      "inspector2.AssociateMember/auth/tampered-body",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/tampered-body",
      "securityhub.InviteMembers/auth/tampered-body"
    ]
  },
  {
    "id": "RJ-AU-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A signature for another service is rejected with 403.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/wrong-scope",
      "guardduty.GetMembers/auth/wrong-scope",
      "guardduty.DeleteMembers/auth/wrong-scope",
      "inspector2.AssociateMember/auth/wrong-scope",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/wrong-scope",
      "securityhub.InviteMembers/auth/wrong-scope"
    ]
  },
  {
    "id": "RJ-AU-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A signature that is a day old is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/old-date",
      "guardduty.GetMembers/auth/old-date",
      "guardduty.DeleteMembers/auth/old-date",
      "inspector2.AssociateMember/auth/old-date",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/old-date",
      "securityhub.InviteMembers/auth/old-date"
    ]
  },
  {
    "id": "RJ-AU-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A malformed Authorization header is rejected as incomplete.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/auth/malformed-header",
      "guardduty.GetMembers/auth/malformed-header",
      "guardduty.DeleteMembers/auth/malformed-header",
      "inspector2.AssociateMember/auth/malformed-header",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/malformed-header",
      "securityhub.InviteMembers/auth/malformed-header"
    ]
  },
  {
    "id": "RJ-AU-009",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The signature is checked before the input.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/auth/unsigned",
      "guardduty.GetMembers/auth/unsigned",
      "guardduty.DeleteMembers/auth/unsigned",
      "inspector2.AssociateMember/auth/unsigned",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned",
      "securityhub.InviteMembers/auth/unsigned"
    ]
  },
  {
    "id": "RJ-AU-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A caller without permission is rejected with 403 AccessDeniedException, documented or not.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "RJ-AU-011",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A target that does not verify signatures accepts any well-formed signature.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/accepts-valid-requests",
      "guardduty.GetMembers/behaviour/accepts-valid-requests",
      "guardduty.DeleteMembers/behaviour/accepts-valid-requests",
      "inspector2.AssociateMember/behaviour/accepts-valid-requests",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests",
      "securityhub.InviteMembers/behaviour/accepts-valid-requests"
    ]
  },
  {
    "id": "RJ-TH-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Throttling has its error type and the status 429, or 400 in older pages.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/protocol/error-status",
      "guardduty.GetMembers/protocol/error-status",
      "guardduty.DeleteMembers/protocol/error-status",
      "inspector2.AssociateMember/protocol/error-status",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-status",
      "securityhub.InviteMembers/protocol/error-status"
    ]
  },
  {
    "id": "RJ-TH-002",
    "operations": [
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Retry-After is a whole number of seconds.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/response/retry-after",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/retry-after"
    ]
  },
  {
    "id": "GD-CM-001",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A request with one valid account returns 200 and a list of unprocessed accounts.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/accepts-valid-requests",
      "guardduty.CreateMembers/response/schema"
    ]
  },
  {
    "id": "GD-CM-002",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The list of unprocessed accounts is present even when it is empty.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/response/schema"
    ]
  },
  {
    "id": "GD-CM-003",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Each unprocessed account has an id of twelve characters and a reason, both strings.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/response/schema"
    ]
  },
  {
    "id": "GD-CM-004",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The reason of an unprocessed account is not blank.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason"
    ]
  },
  {
    "id": "GD-CM-005",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A batch of fifty accounts is accepted.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/maxItems"
    ]
  },
  {
    "id": "GD-CM-006",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A batch of fifty-one accounts is rejected with BadRequestException, and none of them is created.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/maxItems",
      "guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace"
    ]
  },
  {
    "id": "GD-CM-007",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An empty list of accounts is rejected with BadRequestException.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/minItems"
    ]
  },
  {
    "id": "GD-CM-008",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A request without the list is rejected with BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/required"
    ]
  },
  {
    "id": "GD-CM-009",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An entry requires an account id.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/accountId/required"
    ]
  },
  {
    "id": "GD-CM-010",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An entry requires an e-mail address.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/email/required"
    ]
  },
  {
    "id": "GD-CM-011",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An account id of fewer or more than twelve characters is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/accountId/minLength",
      "guardduty.CreateMembers/body/accountDetails/each/accountId/maxLength"
    ]
  },
  {
    "id": "GD-CM-012",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Twelve characters that are not digits never become a member.",
    "excluded": "undocumented",
    "because": "GuardDuty states a length and no pattern, and no report says how it responds to letters.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "GD-CM-013",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An empty e-mail address is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/email/minLength"
    ]
  },
  {
    "id": "GD-CM-014",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An e-mail address of 65 characters is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/email/maxLength"
    ]
  },
  {
    "id": "GD-CM-015",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An e-mail address of 64 characters is accepted.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/body/accountDetails/each/email/maxLength"
    ]
  },
  {
    "id": "GD-CM-016",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An e-mail address has exactly one at sign.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/email-has-one-at-sign"
    ]
  },
  {
    "id": "GD-CM-017",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An e-mail address is plain ASCII.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/email-is-ascii"
    ]
  },
  {
    "id": "GD-CM-018",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The part before the at sign has no white space and no reserved characters, and does not begin with a dot.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/email-local-part"
    ]
  },
  {
    "id": "GD-CM-019",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The domain consists of letters, digits, hyphens and at least one dot, and begins and ends with a letter or digit.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/email-domain"
    ]
  },
  {
    "id": "GD-CM-020",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A detector id of 301 characters is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/path/detectorId/maxLength"
    ]
  },
  {
    "id": "GD-CM-021",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A detector that this account does not own is rejected with 400 BadRequestException, not with 404.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected",
      "guardduty.CreateMembers/behaviour/unknown-detector-has-a-documented-status"
    ]
  },
  {
    "id": "GD-CM-022",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The rejection of another account's detector uses the wording of AWS.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/response/wording/unknown-detector"
    ]
  },
  {
    "id": "GD-CM-023",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A malformed detector id is rejected with 400 BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected",
      "guardduty.CreateMembers/behaviour/unknown-detector-has-a-documented-status"
    ]
  },
  {
    "id": "GD-CM-024",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Only requested accounts are reported.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/answers-only-requested-accounts"
    ]
  },
  {
    "id": "GD-CM-025",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "No account is reported more often than it was requested.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/reports-no-account-twice"
    ]
  },
  {
    "id": "GD-CM-026",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An existing member is reported, with 200.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/existing-member-is-reported"
    ]
  },
  {
    "id": "GD-CM-027",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The reason of an existing member uses the wording of AWS.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/response/wording/existing-member"
    ]
  },
  {
    "id": "GD-CM-028",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The administrator does not become its own member.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/own-account-is-no-member"
    ]
  },
  {
    "id": "GD-CM-029",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "One account that cannot be created does not prevent the creation of the others.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/created-members-are-retrievable",
      "guardduty.CreateMembers/behaviour/existing-member-is-reported"
    ]
  },
  {
    "id": "GD-CM-030",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "One malformed entry prevents the creation of the whole batch.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace"
    ]
  },
  {
    "id": "GD-CM-031",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Its documented errors are BadRequestException (400) and InternalServerErrorException (500).",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/documented-error",
      "guardduty.CreateMembers/protocol/error-status",
      "guardduty.CreateMembers/response/error-schema"
    ]
  },
  {
    "id": "GD-CM-032",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An error does not repeat the e-mail addresses of the request, which the model marks as sensitive.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/email-is-not-echoed"
    ]
  },
  {
    "id": "GD-CM-033",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An account id keeps its leading zeros.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/leading-zeros-are-kept"
    ]
  },
  {
    "id": "GD-CM-034",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A duplicate account becomes at most one member.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/duplicates-are-answered"
    ]
  },
  {
    "id": "GD-CM-035",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "At most fifty accounts are reported.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/response/schema"
    ]
  },
  {
    "id": "GD-GM-001",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A requested member is returned, and no other member.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/answers-every-account-once"
    ]
  },
  {
    "id": "GD-GM-002",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Both lists, members and unprocessed accounts, are present even when they are empty.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/response/schema"
    ]
  },
  {
    "id": "GD-GM-003",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A member has an account id, an administrator, an address, a status and a date of change, all strings.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/response/schema"
    ]
  },
  {
    "id": "GD-GM-004",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The administrator has the same id in administratorId and masterId.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/administrator-is-named"
    ]
  },
  {
    "id": "GD-GM-005",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The id of the administrator has twelve digits.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/administrator-is-named"
    ]
  },
  {
    "id": "GD-GM-006",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The status is one of the known values, in the spelling of GuardDuty.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/new-member-status"
    ]
  },
  {
    "id": "GD-GM-007",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The date of change is an ISO 8601 date with time and zone.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/dates-are-iso-8601"
    ]
  },
  {
    "id": "GD-GM-008",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The invitation date is absent until the member is invited, and an ISO 8601 date afterwards.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/invited-at-follows-the-invitation",
      "guardduty.GetMembers/behaviour/dates-are-iso-8601"
    ]
  },
  {
    "id": "GD-GM-009",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "GetMembers returns a member with the address it was created with.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/email-is-kept"
    ]
  },
  {
    "id": "GD-GM-010",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "One id and fifty ids are accepted.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/body/accountIds/minItems",
      "guardduty.GetMembers/body/accountIds/maxItems"
    ]
  },
  {
    "id": "GD-GM-011",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Fifty-one ids are rejected with BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/body/accountIds/maxItems"
    ]
  },
  {
    "id": "GD-GM-012",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "An empty list of ids is rejected with BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/body/accountIds/minItems"
    ]
  },
  {
    "id": "GD-GM-013",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A request without the list is rejected with BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/body/accountIds/required"
    ]
  },
  {
    "id": "GD-GM-014",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "An id of fewer or more than twelve characters is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/body/accountIds/each/minLength",
      "guardduty.GetMembers/body/accountIds/each/maxLength"
    ]
  },
  {
    "id": "GD-GM-015",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "An account that is not a member is unprocessed, with 200.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/unknown-account-is-unprocessed"
    ]
  },
  {
    "id": "GD-GM-016",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Each requested id is in exactly one of the two lists.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/answers-every-account-once"
    ]
  },
  {
    "id": "GD-GM-017",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Only requested ids are in the response.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/answers-every-account-once"
    ]
  },
  {
    "id": "GD-GM-018",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Each unprocessed account has its id and a reason that is not blank.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/response/schema",
      "guardduty.GetMembers/behaviour/unprocessed-accounts-have-a-reason"
    ]
  },
  {
    "id": "GD-GM-019",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A duplicate id does not corrupt the response.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/duplicates-are-answered"
    ]
  },
  {
    "id": "GD-GM-020",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Reading twice returns the same members.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/reading-changes-nothing"
    ]
  },
  {
    "id": "GD-GM-021",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The order of the ids makes no difference.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/order-does-not-matter"
    ]
  },
  {
    "id": "GD-GM-022",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A detector that this account does not own is rejected with 400 BadRequestException, not with 404.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/unknown-detector-is-rejected",
      "guardduty.GetMembers/behaviour/unknown-detector-has-a-documented-status"
    ]
  },
  {
    "id": "GD-GM-023",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The rejection of another account's detector uses the wording of AWS.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/response/wording/unknown-detector"
    ]
  },
  {
    "id": "GD-GM-024",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A malformed detector id is rejected with 400 BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/unknown-detector-is-rejected",
      "guardduty.GetMembers/behaviour/unknown-detector-has-a-documented-status"
    ]
  },
  {
    "id": "GD-GM-025",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A detector id of 301 characters is rejected.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/path/detectorId/maxLength"
    ]
  },
  {
    "id": "GD-GM-026",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The rejection of a request without ids uses the wording of AWS.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/response/wording/out-of-range"
    ]
  },
  {
    "id": "GD-GM-027",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The administrator is not among its own members.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/own-account-is-no-member"
    ]
  },
  {
    "id": "GD-GM-028",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Its documented errors are BadRequestException (400) and InternalServerErrorException (500).",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/protocol/documented-error",
      "guardduty.GetMembers/protocol/error-status",
      "guardduty.GetMembers/response/error-schema"
    ]
  },
  {
    "id": "GD-GM-029",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The detector of a member is its own, not the administrator's.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/response/schema",
      "guardduty.GetMembers/behaviour/member-detector-is-its-own"
    ]
  },
  {
    "id": "GD-GM-030",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "Neither list has more than fifty entries.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/response/schema"
    ]
  },
  {
    "id": "IN-AM-001",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A success names the requested account, as a string.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/behaviour/echoes-the-account"
    ]
  },
  {
    "id": "IN-AM-002",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A request without an account is rejected with ValidationException.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/required"
    ]
  },
  {
    "id": "IN-AM-003",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Null is not an account id.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/type/null"
    ]
  },
  {
    "id": "IN-AM-004",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Eleven digits are rejected with ValidationException.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/minLength"
    ]
  },
  {
    "id": "IN-AM-005",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Thirteen digits are rejected with ValidationException.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/maxLength"
    ]
  },
  {
    "id": "IN-AM-006",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Twelve letters are rejected with ValidationException.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/pattern"
    ]
  },
  {
    "id": "IN-AM-007",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Digits of other scripts are not digits.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/pattern"
    ]
  },
  {
    "id": "IN-AM-008",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A line break after twelve digits is one character too many.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/maxLength"
    ]
  },
  {
    "id": "IN-AM-009",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Spaces around the digits are not trimmed.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/pattern"
    ]
  },
  {
    "id": "IN-AM-010",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An empty string is not an account id.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/minLength"
    ]
  },
  {
    "id": "IN-AM-011",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Anything but twelve digits is rejected with 400.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/body/accountId/pattern",
      "inspector2.AssociateMember/body/accountId/minLength",
      "inspector2.AssociateMember/body/accountId/maxLength"
    ]
  },
  {
    "id": "IN-AM-012",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A validation error has a message and one of three reasons.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/response/error-schema"
    ]
  },
  {
    "id": "IN-AM-013",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "The reason distinguishes an invalid field from an unreadable body.",
    "excluded": "undocumented",
    "because": "The model lists three reasons and does not say when each applies.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-014",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "The fields of a validation error, if present, have names and messages.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/response/error-schema"
    ]
  },
  {
    "id": "IN-AM-015",
    "operations": [
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "The fields of a validation error name the invalid one.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/behaviour/fields-name-what-failed",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/fields-name-what-failed"
    ]
  },
  {
    "id": "IN-AM-016",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Only the delegated administrator may call it; other callers are rejected with 403.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-017",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "The rejection of another caller uses the wording of AWS.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-018",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Associating an account a second time is rejected with 400.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/behaviour/associated-member-is-refused"
    ]
  },
  {
    "id": "IN-AM-019",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "The rejection of a second association uses the wording of AWS.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/response/wording/existing-member"
    ]
  },
  {
    "id": "IN-AM-020",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "The administrator cannot associate itself.",
    "excluded": "undocumented",
    "because": "No page or report says how Inspector responds.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-021",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An exhausted quota is a 402 with a message and the resource.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/protocol/error-status",
      "inspector2.AssociateMember/response/error-schema"
    ]
  },
  {
    "id": "IN-AM-022",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Throttling is a 429 with a message.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/protocol/error-status",
      "inspector2.AssociateMember/response/error-schema"
    ]
  },
  {
    "id": "IN-AM-023",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A failure of Inspector is a 500 with a message.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/protocol/error-status",
      "inspector2.AssociateMember/response/error-schema"
    ]
  },
  {
    "id": "IN-AM-024",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An access denial has a message.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/response/error-schema"
    ]
  },
  {
    "id": "IN-AM-025",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Errors are the five documented ones or common ones.",
    "fate": "merged",
    "requirements": [
      "inspector2.AssociateMember/protocol/documented-error"
    ]
  },
  {
    "id": "IN-AM-026",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An account id keeps its leading zeros.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/behaviour/leading-zeros-are-kept"
    ]
  },
  {
    "id": "IN-AM-027",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "GetMember eventually shows an association that was started.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/behaviour/associated-member-is-shown"
    ]
  },
  {
    "id": "IN-AM-028",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A success has no other member than the account.",
    "excluded": "not-required",
    "because": "Clients ignore unknown members, so a server may add some.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-BU-001",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A valid batch of one returns 200.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests"
    ]
  },
  {
    "id": "IN-BU-002",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A changed account has its id and one of four statuses.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema"
    ]
  },
  {
    "id": "IN-BU-003",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "The message about an account is not empty.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema"
    ]
  },
  {
    "id": "IN-BU-004",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A failed account has its id and one of six scan statuses.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema"
    ]
  },
  {
    "id": "IN-BU-005",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Both lists are in every response.",
    "excluded": "not-required",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-BU-006",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Each requested account is in exactly one of the two lists.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/answers-every-account-once",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/lists-are-disjoint"
    ]
  },
  {
    "id": "IN-BU-007",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Only requested accounts are in the response.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/answers-only-requested-accounts"
    ]
  },
  {
    "id": "IN-BU-008",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A batch of a hundred accounts is accepted.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/maxItems"
    ]
  },
  {
    "id": "IN-BU-009",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A batch of a hundred and one accounts is rejected with ValidationException.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/maxItems"
    ]
  },
  {
    "id": "IN-BU-010",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An empty list is within the limits.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-an-empty-list"
    ]
  },
  {
    "id": "IN-BU-011",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A request without the list is rejected with ValidationException.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/required"
    ]
  },
  {
    "id": "IN-BU-012",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An entry requires an account id.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/required"
    ]
  },
  {
    "id": "IN-BU-013",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An entry requires activateDeepInspection.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/required"
    ]
  },
  {
    "id": "IN-BU-014",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Null in place of activateDeepInspection is rejected.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/null"
    ]
  },
  {
    "id": "IN-BU-015",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "The strings \"true\" and \"false\" are not booleans.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar"
    ]
  },
  {
    "id": "IN-BU-016",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "The numbers 1 and 0 are not booleans.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar"
    ]
  },
  {
    "id": "IN-BU-017",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Ids in place of entries, as the reading operation accepts them, are rejected.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/structure"
    ]
  },
  {
    "id": "IN-BU-018",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An account id that is not twelve digits is rejected with ValidationException.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/pattern",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/minLength",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/maxLength"
    ]
  },
  {
    "id": "IN-BU-019",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "One malformed entry prevents the whole batch from taking effect.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/rejected-batch-leaves-no-trace"
    ]
  },
  {
    "id": "IN-BU-020",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An activated account is not reported as deactivated.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-follows-the-request"
    ]
  },
  {
    "id": "IN-BU-021",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A deactivated account is not reported as activated.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-follows-the-request"
    ]
  },
  {
    "id": "IN-BU-022",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "In a mixed batch, each account gets its own setting.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-follows-the-request"
    ]
  },
  {
    "id": "IN-BU-023",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A read afterwards shows the change.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-is-read-back"
    ]
  },
  {
    "id": "IN-BU-024",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Repeating a request changes nothing.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-follows-the-request"
    ]
  },
  {
    "id": "IN-BU-025",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An account outside the organization is reported as failed, with 200.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/unknown-account-fails"
    ]
  },
  {
    "id": "IN-BU-026",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Only the delegated administrator may call it; other callers are rejected with 403.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-BU-027",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A duplicate account does not cause a server error.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/any-valid-shape-is-answered"
    ]
  },
  {
    "id": "IN-BU-028",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Errors are the four documented ones or common ones, and never an exhausted quota.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/documented-error",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-status"
    ]
  },
  {
    "id": "IN-BU-029",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A validation error has a message and one of three reasons.",
    "fate": "required",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/error-schema"
    ]
  },
  {
    "id": "IN-BU-030",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Neither list has more than a hundred entries.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema"
    ]
  },
  {
    "id": "SH-IM-001",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A valid request returns 200; unprocessed accounts, if present, are a list.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/behaviour/accepts-valid-requests",
      "securityhub.InviteMembers/response/schema"
    ]
  },
  {
    "id": "SH-IM-002",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "The list of unprocessed accounts is present even when it is empty.",
    "excluded": "not-required",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-003",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Entries have the members AccountId and ProcessingResult, with capitals, both strings.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/response/schema",
      "securityhub.InviteMembers/response/member-names"
    ]
  },
  {
    "id": "SH-IM-004",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "The result of an entry, if present, is not blank.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/response/schema"
    ]
  },
  {
    "id": "SH-IM-005",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Only requested accounts are reported.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/answers-only-requested-accounts"
    ]
  },
  {
    "id": "SH-IM-006",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A request without the list is rejected with InvalidInputException.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/body/AccountIds/required"
    ]
  },
  {
    "id": "SH-IM-007",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Null is not a list.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/body/AccountIds/type/null"
    ]
  },
  {
    "id": "SH-IM-008",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "An empty or blank entry is rejected.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/body/AccountIds/each/pattern"
    ]
  },
  {
    "id": "SH-IM-009",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A single id in place of the list is rejected.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/body/AccountIds/type/structure"
    ]
  },
  {
    "id": "SH-IM-010",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Entries that are not strings are rejected.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/body/AccountIds/each/type/structure",
      "securityhub.InviteMembers/body/AccountIds/each/type/scalar"
    ]
  },
  {
    "id": "SH-IM-011",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A list named accountIds, without the capital, counts as missing.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/protocol/member-case"
    ]
  },
  {
    "id": "SH-IM-012",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "An empty list is accepted or rejected, and does not cause a server error.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered"
    ]
  },
  {
    "id": "SH-IM-013",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Long lists get a response, since no limit is documented.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered"
    ]
  },
  {
    "id": "SH-IM-014",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "An account that was never created is not invited.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/unknown-account-is-not-invited"
    ]
  },
  {
    "id": "SH-IM-015",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Twelve letters are never invited.",
    "excluded": "undocumented",
    "because": "Security Hub only requires an id that is not blank, and letters cannot become a member first.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-016",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A created account is invited, and shown as invited.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/created-member-is-invited",
      "securityhub.InviteMembers/behaviour/invited-member-is-shown"
    ]
  },
  {
    "id": "SH-IM-017",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A second invitation does no harm.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/second-invitation-is-answered"
    ]
  },
  {
    "id": "SH-IM-018",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "The administrator does not invite itself.",
    "excluded": "undocumented",
    "because": "No page or report says how Security Hub responds.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-019",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Without an enabled Security Hub, the request is rejected with 401 InvalidAccessException.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/hub-must-be-enabled"
    ]
  },
  {
    "id": "SH-IM-020",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Without an enabled Security Hub, the rejection uses the wording of AWS.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/response/wording/not-subscribed"
    ]
  },
  {
    "id": "SH-IM-021",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Its five errors have the statuses 400, 401, 404, 429 and 500.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/protocol/error-status"
    ]
  },
  {
    "id": "SH-IM-022",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "An error has a message, and its code is the name of its type.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/protocol/error-message",
      "securityhub.InviteMembers/response/error-schema",
      "securityhub.InviteMembers/behaviour/code-names-the-error"
    ]
  },
  {
    "id": "SH-IM-023",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "One account that cannot be invited does not prevent the invitation of the others.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited"
    ]
  },
  {
    "id": "SH-IM-024",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A duplicate account does not cause a server error.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered"
    ]
  },
  {
    "id": "SH-IM-025",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A digit between line breaks is not blank.",
    "excluded": "undocumented",
    "because": "The patterns of page and model differ for such values in engines that match the whole value.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-026",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Errors are the five documented ones or common ones.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/protocol/documented-error"
    ]
  },
  {
    "id": "ST-GD-001",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "GetMembers returns the members that CreateMembers created.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/created-members-are-retrievable"
    ]
  },
  {
    "id": "ST-GD-002",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A new member has the status Created, unless an organization enabled it at once.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/new-member-status"
    ]
  },
  {
    "id": "ST-GD-003",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A member belongs to its detector and its region.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/members-belong-to-their-detector"
    ]
  },
  {
    "id": "ST-GD-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "An invitation changes the status of a member and sets its invitation date.",
    "excluded": "supporting-operation",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-GD-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "An invitation does not create a member.",
    "excluded": "supporting-operation",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-GD-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A deleted member is no longer found.",
    "fate": "required",
    "requirements": [
      "guardduty.DeleteMembers/behaviour/deleted-members-are-gone"
    ]
  },
  {
    "id": "ST-GD-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A deleted member can be created again.",
    "fate": "required",
    "requirements": [
      "guardduty.DeleteMembers/behaviour/deleted-member-can-be-created-again"
    ]
  },
  {
    "id": "ST-GD-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "An invited member that was disassociated remains, with the status Removed.",
    "excluded": "supporting-operation",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-GD-009",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Creating a member again does not change its address.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/existing-email-is-kept"
    ]
  },
  {
    "id": "ST-GD-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A new member is in the list of all members, and not in the list of associated members.",
    "excluded": "supporting-operation",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-GD-011",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The date of change never goes back.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/reading-changes-nothing"
    ]
  },
  {
    "id": "ST-GD-012",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Two concurrent requests that create the same account make one member.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/parallel-creation-makes-one-member"
    ]
  },
  {
    "id": "ST-GD-013",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "Many batches create as many members as they have accounts.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/created-members-are-retrievable",
      "guardduty.CreateMembers/behaviour/new-accounts-are-created"
    ]
  },
  {
    "id": "ST-IN-001",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A disassociated account can be associated again.",
    "fate": "required",
    "requirements": [
      "inspector2.AssociateMember/behaviour/disassociated-member-can-be-associated-again"
    ]
  },
  {
    "id": "ST-IN-002",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An account that is not a member cannot be disassociated.",
    "excluded": "supporting-operation",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-IN-003",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An account that is not a member is not found.",
    "excluded": "supporting-operation",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-IN-004",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A rejected batch does not change the status of its accounts.",
    "fate": "merged",
    "requirements": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/rejected-batch-leaves-no-trace"
    ]
  },
  {
    "id": "ST-SH-001",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A created member becomes an invited one, with an invitation date.",
    "fate": "merged",
    "requirements": [
      "securityhub.InviteMembers/behaviour/invited-member-is-shown"
    ]
  },
  {
    "id": "ST-SH-002",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A deleted member is not invited.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/deleted-member-is-not-invited"
    ]
  },
  {
    "id": "ST-SH-003",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A member of one region is not invited in another.",
    "fate": "required",
    "requirements": [
      "securityhub.InviteMembers/behaviour/members-belong-to-their-region"
    ]
  },
  {
    "id": "SDK-001",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper prefers the error type in the header to the one in the body.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper reads the error type from __type if the header is missing.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-003",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper reads the error type from the code if nothing else names it.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-004",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper removes the namespace and the URI from an error type.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper passes on unknown error types.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper handles the HTML page of a gateway.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-007",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A wrapper sends no request for a detector without an id.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A wrapper splits or refuses batches above the limit.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-009",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper does not hide accounts that were not processed.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-010",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper retries only retryable errors, a limited number of times.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-011",
    "operations": [
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A wrapper waits as long as Retry-After says.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-012",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "A wrapper treats a retry that finds the member created by the first attempt as a success.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-013",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A wrapper treats a retry that finds the member associated by the first attempt as a success.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-014",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A wrapper treats an omitted list as an empty one.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-015",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper does not retry forever if the limit is a quota.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  }
] as const

export const reasons = {
  "wrappers": "It is about a client library, not a server; laws for wrappers are later work.",
  "other-caller": "It needs a second caller with fewer permissions than the caller of the run.",
  "supporting-operation": "It is about a supporting operation, which is called but not judged.",
  "undocumented": "AWS leaves it open, so correct servers may differ.",
  "not-required": "Pages show it, but the model does not require it, so correct servers may differ."
} as const

