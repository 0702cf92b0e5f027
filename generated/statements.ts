// Written by `npm run generate` from specs/ (sha256 5aaa22b8c235ac68). Do not edit.

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
    "text": "A valid POST to the documented path is carried out by the operation.",
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
    "text": "A slash at the end of the path makes no difference.",
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
    "text": "Query parameters that mean nothing to the operation are passed over.",
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
    "text": "What belongs in the body does not count when it stands in the query.",
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
    "text": "The path under another method, unless another operation lives there, is refused and does nothing.",
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
    "text": "One more segment behind the path leads elsewhere.",
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
    "text": "The fixed segments of a path are matched with their case.",
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
    "text": "A path whose detector id is empty never succeeds.",
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
    "text": "A detector id is the same one when its plain characters are percent-encoded.",
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
    "text": "An encoded slash is a character of the detector id and separates nothing.",
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
    "text": "A detector id of one or two dots, encoded or not, is refused without a crash.",
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
    "text": "Where no operation lives, the refusal is typed JSON with a status such as 403, 404 or 405.",
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
    "text": "HEAD and OPTIONS carry nothing out.",
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
    "text": "On a port shared by services, equal paths are told apart by credential scope or host.",
    "excluded": "neighbour",
    "because": "Only the GetMember and GetMembers of two services share a path; laws that read back by them notice a mix-up.",
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
    "text": "A body of type application/json is taken.",
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
    "text": "A charset or another parameter of the media type does not matter.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/protocol/content-type-parameters",
      "guardduty.GetMembers/protocol/content-type-parameters",
      "guardduty.DeleteMembers/protocol/content-type-parameters",
      "inspector2.AssociateMember/protocol/content-type-parameters",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-parameters",
      "securityhub.InviteMembers/protocol/content-type-parameters"
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
    "text": "The media type is read without regard to case.",
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
    "text": "A body of another media type is refused with 415.",
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
    "text": "A body without a media type is refused with 415.",
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
    "text": "A refusal with 415 is typed UnsupportedMediaTypeException.",
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
    "text": "A body of another media type does not make the server fail.",
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
    "text": "A client need not say that it takes JSON, and may say so with wildcards.",
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
    "text": "A client that takes only something else is refused with 406.",
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
    "text": "A success is labelled as JSON.",
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
    "text": "Success is 200 and no other status.",
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
    "fate": "merged",
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
    "id": "RJ-CT-014",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "Every answer has a request id, which no other answer has.",
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
    "text": "A success carries no error type.",
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
    "text": "Answers have the headers that let browsers read them from other origins.",
    "excluded": "not-required",
    "because": "Only one of the models mentions CORS, and no client but a browser needs it.",
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
    "text": "A body that is no JSON is refused with 400.",
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
    "text": "A body that is no JSON is refused as a serialization error or as the service's own validation error.",
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
    "text": "No body, whatever its bytes, makes the server fail.",
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
    "text": "A body that is no JSON never succeeds.",
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
    "text": "JSON that is a list, a number, text, a boolean or null instead of an object is refused with 400.",
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
      "securityhub.InviteMembers/body/type/null"
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
    "text": "Nothing may follow the object.",
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
    "text": "What only lenient parsers read, such as comments and trailing commas, is refused with 400.",
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
    "text": "A request without a body is refused, since each operation needs one.",
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
    "text": "An empty object is refused with 400, since each operation requires a member.",
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
    "text": "Null does not stand in for the required member.",
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
    "text": "Members of the body that the model lacks are passed over.",
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
    "text": "Members of a list entry that the model lacks are passed over.",
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
    "text": "A member __type in a request is passed over.",
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
    "text": "A required member under a name in another case is missing.",
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
    "text": "Neither the order of members nor white space between them matters.",
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
    "text": "An escaped character is the character.",
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
    "text": "Null among the ids of a list is refused with 400.",
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
    "text": "A value of another kind in place of the list is refused with 400.",
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
    "text": "A list or an object in place of text is refused with 400.",
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
    "text": "A number in place of text is refused rather than converted.",
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
    "text": "Bytes that are not UTF-8 are refused with 400.",
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
    "text": "A member that is given twice does not make the server fail.",
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
    "text": "A body of some megabytes is taken or refused, with an answer either way.",
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
    "text": "Deep nesting does not make the server fail.",
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
    "text": "Header or body of every error tell its type.",
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
    "text": "The type of an error stands in its header x-amzn-errortype.",
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
    "text": "The header of the error type has the name of the type and nothing around it.",
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
    "text": "An error type and its status belong together.",
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
    "text": "An error is a JSON object and is labelled as JSON.",
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
    "text": "An error has a message for people.",
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
    "text": "Where header and body name different types, the one in the header is a documented one.",
    "fate": "required",
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
    "id": "RJ-ER-008",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The type of an error is documented for the operation or common to all of AWS.",
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
    "text": "An error shows neither a page of HTML nor the inside of the server.",
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
    "text": "A request that is refused twice is refused in the same way.",
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
    "text": "A refused request has changed nothing.",
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
    "text": "Errors have a request id as well.",
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
    "text": "A request without a signature is refused with 403.",
    "fate": "required",
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
    "id": "RJ-AU-002",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers",
      "guardduty.DeleteMembers",
      "inspector2.AssociateMember",
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
      "securityhub.InviteMembers"
    ],
    "text": "The refusal of a request without a signature is typed JSON and says that the token is missing.",
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
    "text": "An access key that does not exist is refused with 403.",
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
    "text": "A signature made with the wrong secret is refused with 403.",
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
    "text": "A body other than the signed one is refused with 403.",
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
    "text": "A signature for another service is refused with 403.",
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
    "text": "A signature from a day ago is refused.",
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
    "text": "An Authorization header that cannot be read is refused as incomplete.",
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
    "text": "Who asks is checked before what is asked.",
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
    "text": "A caller without permission is refused with 403 AccessDeniedException, documented or not.",
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
    "text": "A target that verifies no signatures takes any well-formed one.",
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
    "text": "Throttling is told by its error type and by 429, or by 400 as older pages have it.",
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
    "text": "One valid account is answered with 200 and a list of unprocessed accounts.",
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
    "text": "The list of unprocessed accounts is there even when it is empty.",
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
    "text": "Each unprocessed account has an id of twelve characters and a reason, both text.",
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
    "text": "The reason that goes with an unprocessed account says something.",
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
    "text": "Fifty accounts are taken at once.",
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
    "text": "Fifty-one are refused with BadRequestException, and none of them is created.",
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
    "text": "No accounts at all are refused with BadRequestException.",
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
    "text": "A request without the list is refused with BadRequestException.",
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
    "text": "An entry needs an account id.",
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
    "text": "An entry needs an e-mail address.",
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
    "text": "An account id of fewer or more than twelve characters is refused.",
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
    "because": "GuardDuty states a length and no pattern, and what it answers to letters has not been reported.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "GD-CM-013",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "An empty e-mail address is refused.",
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
    "text": "An e-mail address of 65 characters is refused.",
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
    "text": "An e-mail address of 64 characters is taken.",
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
    "text": "The domain is made of letters, digits, hyphens and at least one dot, with a letter or digit at both ends.",
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
    "text": "A detector id of 301 characters is refused.",
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
    "text": "A detector that this account does not own is refused with 400 BadRequestException, not with 404.",
    "fate": "required",
    "requirements": [
      "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected"
    ]
  },
  {
    "id": "GD-CM-022",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "The refusal of a detector of somebody else says so in the words of AWS.",
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
    "text": "A detector id that does not look like one is refused with 400 BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected"
    ]
  },
  {
    "id": "GD-CM-024",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "No account is reported that was not in the request.",
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
    "text": "No account is reported more often than it was in the request.",
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
    "text": "An account that is a member already is reported, with 200.",
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
    "text": "Why a member cannot be created again is told in the words of AWS.",
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
    "text": "The administrator does not become a member of itself.",
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
    "text": "One account that cannot be created does not keep the others of its batch from it.",
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
    "text": "One malformed entry keeps the whole batch from being created.",
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
    "text": "Its own errors are a bad request with 400 and a failure with 500.",
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
    "text": "An error does not repeat the e-mail addresses of the request, which the model calls sensitive.",
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
    "text": "An account id keeps the zeros at its beginning.",
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
    "text": "An account that stands twice in a batch becomes at most one member.",
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
    "text": "No more than fifty accounts are reported.",
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
    "text": "A member that is asked for is returned, alone.",
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
    "text": "Members and unprocessed accounts are both there, empty or not.",
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
    "text": "A member has account, administrator, address, status and date of change, all text.",
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
    "text": "The administrator has the same id under its newer and its older name.",
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
    "text": "The id of the administrator is twelve digits.",
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
    "text": "The status is one of those known, spelled as GuardDuty spells it.",
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
    "text": "The date of the invitation is absent until there was one, and a date like the other from then on.",
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
    "text": "One id and fifty ids are taken.",
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
    "text": "Fifty-one ids are refused with BadRequestException.",
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
    "text": "No ids at all are refused with BadRequestException.",
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
    "text": "A request without the list is refused with BadRequestException.",
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
    "text": "An id of fewer or more than twelve characters is refused.",
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
    "text": "An account that is no member is unprocessed, with 200.",
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
    "text": "Each id of the request is answered in exactly one of the two lists.",
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
    "text": "No id is answered that was not in the request.",
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
    "text": "Each unprocessed account has its id and a reason that says something.",
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
    "text": "An id that stands twice in a request does no harm to the answer.",
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
    "text": "Reading twice shows the same members.",
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
    "text": "The order of the ids has no influence on what is found.",
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
    "text": "A detector that this account does not own is refused with 400 BadRequestException, not with 404.",
    "fate": "required",
    "requirements": [
      "guardduty.GetMembers/behaviour/unknown-detector-is-rejected"
    ]
  },
  {
    "id": "GD-GM-023",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "The refusal of a detector of somebody else says so in the words of AWS.",
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
    "text": "A detector id that does not look like one is refused with 400 BadRequestException.",
    "fate": "merged",
    "requirements": [
      "guardduty.GetMembers/behaviour/unknown-detector-is-rejected"
    ]
  },
  {
    "id": "GD-GM-025",
    "operations": [
      "guardduty.GetMembers"
    ],
    "text": "A detector id of 301 characters is refused.",
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
    "text": "Missing or too many ids are refused in the words of AWS.",
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
    "text": "The administrator is not found among its own members.",
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
    "text": "Its own errors are a bad request with 400 and a failure with 500.",
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
    "text": "The detector of a member is its own, not that of the administrator.",
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
    "text": "A success names the account that was requested, as text.",
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
    "text": "A request without an account is refused with ValidationException.",
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
    "text": "Null is no account.",
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
    "text": "Eleven digits are refused with ValidationException.",
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
    "text": "Thirteen digits are refused with ValidationException.",
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
    "text": "Twelve letters are refused with ValidationException.",
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
    "text": "A line break behind twelve digits is one character too many.",
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
    "text": "A space before or behind the digits is not trimmed.",
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
    "text": "Empty text is no account.",
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
    "text": "Whatever is not twelve digits is refused with 400.",
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
    "text": "The reason tells a bad field from a body that cannot be read.",
    "excluded": "undocumented",
    "because": "The model lists three reasons and does not say when each is given.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-014",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "The fields of a validation error, where it has some, are names with messages.",
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
    "text": "The fields of a validation error name the one that was wrong.",
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
    "text": "Only the delegated administrator may call; anyone else is refused with 403.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-017",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "A caller that is no delegated administrator is refused in the words of AWS.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-018",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "Associating an account for the second time is refused with 400.",
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
    "text": "Associating an account for the second time is refused in the words of AWS.",
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
    "because": "Neither a page nor a report says what Inspector answers to it.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-AM-021",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An exhausted quota is 402 with a message and the resource.",
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
    "text": "Throttling is 429 with a message.",
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
    "text": "A failure of Inspector is 500 with a message.",
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
    "text": "A denied access comes with a message.",
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
    "text": "Errors are the five that are documented or common ones.",
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
    "text": "An account id keeps the zeros at its beginning.",
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
    "text": "An association that was started shows in GetMember sooner or later.",
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
    "text": "A success has no member but the account.",
    "excluded": "not-required",
    "because": "Clients pass over members they do not know, so a server may add some.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-BU-001",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A valid batch of one is answered with 200.",
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
    "text": "A changed account has its id, and its status is one of four.",
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
    "text": "A message about an account is not empty.",
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
    "text": "A failed account has its id, and its scan status is one of six.",
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
    "text": "Both lists are in every answer.",
    "excluded": "not-required",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-BU-006",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "Each requested account is answered in exactly one of the two lists.",
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
    "text": "No account is answered that was not in the request.",
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
    "text": "A hundred accounts are taken at once.",
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
    "text": "A hundred and one are refused with ValidationException.",
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
    "text": "A request without the list is refused with ValidationException.",
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
    "text": "An entry needs an account id.",
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
    "text": "An entry needs to say whether to activate.",
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
    "text": "Null does not say whether to activate.",
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
    "text": "The words true and false in quotes are not booleans.",
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
    "text": "One and zero are not booleans.",
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
    "text": "Bare ids in place of entries, as the reading sibling takes them, are refused.",
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
    "text": "An account id that is not twelve digits is refused with ValidationException.",
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
    "text": "One malformed entry keeps the whole batch from taking effect.",
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
    "text": "An account that was activated is not reported as deactivated.",
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
    "text": "An account that was deactivated is not reported as activated.",
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
    "text": "In a mixed batch each account gets what was asked for it.",
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
    "text": "Reading the status afterwards shows the change.",
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
    "text": "Asking for the same again changes nothing.",
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
    "text": "Only the delegated administrator may call; anyone else is refused with 403.",
    "excluded": "other-caller",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "IN-BU-027",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "An account that stands twice in a batch does not make the server fail.",
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
    "text": "Errors are the four that are documented or common ones, and no exhausted quota.",
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
    "text": "A valid request is answered with 200; unprocessed accounts, if mentioned, are a list.",
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
    "text": "The list of unprocessed accounts is there even when it is empty.",
    "excluded": "not-required",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-003",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Entries are spelled AccountId and ProcessingResult, with capitals, and hold text.",
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
    "text": "The result of an entry, if it has one, is not blank.",
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
    "text": "No account is reported that was not in the request.",
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
    "text": "A request without the list is refused with InvalidInputException.",
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
    "text": "Null is no list.",
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
    "text": "An entry that is empty or blank is refused.",
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
    "text": "One id in place of the list is refused.",
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
    "text": "Entries that are no text are refused.",
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
    "text": "The list under its name without the capital is missing.",
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
    "text": "An empty list is taken or refused, and does not make the server fail.",
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
    "text": "Long lists are answered, since no limit is documented.",
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
    "because": "Security Hub states only that an id is not blank, and letters cannot be made a member before.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-016",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "An account that was created is invited, and shown as such.",
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
    "text": "Inviting again does no harm.",
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
    "because": "Neither a page nor a report says what Security Hub answers to it.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-019",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Where Security Hub is not enabled, the request is refused with 401 InvalidAccessException.",
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
    "text": "Where Security Hub is not enabled, the refusal says so in the words of AWS.",
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
    "text": "Its five errors go with 400, 401, 404, 429 and 500.",
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
    "text": "An error says something, and its code is the name of its type.",
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
    "text": "One account that cannot be invited does not keep the others of its batch from it.",
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
    "text": "An account that stands twice in a batch does not make the server fail.",
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
    "because": "The patterns of page and model differ for such values under engines that match the whole of a value.",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SH-IM-026",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "Errors are the five that are documented or common ones.",
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
    "text": "What CreateMembers made, GetMembers returns.",
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
    "text": "A new member is Created, unless an organization enabled it at once.",
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
    "text": "An invitation changes the status of a member and gives it a date.",
    "excluded": "neighbour",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-GD-005",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "An invitation makes no member of an account that was not created.",
    "excluded": "neighbour",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-GD-006",
    "operations": [
      "guardduty.CreateMembers",
      "guardduty.GetMembers"
    ],
    "text": "A member that was deleted is not found any more.",
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
    "text": "A member that was deleted can be created again.",
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
    "text": "An invited member that was disassociated stays as Removed.",
    "excluded": "neighbour",
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
    "text": "A list of all members has the new one, a list of associated members has not.",
    "excluded": "neighbour",
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
    "text": "An account that two requests create at the same time becomes one member.",
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
    "text": "Many batches come to as many members as they had accounts.",
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
    "text": "An account that was disassociated can be associated again.",
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
    "text": "An account that is no member cannot be disassociated.",
    "excluded": "neighbour",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-IN-003",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "An account that is no member is not found.",
    "excluded": "neighbour",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "ST-IN-004",
    "operations": [
      "inspector2.BatchUpdateMemberEc2DeepInspectionStatus"
    ],
    "text": "A refused batch leaves the status of its accounts as it was.",
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
    "text": "A created member becomes an invited one, with the date of the invitation.",
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
    "text": "A member that was deleted is not invited any more.",
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
    "text": "A wrapper trusts the error type of the header more than that of the body.",
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
    "text": "A wrapper takes the error type from __type where the header is missing.",
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
    "text": "A wrapper takes the error type from the code where nothing else names it.",
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
    "text": "A wrapper cuts namespace and address off an error type.",
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
    "text": "A wrapper passes on error types that the model lacks.",
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
    "text": "A wrapper survives the HTML of a gateway.",
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
    "text": "A wrapper retries what is worth it, a limited number of times, and nothing else.",
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
    "text": "A wrapper waits as long as it is told to.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-012",
    "operations": [
      "guardduty.CreateMembers"
    ],
    "text": "To a wrapper, a retry that finds the member created by the first attempt is a success.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-013",
    "operations": [
      "inspector2.AssociateMember"
    ],
    "text": "To a wrapper, a retry that finds the member associated by the first attempt is a success.",
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
    "text": "A wrapper takes a list that is left out for an empty one.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  },
  {
    "id": "SDK-015",
    "operations": [
      "securityhub.InviteMembers"
    ],
    "text": "A wrapper does not retry for ever where a limit is a quota.",
    "excluded": "wrappers",
    "fate": "excluded",
    "requirements": []
  }
] as const

export const reasons = {
  "wrappers": "It binds a client library, not a server; laws for wrappers are later work.",
  "other-caller": "It takes a second caller with fewer rights than the one that a run has.",
  "neighbour": "It judges an operation that is only a neighbour here.",
  "undocumented": "AWS leaves it open, so correct servers may differ.",
  "not-required": "Pages show it, but the model does not require it, so a correct server may do otherwise."
} as const

