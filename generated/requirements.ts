// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

export const requirements = {
  "guardduty.CreateMembers/path/detectorId/minLength": {
    "id": "guardduty.CreateMembers/path/detectorId/minLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "A path with an empty detectorId segment has no operation; it returns a 4xx or a redirect to the path without the segment.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Length Constraints: Minimum length of 1. Maximum length of 300."
      }
    ],
    "constraint": {
      "place": [
        "path",
        "detectorId"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        "4xx",
        301,
        302,
        307,
        308
      ]
    }
  },
  "guardduty.CreateMembers/path/detectorId/maxLength": {
    "id": "guardduty.CreateMembers/path/detectorId/maxLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`detectorId` has at most 300 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Length Constraints: Minimum length of 1. Maximum length of 300."
      }
    ],
    "constraint": {
      "place": [
        "path",
        "detectorId"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/type/structure": {
    "id": "guardduty.CreateMembers/body/type/structure",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/type/null": {
    "id": "guardduty.CreateMembers/body/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/type/structure": {
    "id": "guardduty.CreateMembers/body/accountDetails/type/structure",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` is a list; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/type/null": {
    "id": "guardduty.CreateMembers/body/accountDetails/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/minItems": {
    "id": "guardduty.CreateMembers/body/accountDetails/minItems",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` has at least 1 entries; shorter lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Array Members: Minimum number of 1 item. Maximum number of 50 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails"
      ],
      "keyword": "minItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/maxItems": {
    "id": "guardduty.CreateMembers/body/accountDetails/maxItems",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` has at most 50 entries; longer lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Array Members: Minimum number of 1 item. Maximum number of 50 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails"
      ],
      "keyword": "maxItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/type/structure": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/type/structure",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[]` is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/type/null": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `accountDetails[]` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonBodyMalformedListNullItem"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/type/structure": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/type/structure",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].accountId` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "accountId"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/type/scalar": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/type/scalar",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountDetails[].accountId` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "accountId"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/type/null": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].accountId` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "accountId"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/minLength": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/minLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].accountId` has at least 12 characters; shorter values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Length Constraints: Fixed length of 12."
      },
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId @length(min: 12, max: 12)"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "accountId"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/maxLength": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/maxLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].accountId` has at most 12 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Length Constraints: Fixed length of 12."
      },
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId @length(min: 12, max: 12)"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "accountId"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/type/structure": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/type/structure",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].email` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "email"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/type/scalar": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/type/scalar",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountDetails[].email` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "email"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/type/null": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].email` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "email"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/minLength": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/minLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].email` has at least 1 characters; shorter values are rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Email @length(min: 1, max: 64) @sensitive"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "email"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/maxLength": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/maxLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].email` has at most 64 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Email @length(min: 1, max: 64) @sensitive"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "email"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/required": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/required",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountDetails[].accountId` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountDetail$AccountId @required, $Email @required"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "accountId"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/required": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/required",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountDetails[].email` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountDetail$AccountId @required, $Email @required"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails",
        "each",
        "email"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/required": {
    "id": "guardduty.CreateMembers/body/accountDetails/required",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountDetails` is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "accountDetails … Required: Yes"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountDetails"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/malformed-json": {
    "id": "guardduty.CreateMembers/protocol/malformed-json",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A body that is not JSON is rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/protocol/malformed-json-type": {
    "id": "guardduty.CreateMembers/protocol/malformed-json-type",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of a body that is not JSON has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/wrong-structure-error": {
    "id": "guardduty.CreateMembers/protocol/wrong-structure-error",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of null or of a value of another structure has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray, RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/missing-body": {
    "id": "guardduty.CreateMembers/protocol/missing-body",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonEmptyInputAndEmptyOutput, RestJsonMalformedRequiredBodyUnset, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "guardduty.CreateMembers/protocol/content-type-parameters": {
    "id": "guardduty.CreateMembers/protocol/content-type-parameters",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Parameters of the media type, such as a charset, are accepted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMustSupportParametersInContentType"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/content-type-space": {
    "id": "guardduty.CreateMembers/protocol/content-type-space",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "White space before the parameters of the media type is accepted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6",
        "quote": "parameters = *( OWS \";\" OWS [ parameter ] )"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/accept": {
    "id": "guardduty.CreateMembers/protocol/accept",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover JSON.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonNoInputAllowsAccept, AcceptHeaderStarRequestTest, AcceptHeaderStarStarRequestTest"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/unrelated-query": {
    "id": "guardduty.CreateMembers/protocol/unrelated-query",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Unknown query parameters change neither the route nor the input.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "\"other\" is disregarded or bound to another input member."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/unknown-members": {
    "id": "guardduty.CreateMembers/protocol/unknown-members",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/json-spelling": {
    "id": "guardduty.CreateMembers/protocol/json-spelling",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "White space and escapes that JSON permits do not change the meaning of a body.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259",
        "quote": "Insignificant whitespace is allowed before or after any of the six structural characters. … Any character may be escaped."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/wrong-method": {
    "id": "guardduty.CreateMembers/protocol/wrong-method",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A method that no operation has on the path does not run this operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The pair of HTTP request method and HTTP request path matches the defined method and path of an operation bound to the service."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/extra-path-segment": {
    "id": "guardduty.CreateMembers/protocol/extra-path-segment",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A path with an extra segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "https://yourhost/my/uri/path/other No Trailing segment \"/other\" … http://yourhost/my/uri/foo/bar No Found a trailing segment \"/bar\"."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/malformed-http": {
    "id": "guardduty.CreateMembers/protocol/malformed-http",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that is not HTTP gets a 4xx or a closed connection, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
        "quote": "receives a sequence of octets that does not match the HTTP-message grammar aside from the robustness exceptions listed above, the server SHOULD respond with a 400 (Bad Request) response and close the connection."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501,
        505
      ]
    }
  },
  "guardduty.CreateMembers/protocol/lenient-json": {
    "id": "guardduty.CreateMembers/protocol/lenient-json",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "A JSON parser MAY accept non-JSON forms or extensions."
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.CreateMembers/protocol/not-utf-8": {
    "id": "guardduty.CreateMembers/protocol/not-utf-8",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body that is not UTF-8 is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1",
        "quote": "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "guardduty.CreateMembers/protocol/unknown-members-in-items": {
    "id": "guardduty.CreateMembers/protocol/unknown-members-in-items",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members of list entries are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/member-case": {
    "id": "guardduty.CreateMembers/protocol/member-case",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A required member whose name has another case counts as missing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/duplicate-keys": {
    "id": "guardduty.CreateMembers/protocol/duplicate-keys",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A body with a duplicate name is accepted, or rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-4",
        "quote": "When the names within an object are not unique, the behavior of software that receives such an object is unpredictable."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/content-type-case": {
    "id": "guardduty.CreateMembers/protocol/content-type-case",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The media type is case-insensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1",
        "quote": "The type and subtype tokens are case-insensitive."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/other-content-type": {
    "id": "guardduty.CreateMembers/protocol/other-content-type",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of another media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "guardduty.CreateMembers/protocol/no-content-type": {
    "id": "guardduty.CreateMembers/protocol/no-content-type",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body without a media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "guardduty.CreateMembers/protocol/unsupported-media-type": {
    "id": "guardduty.CreateMembers/protocol/unsupported-media-type",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ],
      "types": [
        "UnsupportedMediaTypeException"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/unacceptable": {
    "id": "guardduty.CreateMembers/protocol/unacceptable",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MAY",
    "category": "protocol",
    "text": "A request that does not accept JSON is rejected with 406.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonAccept"
      }
    ],
    "answer": {
      "statuses": [
        406
      ]
    }
  },
  "guardduty.CreateMembers/protocol/trailing-slash": {
    "id": "guardduty.CreateMembers/protocol/trailing-slash",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A trailing slash in the path is optional.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "with the exception of trailing slashes which are always optional."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/path-case": {
    "id": "guardduty.CreateMembers/protocol/path-case",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The path is case-sensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/encoded-label": {
    "id": "guardduty.CreateMembers/protocol/encoded-label",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Percent-encoding unreserved characters does not change a label.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.3",
        "quote": "URIs that differ in the replacement of an unreserved character with its corresponding percent-encoded US-ASCII octet are equivalent"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/encoded-slash": {
    "id": "guardduty.CreateMembers/protocol/encoded-slash",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A percent-encoded slash is part of its segment and does not end it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Labels only capture path segments."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.2",
        "quote": "URIs that differ in the replacement of a reserved character with its corresponding percent-encoded octet are not equivalent."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/dot-segments": {
    "id": "guardduty.CreateMembers/protocol/dot-segments",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A label of one or two dots names no resource, however the path is normalized.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "MUST NOT contain dot-segments (i.e., \"..\" and \".\")."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-3.3",
        "quote": "The path segments \".\" and \"..\", also known as dot-segments, are defined for relative reference within the path name hierarchy."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/query-is-no-input": {
    "id": "guardduty.CreateMembers/protocol/query-is-no-input",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Members of the body are not read from the query.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Binds a top-level input structure member to a query string parameter."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/unknown-route": {
    "id": "guardduty.CreateMembers/protocol/unknown-route",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A path without an operation returns a JSON error that names its type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "quote": "The gateway response for a missing authentication token error, including the cases when the client attempts to invoke an unsupported API method or resource."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ],
    "answer": {
      "statuses": [
        400,
        403,
        404,
        405,
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/safe-methods": {
    "id": "guardduty.CreateMembers/protocol/safe-methods",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "HEAD and OPTIONS on the path neither run the operation nor cause a server error.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
        "quote": "Of the request methods defined by this specification, the GET, HEAD, OPTIONS, and TRACE methods are defined to be safe."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/errors-are-repeatable": {
    "id": "guardduty.CreateMembers/protocol/errors-are-repeatable",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "Repeating a rejected request returns the same status and error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5",
        "quote": "the server SHOULD send a representation containing an explanation of the error situation, and whether it is a temporary or permanent condition."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/request-id-is-unique": {
    "id": "guardduty.CreateMembers/protocol/request-id-is-unique",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a different request id.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/big-body": {
    "id": "guardduty.CreateMembers/protocol/big-body",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of several megabytes is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "quote": "the server is refusing to process a request because the request content is larger than the server is willing or able to process."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/deep-nesting": {
    "id": "guardduty.CreateMembers/protocol/deep-nesting",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "JSON of any depth is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "An implementation may set limits on the maximum depth of nesting."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/chunked-request": {
    "id": "guardduty.CreateMembers/protocol/chunked-request",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A chunked body is accepted, or rejected with 411 or 501.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
        "quote": "A recipient MUST be able to parse and decode the chunked transfer coding."
      }
    ],
    "answer": {
      "statuses": [
        200,
        411,
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/expect-continue": {
    "id": "guardduty.CreateMembers/protocol/expect-continue",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that expects 100 Continue and sends its body gets a final response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
        "quote": "an origin server MUST send either: an immediate response with a final status code, if that status can be determined by examining just the method, target URI, and header fields, or an immediate 100 (Continue) response to encourage the client to send the request content."
      }
    ],
    "answer": {
      "statuses": [
        200,
        417
      ]
    }
  },
  "guardduty.CreateMembers/protocol/client-headers": {
    "id": "guardduty.CreateMembers/protocol/client-headers",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request with the headers that AWS SDKs send is answered like the same request without them.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/pull/10399",
        "date": "2026",
        "quote": "These add the following headers to all requests"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
        "quote": "Other recipients SHOULD ignore unrecognized header and trailer fields."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/content-coding": {
    "id": "guardduty.CreateMembers/protocol/content-coding",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Asked for gzip, deflate or br, a server sends a body that decodes by the coding that it names.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
        "quote": "indicates what content codings have been applied to the representation, beyond those inherent in the media type, and thus what decoding mechanisms have to be applied in order to obtain data in the media type"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/odd-paths": {
    "id": "guardduty.CreateMembers/protocol/odd-paths",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A path with any percent-encoded bytes, stray percent signs or empty segments is answered without a 5xx, and an answer that calls itself JSON is JSON.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/empty-segment": {
    "id": "guardduty.CreateMembers/protocol/empty-segment",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A path with an empty segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/label-binding": {
    "id": "guardduty.CreateMembers/protocol/label-binding",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A label is its segment of the path, decoded once; neither the body nor the query replaces it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.4",
        "quote": "Implementations must not percent-encode or decode the same string more than once"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Labels only capture path segments."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/protocol/label-is-exact": {
    "id": "guardduty.CreateMembers/protocol/label-is-exact",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A label with white space, quotes, NUL or a stray percent sign beside it is another label.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.2",
        "quote": "URIs that differ in the replacement of a reserved character with its corresponding percent-encoded octet are not equivalent."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/auth/unsigned": {
    "id": "guardduty.CreateMembers/auth/unsigned",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is rejected for that reason with 401 or 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "If the API request isn't signed, then you might receive the error: Missing Authentication Token."
      }
    ],
    "answer": {
      "statuses": [
        401,
        403
      ],
      "types": [
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
        "AccessDeniedException"
      ]
    }
  },
  "guardduty.CreateMembers/auth/unsigned-is-answered": {
    "id": "guardduty.CreateMembers/auth/unsigned-is-answered",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "auth",
    "text": "A request without a signature, whether it is accepted or not, causes no 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/auth/malformed-header": {
    "id": "guardduty.CreateMembers/auth/malformed-header",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 400"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/signer/latest/api/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "InvalidSignatureException"
      ]
    }
  },
  "guardduty.CreateMembers/auth/unknown-key": {
    "id": "guardduty.CreateMembers/auth/unknown-key",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with an unknown access key is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "InvalidClientTokenId The X.509 certificate or AWS access key ID provided does not exist in our records. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidSignatureException"
      ]
    }
  },
  "guardduty.CreateMembers/auth/wrong-secret": {
    "id": "guardduty.CreateMembers/auth/wrong-secret",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with a wrong secret is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "guardduty.CreateMembers/auth/tampered-body": {
    "id": "guardduty.CreateMembers/auth/tampered-body",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request with another body than the signed one is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "guardduty.CreateMembers/auth/wrong-scope": {
    "id": "guardduty.CreateMembers/auth/wrong-scope",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed for another service does not reach the operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.CreateMembers/auth/old-date": {
    "id": "guardduty.CreateMembers/auth/old-date",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed a day ago is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "The request reached the service more than 15 minutes after the date stamp on the request"
      }
    ],
    "answer": {
      "statuses": [
        400,
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestExpired"
      ]
    }
  },
  "guardduty.CreateMembers/protocol/answers-every-request": {
    "id": "guardduty.CreateMembers/protocol/answers-every-request",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Every request gets a complete HTTP response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
        "quote": "A server responds to a client's request by sending one or more \"response\" messages, each including a status code"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/no-server-error": {
    "id": "guardduty.CreateMembers/protocol/no-server-error",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "No request causes a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/content-type": {
    "id": "guardduty.CreateMembers/protocol/content-type",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "A response with a JSON body has a JSON content type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/request-id": {
    "id": "guardduty.CreateMembers/protocol/request-id",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a request id in the header x-amzn-requestid.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/error-envelope": {
    "id": "guardduty.CreateMembers/protocol/error-envelope",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error is a JSON object, and its header or body names the type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses … Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/error-status": {
    "id": "guardduty.CreateMembers/protocol/error-status",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error type has its documented status.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "If serializing an error and the httpError trait is present, set the status code of the response to its value."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/documented-error": {
    "id": "guardduty.CreateMembers/protocol/documented-error",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is documented for the operation or common to all AWS services.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "For information about the errors that are common to all actions, see Common Errors."
      }
    ]
  },
  "guardduty.CreateMembers/response/status": {
    "id": "guardduty.CreateMembers/response/status",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Success is 200, not another 2xx and not a redirect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "guardduty.CreateMembers/response/schema": {
    "id": "guardduty.CreateMembers/response/schema",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The body of a success is a JSON object with the documented members, types and limits.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "The following data is returned in JSON format by the service."
      }
    ]
  },
  "guardduty.CreateMembers/response/error-schema": {
    "id": "guardduty.CreateMembers/response/error-schema",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The body of a documented error has the members and types of its model.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/error-type-header": {
    "id": "guardduty.CreateMembers/protocol/error-type-header",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error names its type in the header x-amzn-errortype.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "New server-side protocol implementations MUST use a header field named X-Amzn-Errortype."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/error-type-is-bare": {
    "id": "guardduty.CreateMembers/protocol/error-type-is-bare",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is the bare name, without a namespace or a URI.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The value of this component SHOULD contain only the shape name of the error's shape-id."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/error-message": {
    "id": "guardduty.CreateMembers/protocol/error-message",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error has a message, in the member message or Message.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the members message and Message of the structures with @error"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/no-internals": {
    "id": "guardduty.CreateMembers/protocol/no-internals",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error contains no stack trace and no HTML page.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://cwe.mitre.org/data/definitions/209.html",
        "quote": "The product generates an error message that includes sensitive information about its environment, users, or associated data."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/accepted-coding": {
    "id": "guardduty.CreateMembers/protocol/accepted-coding",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A response has only a content coding that the request accepts, and none if the request names none.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3",
        "quote": "the origin server SHOULD send a response without any content coding"
      }
    ]
  },
  "guardduty.CreateMembers/protocol/one-error-type": {
    "id": "guardduty.CreateMembers/protocol/one-error-type",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The header and the body of an error do not name two documented types.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.CreateMembers/protocol/error-types-agree": {
    "id": "guardduty.CreateMembers/protocol/error-types-agree",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The header and the body of an error name the same type, except for the older name that GuardDuty is known to send.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.CreateMembers/response/no-error-type": {
    "id": "guardduty.CreateMembers/response/no-error-type",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ]
  },
  "guardduty.CreateMembers/response/member-names": {
    "id": "guardduty.CreateMembers/response/member-names",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The members of a success have the documented names, in the documented case; entries of lists have no others in their place.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ]
  },
  "guardduty.CreateMembers/response/no-null": {
    "id": "guardduty.CreateMembers/response/no-null",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no null, in members that the model does not have either.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonServersDontSerializeNullStructureValues"
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/accepts-valid-requests": {
    "id": "guardduty.CreateMembers/behaviour/accepts-valid-requests",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit returns 200.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/answers-only-requested-accounts": {
    "id": "guardduty.CreateMembers/behaviour/answers-only-requested-accounts",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Every account in `unprocessedAccounts` was in the request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "A list of objects that include the accountIds of the unprocessed accounts and a result string that explains why each was unprocessed."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/new-accounts-are-created": {
    "id": "guardduty.CreateMembers/behaviour/new-accounts-are-created",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "An account that was never a member is not listed as unprocessed. (On AWS, a quota or the rules of an organization may prevent its creation.)",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Creates member accounts of the current AWS account by specifying a list of AWS account IDs."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/created-members-are-retrievable": {
    "id": "guardduty.CreateMembers/behaviour/created-members-are-retrievable",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "GetMembers of the same detector returns every account that CreateMembers did not list as unprocessed, also after later batches.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Creates member accounts of the current AWS account by specifying a list of AWS account IDs."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Retrieves GuardDuty member accounts (of the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/email-is-kept": {
    "id": "guardduty.CreateMembers/behaviour/email-is-kept",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "GetMembers returns each member with the e-mail address it was created with.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Member$Email @required \"The email address of the member account.\""
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/leading-zeros-are-kept": {
    "id": "guardduty.CreateMembers/behaviour/leading-zeros-are-kept",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account id that begins or ends with zeros is a string of twelve digits in every response.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId string @length(min: 12, max: 12)"
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace": {
    "id": "guardduty.CreateMembers/behaviour/rejected-batch-leaves-no-trace",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "A batch rejected because of one malformed account creates none of the others.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "BadRequestException A bad request exception object. HTTP Status Code: 400"
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/existing-member-is-reported": {
    "id": "guardduty.CreateMembers/behaviour/existing-member-is-reported",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "Creating a member again returns 200 with the account in `unprocessedAccounts`; new accounts of the same batch are created.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/cloud-custodian/cloud-custodian/issues/3209",
        "date": "2019",
        "quote": "The request is rejected because the given account ID is already a member or associated member of the current account."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/reports-no-account-twice": {
    "id": "guardduty.CreateMembers/behaviour/reports-no-account-twice",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "In a batch of distinct accounts, no account is listed twice in `unprocessedAccounts`.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "A list of objects that include the accountIds of the unprocessed accounts and a result string that explains why each was unprocessed."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason": {
    "id": "guardduty.CreateMembers/behaviour/unprocessed-accounts-have-a-reason",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "The `result` of every account in `unprocessedAccounts` is not blank.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "A list of objects that include the accountIds of the unprocessed accounts and a result string that explains why each was unprocessed."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/duplicates-are-answered": {
    "id": "guardduty.CreateMembers/behaviour/duplicates-are-answered",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A duplicate account becomes at most one member, with one of its addresses; if the batch is rejected, it does not become a member.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "A list of objects that include the accountIds of the unprocessed accounts and a result string that explains why each was unprocessed."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/own-account-is-no-member": {
    "id": "guardduty.CreateMembers/behaviour/own-account-is-no-member",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "The administrator's own account is rejected or listed as unprocessed, and GetMembers does not return it.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/awsdocs/amazon-guardduty-user-guide/blob/master/doc_source/create-members.md",
        "date": "2018",
        "quote": "The request is rejected because an account cannot become a member of itself."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/existing-email-is-kept": {
    "id": "guardduty.CreateMembers/behaviour/existing-email-is-kept",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A member that is created again and reported keeps its first address.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/cloud-custodian/cloud-custodian/issues/3209",
        "date": "2019",
        "quote": "The request is rejected because the given account ID is already a member or associated member of the current account."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/email-has-one-at-sign": {
    "id": "guardduty.CreateMembers/behaviour/email-has-one-at-sign",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "An address with no at sign, or with two, is rejected, or its account is listed as unprocessed, or its verification fails.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_AccountDetail.html",
        "quote": "There must be one and only one @ symbol, which separates the local name from the domain name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/behaviour/email-is-ascii": {
    "id": "guardduty.CreateMembers/behaviour/email-is-ascii",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "An address with a non-ASCII character is rejected, or its account is listed as unprocessed, or its verification fails.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_AccountDetail.html",
        "quote": "All characters must be 7-bit ASCII characters."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/behaviour/email-local-part": {
    "id": "guardduty.CreateMembers/behaviour/email-local-part",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "An address whose local part has white space or a reserved character, or begins with a dot, is rejected, or its account is listed as unprocessed, or its verification fails.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_AccountDetail.html",
        "quote": "The local name can't contain any of the following characters: whitespace, \" ' ( ) < > [ ] : ' , \\ | % & … The local name can't begin with a dot (.)."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/behaviour/email-domain": {
    "id": "guardduty.CreateMembers/behaviour/email-domain",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "An address whose domain has other characters than letters, digits, hyphens and dots, begins or ends with a hyphen or a dot, or has no dot, is rejected, or its account is listed as unprocessed, or its verification fails.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_AccountDetail.html",
        "quote": "The domain name can consist of only the characters [a-z], [A-Z], [0-9], hyphen (-), or dot (.). The domain name can't begin or end with a dot (.) or hyphen (-). The domain name must contain at least one dot."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/behaviour/email-is-not-echoed": {
    "id": "guardduty.CreateMembers/behaviour/email-is-not-echoed",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "The body of an error contains none of the addresses of the request, which are sensitive.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Email @sensitive"
      },
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedPatternSensitiveString"
      }
    ]
  },
  "guardduty.CreateMembers/response/wording/unknown-detector": {
    "id": "guardduty.CreateMembers/response/wording/unknown-detector",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MAY",
    "category": "wording",
    "text": "The rejection of a detector that this account does not own uses the wording of AWS.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/turbot/steampipe-plugin-aws/issues/1105",
        "date": "2022",
        "quote": "BadRequestException: The request is rejected because the input detectorId is not owned by the current account. … StatusCode: 400"
      }
    ]
  },
  "guardduty.CreateMembers/response/wording/existing-member": {
    "id": "guardduty.CreateMembers/response/wording/existing-member",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MAY",
    "category": "wording",
    "text": "The reason of a member that is created again uses the wording of AWS.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/cloud-custodian/cloud-custodian/issues/3209",
        "date": "2019",
        "quote": "The request is rejected because the given account ID is already a member or associated member of the current account."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts": {
    "id": "guardduty.CreateMembers/behaviour/similar-ids-are-different-accounts",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Two ids that differ in any digit, or only beyond 32 bits, are two accounts, and each is a member of its own.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId string @length(min: 12, max: 12)"
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/members-belong-to-their-detector": {
    "id": "guardduty.CreateMembers/behaviour/members-belong-to-their-detector",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "A member created under one detector is returned under that detector, and not under the detector of another region.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "The unique ID of the detector of the GuardDuty account that you want to associate member accounts with."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "The unique ID of the detector of the GuardDuty account whose members you want to retrieve."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/later-reads-agree": {
    "id": "guardduty.CreateMembers/behaviour/later-reads-agree",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "behaviour",
    "text": "Later reads agree with every response of the run: what was accepted took effect, and an invalid request that was rejected changed nothing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Creates member accounts of the current AWS account by specifying a list of AWS account IDs."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/state-follows-the-requests": {
    "id": "guardduty.CreateMembers/behaviour/state-follows-the-requests",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "After any sequence of create, delete and rejected requests, GetMembers returns exactly the members that the responses imply, with their addresses.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Creates member accounts of the current AWS account by specifying a list of AWS account IDs."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Retrieves GuardDuty member accounts (of the current GuardDuty administrator account) specified by the account IDs."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Deletes GuardDuty member accounts (to the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/parallel-batches-lose-nothing": {
    "id": "guardduty.CreateMembers/behaviour/parallel-batches-lose-nothing",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "After concurrent batches, GetMembers returns every account that a 200 did not list as unprocessed, with its own address.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Creates member accounts of the current AWS account by specifying a list of AWS account IDs."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Retrieves GuardDuty member accounts (of the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/parallel-answers-are-not-swapped": {
    "id": "guardduty.CreateMembers/behaviour/parallel-answers-are-not-swapped",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Each response to concurrent requests lists only accounts of its own request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "A list of objects that include the accountIds of the unprocessed accounts and a result string that explains why each was unprocessed."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/parallel-creation-makes-one-member": {
    "id": "guardduty.CreateMembers/behaviour/parallel-creation-makes-one-member",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "When concurrent requests create the same account, at least one accepts it, and it becomes one member with an accepted address.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Creates member accounts of the current AWS account by specifying a list of AWS account IDs."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected": {
    "id": "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "A well-formed detector id that this account does not own is rejected with 400 BadRequestException, not with 404.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/turbot/steampipe-plugin-aws/issues/1105",
        "date": "2022",
        "quote": "BadRequestException: The request is rejected because the input detectorId is not owned by the current account. … StatusCode: 400"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.CreateMembers/behaviour/unknown-detector-has-a-documented-status": {
    "id": "guardduty.CreateMembers/behaviour/unknown-detector-has-a-documented-status",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A detector id that this account does not own is not rejected with a status that no page gives, such as 404.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "BadRequestException A bad request exception object. HTTP Status Code: 400"
      }
    ],
    "answer": {
      "statuses": [
        200,
        400,
        401,
        403,
        429
      ]
    }
  },
  "guardduty.CreateMembers/behaviour/any-valid-shape-is-answered": {
    "id": "guardduty.CreateMembers/behaviour/any-valid-shape-is-answered",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Any input that matches the schema returns 200 or a documented client error, never a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "InternalServerErrorException An internal server error exception object. HTTP Status Code: 500"
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.GetMembers/path/detectorId/minLength": {
    "id": "guardduty.GetMembers/path/detectorId/minLength",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "A path with an empty detectorId segment has no operation; it returns a 4xx or a redirect to the path without the segment.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Length Constraints: Minimum length of 1. Maximum length of 300."
      }
    ],
    "constraint": {
      "place": [
        "path",
        "detectorId"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        "4xx",
        301,
        302,
        307,
        308
      ]
    }
  },
  "guardduty.GetMembers/path/detectorId/maxLength": {
    "id": "guardduty.GetMembers/path/detectorId/maxLength",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "`detectorId` has at most 300 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Length Constraints: Minimum length of 1. Maximum length of 300."
      }
    ],
    "constraint": {
      "place": [
        "path",
        "detectorId"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/body/type/structure": {
    "id": "guardduty.GetMembers/body/type/structure",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/body/type/null": {
    "id": "guardduty.GetMembers/body/type/null",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/type/structure": {
    "id": "guardduty.GetMembers/body/accountIds/type/structure",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is a list; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/type/null": {
    "id": "guardduty.GetMembers/body/accountIds/type/null",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/minItems": {
    "id": "guardduty.GetMembers/body/accountIds/minItems",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at least 1 entries; shorter lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Array Members: Minimum number of 1 item. Maximum number of 50 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "minItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/maxItems": {
    "id": "guardduty.GetMembers/body/accountIds/maxItems",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at most 50 entries; longer lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Array Members: Minimum number of 1 item. Maximum number of 50 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "maxItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/each/type/structure": {
    "id": "guardduty.GetMembers/body/accountIds/each/type/structure",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/each/type/scalar": {
    "id": "guardduty.GetMembers/body/accountIds/each/type/scalar",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountIds[]` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/each/type/null": {
    "id": "guardduty.GetMembers/body/accountIds/each/type/null",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `accountIds[]` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonBodyMalformedListNullItem"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/each/minLength": {
    "id": "guardduty.GetMembers/body/accountIds/each/minLength",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` has at least 12 characters; shorter values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Length Constraints: Fixed length of 12."
      },
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId @length(min: 12, max: 12)"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/each/maxLength": {
    "id": "guardduty.GetMembers/body/accountIds/each/maxLength",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` has at most 12 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Length Constraints: Fixed length of 12."
      },
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId @length(min: 12, max: 12)"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/required": {
    "id": "guardduty.GetMembers/body/accountIds/required",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountIds` is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "accountIds … Required: Yes"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/protocol/malformed-json": {
    "id": "guardduty.GetMembers/protocol/malformed-json",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A body that is not JSON is rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/protocol/malformed-json-type": {
    "id": "guardduty.GetMembers/protocol/malformed-json-type",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of a body that is not JSON has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/protocol/wrong-structure-error": {
    "id": "guardduty.GetMembers/protocol/wrong-structure-error",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of null or of a value of another structure has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray, RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/protocol/missing-body": {
    "id": "guardduty.GetMembers/protocol/missing-body",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonEmptyInputAndEmptyOutput, RestJsonMalformedRequiredBodyUnset, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "guardduty.GetMembers/protocol/content-type-parameters": {
    "id": "guardduty.GetMembers/protocol/content-type-parameters",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "Parameters of the media type, such as a charset, are accepted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMustSupportParametersInContentType"
      }
    ]
  },
  "guardduty.GetMembers/protocol/content-type-space": {
    "id": "guardduty.GetMembers/protocol/content-type-space",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "White space before the parameters of the media type is accepted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6",
        "quote": "parameters = *( OWS \";\" OWS [ parameter ] )"
      }
    ]
  },
  "guardduty.GetMembers/protocol/accept": {
    "id": "guardduty.GetMembers/protocol/accept",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover JSON.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonNoInputAllowsAccept, AcceptHeaderStarRequestTest, AcceptHeaderStarStarRequestTest"
      }
    ]
  },
  "guardduty.GetMembers/protocol/unrelated-query": {
    "id": "guardduty.GetMembers/protocol/unrelated-query",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "Unknown query parameters change neither the route nor the input.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "\"other\" is disregarded or bound to another input member."
      }
    ]
  },
  "guardduty.GetMembers/protocol/unknown-members": {
    "id": "guardduty.GetMembers/protocol/unknown-members",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "guardduty.GetMembers/protocol/json-spelling": {
    "id": "guardduty.GetMembers/protocol/json-spelling",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "White space and escapes that JSON permits do not change the meaning of a body.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259",
        "quote": "Insignificant whitespace is allowed before or after any of the six structural characters. … Any character may be escaped."
      }
    ]
  },
  "guardduty.GetMembers/protocol/wrong-method": {
    "id": "guardduty.GetMembers/protocol/wrong-method",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A method that no operation has on the path does not run this operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The pair of HTTP request method and HTTP request path matches the defined method and path of an operation bound to the service."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/extra-path-segment": {
    "id": "guardduty.GetMembers/protocol/extra-path-segment",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A path with an extra segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "https://yourhost/my/uri/path/other No Trailing segment \"/other\" … http://yourhost/my/uri/foo/bar No Found a trailing segment \"/bar\"."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/malformed-http": {
    "id": "guardduty.GetMembers/protocol/malformed-http",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that is not HTTP gets a 4xx or a closed connection, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
        "quote": "receives a sequence of octets that does not match the HTTP-message grammar aside from the robustness exceptions listed above, the server SHOULD respond with a 400 (Bad Request) response and close the connection."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501,
        505
      ]
    }
  },
  "guardduty.GetMembers/protocol/lenient-json": {
    "id": "guardduty.GetMembers/protocol/lenient-json",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "A JSON parser MAY accept non-JSON forms or extensions."
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.GetMembers/protocol/not-utf-8": {
    "id": "guardduty.GetMembers/protocol/not-utf-8",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body that is not UTF-8 is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1",
        "quote": "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "guardduty.GetMembers/protocol/member-case": {
    "id": "guardduty.GetMembers/protocol/member-case",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A required member whose name has another case counts as missing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/protocol/duplicate-keys": {
    "id": "guardduty.GetMembers/protocol/duplicate-keys",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "errors",
    "text": "A body with a duplicate name is accepted, or rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-4",
        "quote": "When the names within an object are not unique, the behavior of software that receives such an object is unpredictable."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.GetMembers/protocol/content-type-case": {
    "id": "guardduty.GetMembers/protocol/content-type-case",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The media type is case-insensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1",
        "quote": "The type and subtype tokens are case-insensitive."
      }
    ]
  },
  "guardduty.GetMembers/protocol/other-content-type": {
    "id": "guardduty.GetMembers/protocol/other-content-type",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of another media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "guardduty.GetMembers/protocol/no-content-type": {
    "id": "guardduty.GetMembers/protocol/no-content-type",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body without a media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "guardduty.GetMembers/protocol/unsupported-media-type": {
    "id": "guardduty.GetMembers/protocol/unsupported-media-type",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ],
      "types": [
        "UnsupportedMediaTypeException"
      ]
    }
  },
  "guardduty.GetMembers/protocol/unacceptable": {
    "id": "guardduty.GetMembers/protocol/unacceptable",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MAY",
    "category": "protocol",
    "text": "A request that does not accept JSON is rejected with 406.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonAccept"
      }
    ],
    "answer": {
      "statuses": [
        406
      ]
    }
  },
  "guardduty.GetMembers/protocol/trailing-slash": {
    "id": "guardduty.GetMembers/protocol/trailing-slash",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A trailing slash in the path is optional.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "with the exception of trailing slashes which are always optional."
      }
    ]
  },
  "guardduty.GetMembers/protocol/path-case": {
    "id": "guardduty.GetMembers/protocol/path-case",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The path is case-sensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/encoded-label": {
    "id": "guardduty.GetMembers/protocol/encoded-label",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Percent-encoding unreserved characters does not change a label.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.3",
        "quote": "URIs that differ in the replacement of an unreserved character with its corresponding percent-encoded US-ASCII octet are equivalent"
      }
    ]
  },
  "guardduty.GetMembers/protocol/encoded-slash": {
    "id": "guardduty.GetMembers/protocol/encoded-slash",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A percent-encoded slash is part of its segment and does not end it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Labels only capture path segments."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.2",
        "quote": "URIs that differ in the replacement of a reserved character with its corresponding percent-encoded octet are not equivalent."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/dot-segments": {
    "id": "guardduty.GetMembers/protocol/dot-segments",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A label of one or two dots names no resource, however the path is normalized.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "MUST NOT contain dot-segments (i.e., \"..\" and \".\")."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-3.3",
        "quote": "The path segments \".\" and \"..\", also known as dot-segments, are defined for relative reference within the path name hierarchy."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/query-is-no-input": {
    "id": "guardduty.GetMembers/protocol/query-is-no-input",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Members of the body are not read from the query.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Binds a top-level input structure member to a query string parameter."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/protocol/unknown-route": {
    "id": "guardduty.GetMembers/protocol/unknown-route",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A path without an operation returns a JSON error that names its type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "quote": "The gateway response for a missing authentication token error, including the cases when the client attempts to invoke an unsupported API method or resource."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ],
    "answer": {
      "statuses": [
        400,
        403,
        404,
        405,
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/safe-methods": {
    "id": "guardduty.GetMembers/protocol/safe-methods",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "HEAD and OPTIONS on the path neither run the operation nor cause a server error.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
        "quote": "Of the request methods defined by this specification, the GET, HEAD, OPTIONS, and TRACE methods are defined to be safe."
      }
    ]
  },
  "guardduty.GetMembers/protocol/errors-are-repeatable": {
    "id": "guardduty.GetMembers/protocol/errors-are-repeatable",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "Repeating a rejected request returns the same status and error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5",
        "quote": "the server SHOULD send a representation containing an explanation of the error situation, and whether it is a temporary or permanent condition."
      }
    ]
  },
  "guardduty.GetMembers/protocol/request-id-is-unique": {
    "id": "guardduty.GetMembers/protocol/request-id-is-unique",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a different request id.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "guardduty.GetMembers/protocol/big-body": {
    "id": "guardduty.GetMembers/protocol/big-body",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of several megabytes is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "quote": "the server is refusing to process a request because the request content is larger than the server is willing or able to process."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.GetMembers/protocol/deep-nesting": {
    "id": "guardduty.GetMembers/protocol/deep-nesting",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "JSON of any depth is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "An implementation may set limits on the maximum depth of nesting."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.GetMembers/protocol/chunked-request": {
    "id": "guardduty.GetMembers/protocol/chunked-request",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A chunked body is accepted, or rejected with 411 or 501.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
        "quote": "A recipient MUST be able to parse and decode the chunked transfer coding."
      }
    ],
    "answer": {
      "statuses": [
        200,
        411,
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/expect-continue": {
    "id": "guardduty.GetMembers/protocol/expect-continue",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that expects 100 Continue and sends its body gets a final response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
        "quote": "an origin server MUST send either: an immediate response with a final status code, if that status can be determined by examining just the method, target URI, and header fields, or an immediate 100 (Continue) response to encourage the client to send the request content."
      }
    ],
    "answer": {
      "statuses": [
        200,
        417
      ]
    }
  },
  "guardduty.GetMembers/protocol/client-headers": {
    "id": "guardduty.GetMembers/protocol/client-headers",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "A request with the headers that AWS SDKs send is answered like the same request without them.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/pull/10399",
        "date": "2026",
        "quote": "These add the following headers to all requests"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
        "quote": "Other recipients SHOULD ignore unrecognized header and trailer fields."
      }
    ]
  },
  "guardduty.GetMembers/protocol/content-coding": {
    "id": "guardduty.GetMembers/protocol/content-coding",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "Asked for gzip, deflate or br, a server sends a body that decodes by the coding that it names.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
        "quote": "indicates what content codings have been applied to the representation, beyond those inherent in the media type, and thus what decoding mechanisms have to be applied in order to obtain data in the media type"
      }
    ]
  },
  "guardduty.GetMembers/protocol/odd-paths": {
    "id": "guardduty.GetMembers/protocol/odd-paths",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "errors",
    "text": "A path with any percent-encoded bytes, stray percent signs or empty segments is answered without a 5xx, and an answer that calls itself JSON is JSON.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/empty-segment": {
    "id": "guardduty.GetMembers/protocol/empty-segment",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A path with an empty segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/label-binding": {
    "id": "guardduty.GetMembers/protocol/label-binding",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A label is its segment of the path, decoded once; neither the body nor the query replaces it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.4",
        "quote": "Implementations must not percent-encode or decode the same string more than once"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Labels only capture path segments."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/protocol/label-is-exact": {
    "id": "guardduty.GetMembers/protocol/label-is-exact",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A label with white space, quotes, NUL or a stray percent sign beside it is another label.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.2",
        "quote": "URIs that differ in the replacement of a reserved character with its corresponding percent-encoded octet are not equivalent."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/auth/unsigned": {
    "id": "guardduty.GetMembers/auth/unsigned",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is rejected for that reason with 401 or 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "If the API request isn't signed, then you might receive the error: Missing Authentication Token."
      }
    ],
    "answer": {
      "statuses": [
        401,
        403
      ],
      "types": [
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
        "AccessDeniedException"
      ]
    }
  },
  "guardduty.GetMembers/auth/unsigned-is-answered": {
    "id": "guardduty.GetMembers/auth/unsigned-is-answered",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "auth",
    "text": "A request without a signature, whether it is accepted or not, causes no 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/auth/malformed-header": {
    "id": "guardduty.GetMembers/auth/malformed-header",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 400"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/signer/latest/api/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "InvalidSignatureException"
      ]
    }
  },
  "guardduty.GetMembers/auth/unknown-key": {
    "id": "guardduty.GetMembers/auth/unknown-key",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with an unknown access key is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "InvalidClientTokenId The X.509 certificate or AWS access key ID provided does not exist in our records. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidSignatureException"
      ]
    }
  },
  "guardduty.GetMembers/auth/wrong-secret": {
    "id": "guardduty.GetMembers/auth/wrong-secret",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with a wrong secret is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "guardduty.GetMembers/auth/tampered-body": {
    "id": "guardduty.GetMembers/auth/tampered-body",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request with another body than the signed one is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "guardduty.GetMembers/auth/wrong-scope": {
    "id": "guardduty.GetMembers/auth/wrong-scope",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed for another service does not reach the operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.GetMembers/auth/old-date": {
    "id": "guardduty.GetMembers/auth/old-date",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed a day ago is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "The request reached the service more than 15 minutes after the date stamp on the request"
      }
    ],
    "answer": {
      "statuses": [
        400,
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestExpired"
      ]
    }
  },
  "guardduty.GetMembers/protocol/answers-every-request": {
    "id": "guardduty.GetMembers/protocol/answers-every-request",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Every request gets a complete HTTP response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
        "quote": "A server responds to a client's request by sending one or more \"response\" messages, each including a status code"
      }
    ]
  },
  "guardduty.GetMembers/protocol/no-server-error": {
    "id": "guardduty.GetMembers/protocol/no-server-error",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "No request causes a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ]
  },
  "guardduty.GetMembers/protocol/content-type": {
    "id": "guardduty.GetMembers/protocol/content-type",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "A response with a JSON body has a JSON content type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ]
  },
  "guardduty.GetMembers/protocol/request-id": {
    "id": "guardduty.GetMembers/protocol/request-id",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a request id in the header x-amzn-requestid.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "guardduty.GetMembers/protocol/error-envelope": {
    "id": "guardduty.GetMembers/protocol/error-envelope",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error is a JSON object, and its header or body names the type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses … Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.GetMembers/protocol/error-status": {
    "id": "guardduty.GetMembers/protocol/error-status",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error type has its documented status.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "If serializing an error and the httpError trait is present, set the status code of the response to its value."
      }
    ]
  },
  "guardduty.GetMembers/protocol/documented-error": {
    "id": "guardduty.GetMembers/protocol/documented-error",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is documented for the operation or common to all AWS services.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "For information about the errors that are common to all actions, see Common Errors."
      }
    ]
  },
  "guardduty.GetMembers/response/status": {
    "id": "guardduty.GetMembers/response/status",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Success is 200, not another 2xx and not a redirect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "guardduty.GetMembers/response/schema": {
    "id": "guardduty.GetMembers/response/schema",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The body of a success is a JSON object with the documented members, types and limits.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "The following data is returned in JSON format by the service."
      }
    ]
  },
  "guardduty.GetMembers/response/error-schema": {
    "id": "guardduty.GetMembers/response/error-schema",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The body of a documented error has the members and types of its model.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "guardduty.GetMembers/protocol/error-type-header": {
    "id": "guardduty.GetMembers/protocol/error-type-header",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error names its type in the header x-amzn-errortype.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "New server-side protocol implementations MUST use a header field named X-Amzn-Errortype."
      }
    ]
  },
  "guardduty.GetMembers/protocol/error-type-is-bare": {
    "id": "guardduty.GetMembers/protocol/error-type-is-bare",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is the bare name, without a namespace or a URI.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The value of this component SHOULD contain only the shape name of the error's shape-id."
      }
    ]
  },
  "guardduty.GetMembers/protocol/error-message": {
    "id": "guardduty.GetMembers/protocol/error-message",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error has a message, in the member message or Message.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the members message and Message of the structures with @error"
      }
    ]
  },
  "guardduty.GetMembers/protocol/no-internals": {
    "id": "guardduty.GetMembers/protocol/no-internals",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error contains no stack trace and no HTML page.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://cwe.mitre.org/data/definitions/209.html",
        "quote": "The product generates an error message that includes sensitive information about its environment, users, or associated data."
      }
    ]
  },
  "guardduty.GetMembers/protocol/accepted-coding": {
    "id": "guardduty.GetMembers/protocol/accepted-coding",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A response has only a content coding that the request accepts, and none if the request names none.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3",
        "quote": "the origin server SHOULD send a response without any content coding"
      }
    ]
  },
  "guardduty.GetMembers/protocol/one-error-type": {
    "id": "guardduty.GetMembers/protocol/one-error-type",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The header and the body of an error do not name two documented types.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.GetMembers/protocol/error-types-agree": {
    "id": "guardduty.GetMembers/protocol/error-types-agree",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The header and the body of an error name the same type, except for the older name that GuardDuty is known to send.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.GetMembers/response/no-error-type": {
    "id": "guardduty.GetMembers/response/no-error-type",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ]
  },
  "guardduty.GetMembers/response/member-names": {
    "id": "guardduty.GetMembers/response/member-names",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The members of a success have the documented names, in the documented case; entries of lists have no others in their place.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ]
  },
  "guardduty.GetMembers/response/no-null": {
    "id": "guardduty.GetMembers/response/no-null",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no null, in members that the model does not have either.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonServersDontSerializeNullStructureValues"
      }
    ]
  },
  "guardduty.GetMembers/behaviour/accepts-valid-requests": {
    "id": "guardduty.GetMembers/behaviour/accepts-valid-requests",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit returns 200.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/answers-every-account-once": {
    "id": "guardduty.GetMembers/behaviour/answers-every-account-once",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "Every requested account appears exactly once, in `members` or in `unprocessedAccounts`, and no other account appears.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "A list of objects that contain the unprocessed account and a result string that explains why it was unprocessed."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/unknown-account-is-unprocessed": {
    "id": "guardduty.GetMembers/behaviour/unknown-account-is-unprocessed",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account that is not a member is listed in `unprocessedAccounts` of a 200, and never in `members`.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "A list of objects that contain the unprocessed account and a result string that explains why it was unprocessed."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/parallel-answers-are-not-swapped": {
    "id": "guardduty.GetMembers/behaviour/parallel-answers-are-not-swapped",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "Each response to concurrent requests has every account of its own request once, and no other account.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "A list of objects that contain the unprocessed account and a result string that explains why it was unprocessed."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/unprocessed-accounts-have-a-reason": {
    "id": "guardduty.GetMembers/behaviour/unprocessed-accounts-have-a-reason",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "The `result` of every account in `unprocessedAccounts` is not blank.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "A list of objects that contain the unprocessed account and a result string that explains why it was unprocessed."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/duplicates-are-answered": {
    "id": "guardduty.GetMembers/behaviour/duplicates-are-answered",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A duplicate id appears at least once and at most as often as in the request, in only one of the two lists; or the request is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "A list of objects that contain the unprocessed account and a result string that explains why it was unprocessed."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/order-does-not-matter": {
    "id": "guardduty.GetMembers/behaviour/order-does-not-matter",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "The same ids in another order return the same members and the same unprocessed accounts.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Retrieves GuardDuty member accounts (of the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/administrator-is-named": {
    "id": "guardduty.GetMembers/behaviour/administrator-is-named",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "masterId is the twelve digits of the administrator, the same for all members; administratorId, if present, has the same value.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Member$MasterId @required \"The administrator account ID.\" … $AdministratorId \"The administrator account ID.\""
      }
    ]
  },
  "guardduty.GetMembers/behaviour/new-member-status": {
    "id": "guardduty.GetMembers/behaviour/new-member-status",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "The status of a new member is `Created`, or `Enabled` if the caller administers an organization.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/issues/3295",
        "date": "2018-04-29",
        "quote": "\"UpdatedAt\": \"2018-04-29T08:16:51.443Z\" … \"RelationshipStatus\": \"Created\""
      }
    ]
  },
  "guardduty.GetMembers/behaviour/dates-are-iso-8601": {
    "id": "guardduty.GetMembers/behaviour/dates-are-iso-8601",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "updatedAt, and invitedAt if present, are ISO 8601 dates with time and zone.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/issues/3295",
        "date": "2018-04-29",
        "quote": "\"UpdatedAt\": \"2018-04-29T08:16:51.443Z\" … \"RelationshipStatus\": \"Created\""
      }
    ]
  },
  "guardduty.GetMembers/behaviour/invited-at-follows-the-invitation": {
    "id": "guardduty.GetMembers/behaviour/invited-at-follows-the-invitation",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A member that was created and not invited has no invitedAt.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Member$InvitedAt \"The timestamp when the invitation was sent.\""
      },
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/issues/3295",
        "date": "2018-04-29",
        "quote": "\"UpdatedAt\": \"2018-04-29T08:16:51.443Z\" … \"RelationshipStatus\": \"Created\""
      }
    ]
  },
  "guardduty.GetMembers/behaviour/member-detector-is-its-own": {
    "id": "guardduty.GetMembers/behaviour/member-detector-is-its-own",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "detectorId of a member, if present, is not the detector of the administrator.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#Member$DetectorId \"The detector ID of the member account.\""
      }
    ]
  },
  "guardduty.GetMembers/response/wording/unknown-detector": {
    "id": "guardduty.GetMembers/response/wording/unknown-detector",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MAY",
    "category": "wording",
    "text": "The rejection of a detector that this account does not own uses the wording of AWS.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/turbot/steampipe-plugin-aws/issues/1105",
        "date": "2022",
        "quote": "BadRequestException: The request is rejected because the input detectorId is not owned by the current account. … StatusCode: 400"
      }
    ]
  },
  "guardduty.GetMembers/response/wording/out-of-range": {
    "id": "guardduty.GetMembers/response/wording/out-of-range",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MAY",
    "category": "wording",
    "text": "The rejection of a request without ids uses the wording of AWS.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/issues/3295",
        "date": "2018-04-29",
        "quote": "The request is rejected because an invalid or out-of-range value is specified as an input parameter."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/reading-changes-nothing": {
    "id": "guardduty.GetMembers/behaviour/reading-changes-nothing",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "behaviour",
    "text": "Consecutive reads return equal members, also after a rejected request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Retrieves GuardDuty member accounts (of the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/detector-belongs-to-its-region": {
    "id": "guardduty.GetMembers/behaviour/detector-belongs-to-its-region",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "errors",
    "text": "In a region with another detector, the id of this detector is rejected with 400 BadRequestException.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/turbot/steampipe-plugin-aws/issues/1105",
        "date": "2022",
        "quote": "BadRequestException: The request is rejected because the input detectorId is not owned by the current account. … StatusCode: 400"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/behaviour/unknown-detector-is-rejected": {
    "id": "guardduty.GetMembers/behaviour/unknown-detector-is-rejected",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "errors",
    "text": "A well-formed detector id that this account does not own is rejected with 400 BadRequestException, not with 404.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/turbot/steampipe-plugin-aws/issues/1105",
        "date": "2022",
        "quote": "BadRequestException: The request is rejected because the input detectorId is not owned by the current account. … StatusCode: 400"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.GetMembers/behaviour/unknown-detector-has-a-documented-status": {
    "id": "guardduty.GetMembers/behaviour/unknown-detector-has-a-documented-status",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "errors",
    "text": "A detector id that this account does not own is not rejected with a status that no page gives, such as 404.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "BadRequestException A bad request exception object. HTTP Status Code: 400"
      }
    ],
    "answer": {
      "statuses": [
        200,
        400,
        401,
        403,
        429
      ]
    }
  },
  "guardduty.GetMembers/behaviour/any-valid-shape-is-answered": {
    "id": "guardduty.GetMembers/behaviour/any-valid-shape-is-answered",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "errors",
    "text": "Any input that matches the schema returns 200 or a documented client error, never a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "InternalServerErrorException An internal server error exception object. HTTP Status Code: 500"
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.DeleteMembers/path/detectorId/minLength": {
    "id": "guardduty.DeleteMembers/path/detectorId/minLength",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "constraints",
    "text": "A path with an empty detectorId segment has no operation; it returns a 4xx or a redirect to the path without the segment.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Length Constraints: Minimum length of 1. Maximum length of 300."
      }
    ],
    "constraint": {
      "place": [
        "path",
        "detectorId"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        "4xx",
        301,
        302,
        307,
        308
      ]
    }
  },
  "guardduty.DeleteMembers/path/detectorId/maxLength": {
    "id": "guardduty.DeleteMembers/path/detectorId/maxLength",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "constraints",
    "text": "`detectorId` has at most 300 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "Length Constraints: Minimum length of 1. Maximum length of 300."
      }
    ],
    "constraint": {
      "place": [
        "path",
        "detectorId"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/type/structure": {
    "id": "guardduty.DeleteMembers/body/type/structure",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/body/type/null": {
    "id": "guardduty.DeleteMembers/body/type/null",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/type/structure": {
    "id": "guardduty.DeleteMembers/body/accountIds/type/structure",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is a list; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/type/null": {
    "id": "guardduty.DeleteMembers/body/accountIds/type/null",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/minItems": {
    "id": "guardduty.DeleteMembers/body/accountIds/minItems",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at least 1 entries; shorter lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Array Members: Minimum number of 1 item. Maximum number of 50 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "minItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/maxItems": {
    "id": "guardduty.DeleteMembers/body/accountIds/maxItems",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at most 50 entries; longer lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Array Members: Minimum number of 1 item. Maximum number of 50 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "maxItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/each/type/structure": {
    "id": "guardduty.DeleteMembers/body/accountIds/each/type/structure",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/each/type/scalar": {
    "id": "guardduty.DeleteMembers/body/accountIds/each/type/scalar",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountIds[]` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/each/type/null": {
    "id": "guardduty.DeleteMembers/body/accountIds/each/type/null",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `accountIds[]` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonBodyMalformedListNullItem"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/each/minLength": {
    "id": "guardduty.DeleteMembers/body/accountIds/each/minLength",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` has at least 12 characters; shorter values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Length Constraints: Fixed length of 12."
      },
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId @length(min: 12, max: 12)"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/each/maxLength": {
    "id": "guardduty.DeleteMembers/body/accountIds/each/maxLength",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` has at most 12 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Length Constraints: Fixed length of 12."
      },
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId @length(min: 12, max: 12)"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/body/accountIds/required": {
    "id": "guardduty.DeleteMembers/body/accountIds/required",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountIds` is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "accountIds … Required: Yes"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/malformed-json": {
    "id": "guardduty.DeleteMembers/protocol/malformed-json",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A body that is not JSON is rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/malformed-json-type": {
    "id": "guardduty.DeleteMembers/protocol/malformed-json-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of a body that is not JSON has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/wrong-structure-error": {
    "id": "guardduty.DeleteMembers/protocol/wrong-structure-error",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of null or of a value of another structure has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray, RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/missing-body": {
    "id": "guardduty.DeleteMembers/protocol/missing-body",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonEmptyInputAndEmptyOutput, RestJsonMalformedRequiredBodyUnset, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/content-type-parameters": {
    "id": "guardduty.DeleteMembers/protocol/content-type-parameters",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "protocol",
    "text": "Parameters of the media type, such as a charset, are accepted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMustSupportParametersInContentType"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/content-type-space": {
    "id": "guardduty.DeleteMembers/protocol/content-type-space",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "White space before the parameters of the media type is accepted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6",
        "quote": "parameters = *( OWS \";\" OWS [ parameter ] )"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/accept": {
    "id": "guardduty.DeleteMembers/protocol/accept",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover JSON.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonNoInputAllowsAccept, AcceptHeaderStarRequestTest, AcceptHeaderStarStarRequestTest"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/unrelated-query": {
    "id": "guardduty.DeleteMembers/protocol/unrelated-query",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "protocol",
    "text": "Unknown query parameters change neither the route nor the input.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "\"other\" is disregarded or bound to another input member."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/unknown-members": {
    "id": "guardduty.DeleteMembers/protocol/unknown-members",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/json-spelling": {
    "id": "guardduty.DeleteMembers/protocol/json-spelling",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "protocol",
    "text": "White space and escapes that JSON permits do not change the meaning of a body.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259",
        "quote": "Insignificant whitespace is allowed before or after any of the six structural characters. … Any character may be escaped."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/wrong-method": {
    "id": "guardduty.DeleteMembers/protocol/wrong-method",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A method that no operation has on the path does not run this operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The pair of HTTP request method and HTTP request path matches the defined method and path of an operation bound to the service."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/extra-path-segment": {
    "id": "guardduty.DeleteMembers/protocol/extra-path-segment",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A path with an extra segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "https://yourhost/my/uri/path/other No Trailing segment \"/other\" … http://yourhost/my/uri/foo/bar No Found a trailing segment \"/bar\"."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/malformed-http": {
    "id": "guardduty.DeleteMembers/protocol/malformed-http",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that is not HTTP gets a 4xx or a closed connection, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
        "quote": "receives a sequence of octets that does not match the HTTP-message grammar aside from the robustness exceptions listed above, the server SHOULD respond with a 400 (Bad Request) response and close the connection."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501,
        505
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/lenient-json": {
    "id": "guardduty.DeleteMembers/protocol/lenient-json",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "A JSON parser MAY accept non-JSON forms or extensions."
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/not-utf-8": {
    "id": "guardduty.DeleteMembers/protocol/not-utf-8",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body that is not UTF-8 is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1",
        "quote": "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/member-case": {
    "id": "guardduty.DeleteMembers/protocol/member-case",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A required member whose name has another case counts as missing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/duplicate-keys": {
    "id": "guardduty.DeleteMembers/protocol/duplicate-keys",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "errors",
    "text": "A body with a duplicate name is accepted, or rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-4",
        "quote": "When the names within an object are not unique, the behavior of software that receives such an object is unpredictable."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/content-type-case": {
    "id": "guardduty.DeleteMembers/protocol/content-type-case",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The media type is case-insensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1",
        "quote": "The type and subtype tokens are case-insensitive."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/other-content-type": {
    "id": "guardduty.DeleteMembers/protocol/other-content-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of another media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/no-content-type": {
    "id": "guardduty.DeleteMembers/protocol/no-content-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body without a media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/unsupported-media-type": {
    "id": "guardduty.DeleteMembers/protocol/unsupported-media-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ],
      "types": [
        "UnsupportedMediaTypeException"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/unacceptable": {
    "id": "guardduty.DeleteMembers/protocol/unacceptable",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MAY",
    "category": "protocol",
    "text": "A request that does not accept JSON is rejected with 406.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonAccept"
      }
    ],
    "answer": {
      "statuses": [
        406
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/trailing-slash": {
    "id": "guardduty.DeleteMembers/protocol/trailing-slash",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A trailing slash in the path is optional.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "with the exception of trailing slashes which are always optional."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/path-case": {
    "id": "guardduty.DeleteMembers/protocol/path-case",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The path is case-sensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/encoded-label": {
    "id": "guardduty.DeleteMembers/protocol/encoded-label",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Percent-encoding unreserved characters does not change a label.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.3",
        "quote": "URIs that differ in the replacement of an unreserved character with its corresponding percent-encoded US-ASCII octet are equivalent"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/encoded-slash": {
    "id": "guardduty.DeleteMembers/protocol/encoded-slash",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A percent-encoded slash is part of its segment and does not end it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Labels only capture path segments."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.2",
        "quote": "URIs that differ in the replacement of a reserved character with its corresponding percent-encoded octet are not equivalent."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/dot-segments": {
    "id": "guardduty.DeleteMembers/protocol/dot-segments",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A label of one or two dots names no resource, however the path is normalized.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "MUST NOT contain dot-segments (i.e., \"..\" and \".\")."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-3.3",
        "quote": "The path segments \".\" and \"..\", also known as dot-segments, are defined for relative reference within the path name hierarchy."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/query-is-no-input": {
    "id": "guardduty.DeleteMembers/protocol/query-is-no-input",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Members of the body are not read from the query.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Binds a top-level input structure member to a query string parameter."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/unknown-route": {
    "id": "guardduty.DeleteMembers/protocol/unknown-route",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A path without an operation returns a JSON error that names its type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "quote": "The gateway response for a missing authentication token error, including the cases when the client attempts to invoke an unsupported API method or resource."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ],
    "answer": {
      "statuses": [
        400,
        403,
        404,
        405,
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/safe-methods": {
    "id": "guardduty.DeleteMembers/protocol/safe-methods",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "HEAD and OPTIONS on the path neither run the operation nor cause a server error.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
        "quote": "Of the request methods defined by this specification, the GET, HEAD, OPTIONS, and TRACE methods are defined to be safe."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/errors-are-repeatable": {
    "id": "guardduty.DeleteMembers/protocol/errors-are-repeatable",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "Repeating a rejected request returns the same status and error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5",
        "quote": "the server SHOULD send a representation containing an explanation of the error situation, and whether it is a temporary or permanent condition."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/request-id-is-unique": {
    "id": "guardduty.DeleteMembers/protocol/request-id-is-unique",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a different request id.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/big-body": {
    "id": "guardduty.DeleteMembers/protocol/big-body",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of several megabytes is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "quote": "the server is refusing to process a request because the request content is larger than the server is willing or able to process."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/deep-nesting": {
    "id": "guardduty.DeleteMembers/protocol/deep-nesting",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "JSON of any depth is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "An implementation may set limits on the maximum depth of nesting."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/chunked-request": {
    "id": "guardduty.DeleteMembers/protocol/chunked-request",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A chunked body is accepted, or rejected with 411 or 501.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
        "quote": "A recipient MUST be able to parse and decode the chunked transfer coding."
      }
    ],
    "answer": {
      "statuses": [
        200,
        411,
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/expect-continue": {
    "id": "guardduty.DeleteMembers/protocol/expect-continue",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that expects 100 Continue and sends its body gets a final response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
        "quote": "an origin server MUST send either: an immediate response with a final status code, if that status can be determined by examining just the method, target URI, and header fields, or an immediate 100 (Continue) response to encourage the client to send the request content."
      }
    ],
    "answer": {
      "statuses": [
        200,
        417
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/client-headers": {
    "id": "guardduty.DeleteMembers/protocol/client-headers",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "protocol",
    "text": "A request with the headers that AWS SDKs send is answered like the same request without them.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/pull/10399",
        "date": "2026",
        "quote": "These add the following headers to all requests"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
        "quote": "Other recipients SHOULD ignore unrecognized header and trailer fields."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/content-coding": {
    "id": "guardduty.DeleteMembers/protocol/content-coding",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "protocol",
    "text": "Asked for gzip, deflate or br, a server sends a body that decodes by the coding that it names.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
        "quote": "indicates what content codings have been applied to the representation, beyond those inherent in the media type, and thus what decoding mechanisms have to be applied in order to obtain data in the media type"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/odd-paths": {
    "id": "guardduty.DeleteMembers/protocol/odd-paths",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "errors",
    "text": "A path with any percent-encoded bytes, stray percent signs or empty segments is answered without a 5xx, and an answer that calls itself JSON is JSON.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/empty-segment": {
    "id": "guardduty.DeleteMembers/protocol/empty-segment",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A path with an empty segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/label-binding": {
    "id": "guardduty.DeleteMembers/protocol/label-binding",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A label is its segment of the path, decoded once; neither the body nor the query replaces it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.4",
        "quote": "Implementations must not percent-encode or decode the same string more than once"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Labels only capture path segments."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/label-is-exact": {
    "id": "guardduty.DeleteMembers/protocol/label-is-exact",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A label with white space, quotes, NUL or a stray percent sign beside it is another label.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc3986#section-2.2",
        "quote": "URIs that differ in the replacement of a reserved character with its corresponding percent-encoded octet are not equivalent."
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/auth/unsigned": {
    "id": "guardduty.DeleteMembers/auth/unsigned",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is rejected for that reason with 401 or 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "If the API request isn't signed, then you might receive the error: Missing Authentication Token."
      }
    ],
    "answer": {
      "statuses": [
        401,
        403
      ],
      "types": [
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
        "AccessDeniedException"
      ]
    }
  },
  "guardduty.DeleteMembers/auth/unsigned-is-answered": {
    "id": "guardduty.DeleteMembers/auth/unsigned-is-answered",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "auth",
    "text": "A request without a signature, whether it is accepted or not, causes no 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/auth/malformed-header": {
    "id": "guardduty.DeleteMembers/auth/malformed-header",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 400"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/signer/latest/api/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "InvalidSignatureException"
      ]
    }
  },
  "guardduty.DeleteMembers/auth/unknown-key": {
    "id": "guardduty.DeleteMembers/auth/unknown-key",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with an unknown access key is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "InvalidClientTokenId The X.509 certificate or AWS access key ID provided does not exist in our records. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidSignatureException"
      ]
    }
  },
  "guardduty.DeleteMembers/auth/wrong-secret": {
    "id": "guardduty.DeleteMembers/auth/wrong-secret",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with a wrong secret is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "guardduty.DeleteMembers/auth/tampered-body": {
    "id": "guardduty.DeleteMembers/auth/tampered-body",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request with another body than the signed one is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "guardduty.DeleteMembers/auth/wrong-scope": {
    "id": "guardduty.DeleteMembers/auth/wrong-scope",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed for another service does not reach the operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "guardduty.DeleteMembers/auth/old-date": {
    "id": "guardduty.DeleteMembers/auth/old-date",
    "operation": "guardduty.DeleteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed a day ago is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "The request reached the service more than 15 minutes after the date stamp on the request"
      }
    ],
    "answer": {
      "statuses": [
        400,
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestExpired"
      ]
    }
  },
  "guardduty.DeleteMembers/protocol/answers-every-request": {
    "id": "guardduty.DeleteMembers/protocol/answers-every-request",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Every request gets a complete HTTP response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
        "quote": "A server responds to a client's request by sending one or more \"response\" messages, each including a status code"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/no-server-error": {
    "id": "guardduty.DeleteMembers/protocol/no-server-error",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "No request causes a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/content-type": {
    "id": "guardduty.DeleteMembers/protocol/content-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "A response with a JSON body has a JSON content type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/request-id": {
    "id": "guardduty.DeleteMembers/protocol/request-id",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a request id in the header x-amzn-requestid.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/error-envelope": {
    "id": "guardduty.DeleteMembers/protocol/error-envelope",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error is a JSON object, and its header or body names the type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses … Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/error-status": {
    "id": "guardduty.DeleteMembers/protocol/error-status",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error type has its documented status.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "If serializing an error and the httpError trait is present, set the status code of the response to its value."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/documented-error": {
    "id": "guardduty.DeleteMembers/protocol/documented-error",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is documented for the operation or common to all AWS services.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "For information about the errors that are common to all actions, see Common Errors."
      }
    ]
  },
  "guardduty.DeleteMembers/response/status": {
    "id": "guardduty.DeleteMembers/response/status",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Success is 200, not another 2xx and not a redirect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "guardduty.DeleteMembers/response/schema": {
    "id": "guardduty.DeleteMembers/response/schema",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The body of a success is a JSON object with the documented members, types and limits.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "The following data is returned in JSON format by the service."
      }
    ]
  },
  "guardduty.DeleteMembers/response/error-schema": {
    "id": "guardduty.DeleteMembers/response/error-schema",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The body of a documented error has the members and types of its model.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/error-type-header": {
    "id": "guardduty.DeleteMembers/protocol/error-type-header",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error names its type in the header x-amzn-errortype.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "New server-side protocol implementations MUST use a header field named X-Amzn-Errortype."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/error-type-is-bare": {
    "id": "guardduty.DeleteMembers/protocol/error-type-is-bare",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is the bare name, without a namespace or a URI.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The value of this component SHOULD contain only the shape name of the error's shape-id."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/error-message": {
    "id": "guardduty.DeleteMembers/protocol/error-message",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error has a message, in the member message or Message.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the members message and Message of the structures with @error"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/no-internals": {
    "id": "guardduty.DeleteMembers/protocol/no-internals",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error contains no stack trace and no HTML page.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://cwe.mitre.org/data/definitions/209.html",
        "quote": "The product generates an error message that includes sensitive information about its environment, users, or associated data."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/accepted-coding": {
    "id": "guardduty.DeleteMembers/protocol/accepted-coding",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A response has only a content coding that the request accepts, and none if the request names none.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3",
        "quote": "the origin server SHOULD send a response without any content coding"
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/one-error-type": {
    "id": "guardduty.DeleteMembers/protocol/one-error-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The header and the body of an error do not name two documented types.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.DeleteMembers/protocol/error-types-agree": {
    "id": "guardduty.DeleteMembers/protocol/error-types-agree",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The header and the body of an error name the same type, except for the older name that GuardDuty is known to send.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "guardduty.DeleteMembers/response/no-error-type": {
    "id": "guardduty.DeleteMembers/response/no-error-type",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ]
  },
  "guardduty.DeleteMembers/response/member-names": {
    "id": "guardduty.DeleteMembers/response/member-names",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The members of a success have the documented names, in the documented case; entries of lists have no others in their place.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ]
  },
  "guardduty.DeleteMembers/response/no-null": {
    "id": "guardduty.DeleteMembers/response/no-null",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no null, in members that the model does not have either.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonServersDontSerializeNullStructureValues"
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/accepts-valid-requests": {
    "id": "guardduty.DeleteMembers/behaviour/accepts-valid-requests",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit returns 200.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/answers-only-requested-accounts": {
    "id": "guardduty.DeleteMembers/behaviour/answers-only-requested-accounts",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "behaviour",
    "text": "Every account in `unprocessedAccounts` was in the request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "The accounts that could not be processed."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/deleted-members-are-gone": {
    "id": "guardduty.DeleteMembers/behaviour/deleted-members-are-gone",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "behaviour",
    "text": "GetMembers no longer returns an account that DeleteMembers did not list as unprocessed.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Deletes GuardDuty member accounts (to the current GuardDuty administrator account) specified by the account IDs."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "The accounts that could not be processed."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/later-reads-agree": {
    "id": "guardduty.DeleteMembers/behaviour/later-reads-agree",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "passive": true,
    "level": "MUST",
    "category": "behaviour",
    "text": "Later reads agree with every response of the run: what was accepted took effect, and an invalid request that was rejected changed nothing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Deletes GuardDuty member accounts (to the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/other-members-stay": {
    "id": "guardduty.DeleteMembers/behaviour/other-members-stay",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "behaviour",
    "text": "GetMembers still returns every member that the request does not name, even if its id differs in only one digit.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Deletes GuardDuty member accounts (to the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/parallel-batches-lose-nothing": {
    "id": "guardduty.DeleteMembers/behaviour/parallel-batches-lose-nothing",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "behaviour",
    "text": "After concurrent batches, GetMembers no longer returns any account that a 200 did not list as unprocessed.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Deletes GuardDuty member accounts (to the current GuardDuty administrator account) specified by the account IDs."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "The accounts that could not be processed."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/leading-zeros-are-kept": {
    "id": "guardduty.DeleteMembers/behaviour/leading-zeros-are-kept",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account id that begins with zeros is a string of twelve digits; it is deleted, and has all its digits in every response.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28",
        "quote": "com.amazonaws.guardduty#AccountId string @length(min: 12, max: 12)"
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/created-member-is-deleted": {
    "id": "guardduty.DeleteMembers/behaviour/created-member-is-deleted",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A member that was created and never invited is not unprocessed. (The members of an organization are associated from the start, and GuardDuty keeps them.)",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "Deletes GuardDuty member accounts (to the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/deleted-member-can-be-created-again": {
    "id": "guardduty.DeleteMembers/behaviour/deleted-member-can-be-created-again",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "After DeleteMembers, the same account can be created again, and GetMembers returns it.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/mozilla/guardduty-multi-account-manager/pull/33",
        "date": "2019-03-30",
        "quote": "Add case for EMAILVERIFICATIONFAILED where we delete the member … This will start the process over from the beginning"
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/rejected-batch-deletes-nothing": {
    "id": "guardduty.DeleteMembers/behaviour/rejected-batch-deletes-nothing",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "behaviour",
    "text": "A batch rejected because of one malformed id deletes none of the others.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "BadRequestException A bad request exception object. HTTP Status Code: 400"
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/unknown-account-is-reported": {
    "id": "guardduty.DeleteMembers/behaviour/unknown-account-is-reported",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MAY",
    "category": "behaviour",
    "text": "An account that is not a member, or no longer one, is listed in `unprocessedAccounts` of a 200, and the members of the same batch are deleted. (AWS documents neither this nor another response.)",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
        "quote": "The accounts that could not be processed."
      }
    ]
  },
  "guardduty.DeleteMembers/behaviour/unknown-detector-is-rejected": {
    "id": "guardduty.DeleteMembers/behaviour/unknown-detector-is-rejected",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "SHOULD",
    "category": "errors",
    "text": "A well-formed detector id that this account does not own is rejected with 400 BadRequestException, not with 404.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/turbot/steampipe-plugin-aws/issues/1105",
        "date": "2022",
        "quote": "BadRequestException: The request is rejected because the input detectorId is not owned by the current account. … StatusCode: 400"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "BadRequestException"
      ]
    }
  },
  "guardduty.DeleteMembers/behaviour/unknown-detector-has-a-documented-status": {
    "id": "guardduty.DeleteMembers/behaviour/unknown-detector-has-a-documented-status",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "errors",
    "text": "A detector id that this account does not own is not rejected with a status that no page gives, such as 404.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "BadRequestException A bad request exception object. HTTP Status Code: 400"
      }
    ],
    "answer": {
      "statuses": [
        200,
        400,
        401,
        403,
        429
      ]
    }
  },
  "guardduty.DeleteMembers/behaviour/any-valid-shape-is-answered": {
    "id": "guardduty.DeleteMembers/behaviour/any-valid-shape-is-answered",
    "operation": "guardduty.DeleteMembers",
    "effect": "write",
    "level": "MUST",
    "category": "errors",
    "text": "Any input that matches the schema returns 200 or a documented client error, never a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
        "quote": "InternalServerErrorException An internal server error exception object. HTTP Status Code: 500"
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.AssociateMember/body/type/structure": {
    "id": "inspector2.AssociateMember/body/type/structure",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.AssociateMember/body/type/null": {
    "id": "inspector2.AssociateMember/body/type/null",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/type/structure": {
    "id": "inspector2.AssociateMember/body/accountId/type/structure",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/type/scalar": {
    "id": "inspector2.AssociateMember/body/accountId/type/scalar",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountId` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/type/null": {
    "id": "inspector2.AssociateMember/body/accountId/type/null",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/minLength": {
    "id": "inspector2.AssociateMember/body/accountId/minLength",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` has at least 12 characters; shorter values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      },
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/maxLength": {
    "id": "inspector2.AssociateMember/body/accountId/maxLength",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` has at most 12 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      },
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/pattern": {
    "id": "inspector2.AssociateMember/body/accountId/pattern",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` matches `^\\d{12}$`; other values of a legal length are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      },
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "pattern"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/required": {
    "id": "inspector2.AssociateMember/body/accountId/required",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountId` is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "accountId … Required: Yes"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountId"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/malformed-json": {
    "id": "inspector2.AssociateMember/protocol/malformed-json",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A body that is not JSON is rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.AssociateMember/protocol/malformed-json-type": {
    "id": "inspector2.AssociateMember/protocol/malformed-json-type",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of a body that is not JSON has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/wrong-structure-error": {
    "id": "inspector2.AssociateMember/protocol/wrong-structure-error",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of null or of a value of another structure has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray, RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/missing-body": {
    "id": "inspector2.AssociateMember/protocol/missing-body",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonEmptyInputAndEmptyOutput, RestJsonMalformedRequiredBodyUnset, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "inspector2.AssociateMember/protocol/content-type-parameters": {
    "id": "inspector2.AssociateMember/protocol/content-type-parameters",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Parameters of the media type, such as a charset, are accepted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMustSupportParametersInContentType"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/content-type-space": {
    "id": "inspector2.AssociateMember/protocol/content-type-space",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "White space before the parameters of the media type is accepted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6",
        "quote": "parameters = *( OWS \";\" OWS [ parameter ] )"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/accept": {
    "id": "inspector2.AssociateMember/protocol/accept",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover JSON.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonNoInputAllowsAccept, AcceptHeaderStarRequestTest, AcceptHeaderStarStarRequestTest"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/unrelated-query": {
    "id": "inspector2.AssociateMember/protocol/unrelated-query",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Unknown query parameters change neither the route nor the input.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "\"other\" is disregarded or bound to another input member."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/unknown-members": {
    "id": "inspector2.AssociateMember/protocol/unknown-members",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/json-spelling": {
    "id": "inspector2.AssociateMember/protocol/json-spelling",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "White space and escapes that JSON permits do not change the meaning of a body.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259",
        "quote": "Insignificant whitespace is allowed before or after any of the six structural characters. … Any character may be escaped."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/wrong-method": {
    "id": "inspector2.AssociateMember/protocol/wrong-method",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A method that no operation has on the path does not run this operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The pair of HTTP request method and HTTP request path matches the defined method and path of an operation bound to the service."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/protocol/extra-path-segment": {
    "id": "inspector2.AssociateMember/protocol/extra-path-segment",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A path with an extra segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "https://yourhost/my/uri/path/other No Trailing segment \"/other\" … http://yourhost/my/uri/foo/bar No Found a trailing segment \"/bar\"."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/protocol/malformed-http": {
    "id": "inspector2.AssociateMember/protocol/malformed-http",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that is not HTTP gets a 4xx or a closed connection, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
        "quote": "receives a sequence of octets that does not match the HTTP-message grammar aside from the robustness exceptions listed above, the server SHOULD respond with a 400 (Bad Request) response and close the connection."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501,
        505
      ]
    }
  },
  "inspector2.AssociateMember/protocol/lenient-json": {
    "id": "inspector2.AssociateMember/protocol/lenient-json",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "A JSON parser MAY accept non-JSON forms or extensions."
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.AssociateMember/protocol/not-utf-8": {
    "id": "inspector2.AssociateMember/protocol/not-utf-8",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body that is not UTF-8 is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1",
        "quote": "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "inspector2.AssociateMember/protocol/member-case": {
    "id": "inspector2.AssociateMember/protocol/member-case",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A required member whose name has another case counts as missing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/duplicate-keys": {
    "id": "inspector2.AssociateMember/protocol/duplicate-keys",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A body with a duplicate name is accepted, or rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-4",
        "quote": "When the names within an object are not unique, the behavior of software that receives such an object is unpredictable."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/content-type-case": {
    "id": "inspector2.AssociateMember/protocol/content-type-case",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The media type is case-insensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1",
        "quote": "The type and subtype tokens are case-insensitive."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/other-content-type": {
    "id": "inspector2.AssociateMember/protocol/other-content-type",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of another media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "inspector2.AssociateMember/protocol/no-content-type": {
    "id": "inspector2.AssociateMember/protocol/no-content-type",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body without a media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "inspector2.AssociateMember/protocol/unsupported-media-type": {
    "id": "inspector2.AssociateMember/protocol/unsupported-media-type",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ],
      "types": [
        "UnsupportedMediaTypeException"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/unacceptable": {
    "id": "inspector2.AssociateMember/protocol/unacceptable",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MAY",
    "category": "protocol",
    "text": "A request that does not accept JSON is rejected with 406.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonAccept"
      }
    ],
    "answer": {
      "statuses": [
        406
      ]
    }
  },
  "inspector2.AssociateMember/protocol/trailing-slash": {
    "id": "inspector2.AssociateMember/protocol/trailing-slash",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A trailing slash in the path is optional.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "with the exception of trailing slashes which are always optional."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/path-case": {
    "id": "inspector2.AssociateMember/protocol/path-case",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The path is case-sensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/protocol/query-is-no-input": {
    "id": "inspector2.AssociateMember/protocol/query-is-no-input",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Members of the body are not read from the query.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Binds a top-level input structure member to a query string parameter."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/unknown-route": {
    "id": "inspector2.AssociateMember/protocol/unknown-route",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A path without an operation returns a JSON error that names its type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "quote": "The gateway response for a missing authentication token error, including the cases when the client attempts to invoke an unsupported API method or resource."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ],
    "answer": {
      "statuses": [
        400,
        403,
        404,
        405,
        501
      ]
    }
  },
  "inspector2.AssociateMember/protocol/safe-methods": {
    "id": "inspector2.AssociateMember/protocol/safe-methods",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "HEAD and OPTIONS on the path neither run the operation nor cause a server error.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
        "quote": "Of the request methods defined by this specification, the GET, HEAD, OPTIONS, and TRACE methods are defined to be safe."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/errors-are-repeatable": {
    "id": "inspector2.AssociateMember/protocol/errors-are-repeatable",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "Repeating a rejected request returns the same status and error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5",
        "quote": "the server SHOULD send a representation containing an explanation of the error situation, and whether it is a temporary or permanent condition."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/request-id-is-unique": {
    "id": "inspector2.AssociateMember/protocol/request-id-is-unique",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a different request id.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/big-body": {
    "id": "inspector2.AssociateMember/protocol/big-body",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of several megabytes is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "quote": "the server is refusing to process a request because the request content is larger than the server is willing or able to process."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/deep-nesting": {
    "id": "inspector2.AssociateMember/protocol/deep-nesting",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "JSON of any depth is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "An implementation may set limits on the maximum depth of nesting."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/chunked-request": {
    "id": "inspector2.AssociateMember/protocol/chunked-request",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A chunked body is accepted, or rejected with 411 or 501.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
        "quote": "A recipient MUST be able to parse and decode the chunked transfer coding."
      }
    ],
    "answer": {
      "statuses": [
        200,
        411,
        501
      ]
    }
  },
  "inspector2.AssociateMember/protocol/expect-continue": {
    "id": "inspector2.AssociateMember/protocol/expect-continue",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that expects 100 Continue and sends its body gets a final response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
        "quote": "an origin server MUST send either: an immediate response with a final status code, if that status can be determined by examining just the method, target URI, and header fields, or an immediate 100 (Continue) response to encourage the client to send the request content."
      }
    ],
    "answer": {
      "statuses": [
        200,
        417
      ]
    }
  },
  "inspector2.AssociateMember/protocol/client-headers": {
    "id": "inspector2.AssociateMember/protocol/client-headers",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request with the headers that AWS SDKs send is answered like the same request without them.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/pull/10399",
        "date": "2026",
        "quote": "These add the following headers to all requests"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
        "quote": "Other recipients SHOULD ignore unrecognized header and trailer fields."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/content-coding": {
    "id": "inspector2.AssociateMember/protocol/content-coding",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Asked for gzip, deflate or br, a server sends a body that decodes by the coding that it names.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
        "quote": "indicates what content codings have been applied to the representation, beyond those inherent in the media type, and thus what decoding mechanisms have to be applied in order to obtain data in the media type"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/odd-paths": {
    "id": "inspector2.AssociateMember/protocol/odd-paths",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A path with any percent-encoded bytes, stray percent signs or empty segments is answered without a 5xx, and an answer that calls itself JSON is JSON.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/protocol/empty-segment": {
    "id": "inspector2.AssociateMember/protocol/empty-segment",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A path with an empty segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/auth/unsigned": {
    "id": "inspector2.AssociateMember/auth/unsigned",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is rejected for that reason with 401 or 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "If the API request isn't signed, then you might receive the error: Missing Authentication Token."
      }
    ],
    "answer": {
      "statuses": [
        401,
        403
      ],
      "types": [
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
        "AccessDeniedException"
      ]
    }
  },
  "inspector2.AssociateMember/auth/unsigned-is-answered": {
    "id": "inspector2.AssociateMember/auth/unsigned-is-answered",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "auth",
    "text": "A request without a signature, whether it is accepted or not, causes no 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/auth/malformed-header": {
    "id": "inspector2.AssociateMember/auth/malformed-header",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 400"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/signer/latest/api/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "InvalidSignatureException"
      ]
    }
  },
  "inspector2.AssociateMember/auth/unknown-key": {
    "id": "inspector2.AssociateMember/auth/unknown-key",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with an unknown access key is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "InvalidClientTokenId The X.509 certificate or AWS access key ID provided does not exist in our records. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidSignatureException"
      ]
    }
  },
  "inspector2.AssociateMember/auth/wrong-secret": {
    "id": "inspector2.AssociateMember/auth/wrong-secret",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with a wrong secret is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "inspector2.AssociateMember/auth/tampered-body": {
    "id": "inspector2.AssociateMember/auth/tampered-body",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request with another body than the signed one is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "inspector2.AssociateMember/auth/wrong-scope": {
    "id": "inspector2.AssociateMember/auth/wrong-scope",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed for another service does not reach the operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.AssociateMember/auth/old-date": {
    "id": "inspector2.AssociateMember/auth/old-date",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed a day ago is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "The request reached the service more than 15 minutes after the date stamp on the request"
      }
    ],
    "answer": {
      "statuses": [
        400,
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestExpired"
      ]
    }
  },
  "inspector2.AssociateMember/protocol/answers-every-request": {
    "id": "inspector2.AssociateMember/protocol/answers-every-request",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Every request gets a complete HTTP response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
        "quote": "A server responds to a client's request by sending one or more \"response\" messages, each including a status code"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/no-server-error": {
    "id": "inspector2.AssociateMember/protocol/no-server-error",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "No request causes a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/content-type": {
    "id": "inspector2.AssociateMember/protocol/content-type",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "A response with a JSON body has a JSON content type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/request-id": {
    "id": "inspector2.AssociateMember/protocol/request-id",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a request id in the header x-amzn-requestid.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/error-envelope": {
    "id": "inspector2.AssociateMember/protocol/error-envelope",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error is a JSON object, and its header or body names the type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses … Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/error-status": {
    "id": "inspector2.AssociateMember/protocol/error-status",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error type has its documented status.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "If serializing an error and the httpError trait is present, set the status code of the response to its value."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/documented-error": {
    "id": "inspector2.AssociateMember/protocol/documented-error",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is documented for the operation or common to all AWS services.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "For information about the errors that are common to all actions, see Common Errors."
      }
    ]
  },
  "inspector2.AssociateMember/response/status": {
    "id": "inspector2.AssociateMember/response/status",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Success is 200, not another 2xx and not a redirect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "inspector2.AssociateMember/response/schema": {
    "id": "inspector2.AssociateMember/response/schema",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The body of a success is a JSON object with the documented members, types and limits.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "The following data is returned in JSON format by the service."
      }
    ]
  },
  "inspector2.AssociateMember/response/error-schema": {
    "id": "inspector2.AssociateMember/response/error-schema",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The body of a documented error has the members and types of its model.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/error-type-header": {
    "id": "inspector2.AssociateMember/protocol/error-type-header",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error names its type in the header x-amzn-errortype.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "New server-side protocol implementations MUST use a header field named X-Amzn-Errortype."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/error-type-is-bare": {
    "id": "inspector2.AssociateMember/protocol/error-type-is-bare",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is the bare name, without a namespace or a URI.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The value of this component SHOULD contain only the shape name of the error's shape-id."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/error-message": {
    "id": "inspector2.AssociateMember/protocol/error-message",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error has a message, in the member message or Message.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the members message and Message of the structures with @error"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/no-internals": {
    "id": "inspector2.AssociateMember/protocol/no-internals",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error contains no stack trace and no HTML page.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://cwe.mitre.org/data/definitions/209.html",
        "quote": "The product generates an error message that includes sensitive information about its environment, users, or associated data."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/accepted-coding": {
    "id": "inspector2.AssociateMember/protocol/accepted-coding",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A response has only a content coding that the request accepts, and none if the request names none.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3",
        "quote": "the origin server SHOULD send a response without any content coding"
      }
    ]
  },
  "inspector2.AssociateMember/protocol/one-error-type": {
    "id": "inspector2.AssociateMember/protocol/one-error-type",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The header and the body of an error do not name two documented types.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "inspector2.AssociateMember/protocol/error-types-agree": {
    "id": "inspector2.AssociateMember/protocol/error-types-agree",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The header and the body of an error name the same type, except for the older name that GuardDuty is known to send.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "inspector2.AssociateMember/response/no-error-type": {
    "id": "inspector2.AssociateMember/response/no-error-type",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ]
  },
  "inspector2.AssociateMember/response/member-names": {
    "id": "inspector2.AssociateMember/response/member-names",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The members of a success have the documented names, in the documented case; entries of lists have no others in their place.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ]
  },
  "inspector2.AssociateMember/response/no-null": {
    "id": "inspector2.AssociateMember/response/no-null",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no null, in members that the model does not have either.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonServersDontSerializeNullStructureValues"
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/accepts-valid-requests": {
    "id": "inspector2.AssociateMember/behaviour/accepts-valid-requests",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit returns 200.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/echoes-the-account": {
    "id": "inspector2.AssociateMember/behaviour/echoes-the-account",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "The response names the requested account.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "The AWS account ID of the successfully associated member account."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/leading-zeros-are-kept": {
    "id": "inspector2.AssociateMember/behaviour/leading-zeros-are-kept",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account id that begins with zeros is a string of twelve digits in the response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/associated-member-is-refused": {
    "id": "inspector2.AssociateMember/behaviour/associated-member-is-refused",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "Associating an account a second time is rejected with 400 ValidationException.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/hashicorp/terraform-provider-aws/pull/33935",
        "date": "2023",
        "quote": "StatusCode: 400, … ValidationException: The request is rejected because the given account ID is already a member or associated member of the current account."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.AssociateMember/behaviour/parallel-answers-are-not-swapped": {
    "id": "inspector2.AssociateMember/behaviour/parallel-answers-are-not-swapped",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Each response to concurrent requests names the account of its own request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "The AWS account ID of the successfully associated member account."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts": {
    "id": "inspector2.AssociateMember/behaviour/similar-ids-are-different-accounts",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account whose id differs from an associated one in a digit, or only beyond 32 bits, can be associated like any other.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/associated-member-is-shown": {
    "id": "inspector2.AssociateMember/behaviour/associated-member-is-shown",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "GetMember shows an associated account under its own id, and without a status that means an ended relationship; the status is in upper case, as it is documented.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "You can check if the association completed by using ListMembers for multiple accounts or GetMembers for a single account."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/disassociated-member-can-be-associated-again": {
    "id": "inspector2.AssociateMember/behaviour/disassociated-member-can-be-associated-again",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "An account whose association was ended can be associated again.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Associates an AWS account with an Amazon Inspector delegated administrator."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_DisassociateMember.html",
        "quote": "Disassociates a member account from an Amazon Inspector delegated administrator."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/members-belong-to-their-region": {
    "id": "inspector2.AssociateMember/behaviour/members-belong-to-their-region",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A member of one region can be associated in another like any other account.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/latest/user/designating-admin.html",
        "quote": "Amazon Inspector is a Regional service. This means that a delegated administrator must be designated in each Region and must add and enable scans for members in each AWS Region for which you would like to manage Amazon Inspector."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/fields-name-what-failed": {
    "id": "inspector2.AssociateMember/behaviour/fields-name-what-failed",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "If a validation error lists fields, one of them is the invalid account id.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#ValidationException$fields The fields that failed validation."
      }
    ]
  },
  "inspector2.AssociateMember/response/wording/existing-member": {
    "id": "inspector2.AssociateMember/response/wording/existing-member",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MAY",
    "category": "wording",
    "text": "The rejection of a second association uses the wording of AWS.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/hashicorp/terraform-provider-aws/pull/33935",
        "date": "2023",
        "quote": "StatusCode: 400, … ValidationException: The request is rejected because the given account ID is already a member or associated member of the current account."
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/any-valid-shape-is-answered": {
    "id": "inspector2.AssociateMember/behaviour/any-valid-shape-is-answered",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Any input that matches the schema returns 200 or a documented client error, never a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "The request has failed due to an internal failure of the Amazon Inspector service."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.AssociateMember/response/retry-after": {
    "id": "inspector2.AssociateMember/response/retry-after",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "If an error has a Retry-After header, its value is a whole number of seconds.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#ThrottlingException$retryAfterSeconds Integer @httpHeader(\"Retry-After\")"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is a list; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/maxItems": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/maxItems",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at most 100 entries; longer lists are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Array Members: Minimum number of 0 items. Maximum number of 100 items."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "maxItems"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[]` is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `accountIds[]` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonBodyMalformedListNullItem"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].accountId` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/scalar": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/scalar",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountIds[].accountId` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].accountId` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/minLength": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/minLength",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].accountId` has at least 12 characters; shorter values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      },
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "minLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/maxLength": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/maxLength",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].accountId` has at most 12 characters; longer values are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      },
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "maxLength"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/pattern": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/pattern",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].accountId` matches `^\\d{12}$`; other values of a legal length are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "Length Constraints: Fixed length of 12. Pattern: ^\\d{12}$"
      },
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "pattern"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].activateDeepInspection` is a boolean; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "activateDeepInspection"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].activateDeepInspection` is a boolean; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonBodyBooleanStringCoercion, RestJsonBodyBooleanBadLiteral"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "activateDeepInspection"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].activateDeepInspection` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "activateDeepInspection"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/required": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/required",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountIds[].accountId` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#MemberAccountEc2DeepInspectionStatus$accountId @required, $activateDeepInspection @required"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "accountId"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/required": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/required",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountIds[].activateDeepInspection` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#MemberAccountEc2DeepInspectionStatus$accountId @required, $activateDeepInspection @required"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds",
        "each",
        "activateDeepInspection"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/required": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/required",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountIds` is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "accountIds … Required: Yes"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "accountIds"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A body that is not JSON is rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-json-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of a body that is not JSON has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/wrong-structure-error": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/wrong-structure-error",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of null or of a value of another structure has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray, RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/missing-body": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/missing-body",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonEmptyInputAndEmptyOutput, RestJsonMalformedRequiredBodyUnset, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-parameters": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-parameters",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Parameters of the media type, such as a charset, are accepted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMustSupportParametersInContentType"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-space": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-space",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "White space before the parameters of the media type is accepted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6",
        "quote": "parameters = *( OWS \";\" OWS [ parameter ] )"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accept": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accept",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover JSON.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonNoInputAllowsAccept, AcceptHeaderStarRequestTest, AcceptHeaderStarStarRequestTest"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unrelated-query": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unrelated-query",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Unknown query parameters change neither the route nor the input.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "\"other\" is disregarded or bound to another input member."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/json-spelling": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/json-spelling",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "White space and escapes that JSON permits do not change the meaning of a body.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259",
        "quote": "Insignificant whitespace is allowed before or after any of the six structural characters. … Any character may be escaped."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/wrong-method": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/wrong-method",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A method that no operation has on the path does not run this operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The pair of HTTP request method and HTTP request path matches the defined method and path of an operation bound to the service."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/extra-path-segment": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/extra-path-segment",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A path with an extra segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "https://yourhost/my/uri/path/other No Trailing segment \"/other\" … http://yourhost/my/uri/foo/bar No Found a trailing segment \"/bar\"."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-http": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/malformed-http",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that is not HTTP gets a 4xx or a closed connection, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
        "quote": "receives a sequence of octets that does not match the HTTP-message grammar aside from the robustness exceptions listed above, the server SHOULD respond with a 400 (Bad Request) response and close the connection."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501,
        505
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/lenient-json": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/lenient-json",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "A JSON parser MAY accept non-JSON forms or extensions."
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/not-utf-8": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/not-utf-8",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body that is not UTF-8 is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1",
        "quote": "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members-in-items": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-members-in-items",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members of list entries are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/member-case": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/member-case",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A required member whose name has another case counts as missing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/duplicate-keys": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/duplicate-keys",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A body with a duplicate name is accepted, or rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-4",
        "quote": "When the names within an object are not unique, the behavior of software that receives such an object is unpredictable."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-case": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type-case",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The media type is case-insensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1",
        "quote": "The type and subtype tokens are case-insensitive."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/other-content-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/other-content-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of another media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-content-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-content-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body without a media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unsupported-media-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unsupported-media-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ],
      "types": [
        "UnsupportedMediaTypeException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unacceptable": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unacceptable",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MAY",
    "category": "protocol",
    "text": "A request that does not accept JSON is rejected with 406.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonAccept"
      }
    ],
    "answer": {
      "statuses": [
        406
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/trailing-slash": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/trailing-slash",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A trailing slash in the path is optional.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "with the exception of trailing slashes which are always optional."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/path-case": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/path-case",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The path is case-sensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/query-is-no-input": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/query-is-no-input",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Members of the body are not read from the query.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Binds a top-level input structure member to a query string parameter."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "ValidationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-route": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/unknown-route",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A path without an operation returns a JSON error that names its type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "quote": "The gateway response for a missing authentication token error, including the cases when the client attempts to invoke an unsupported API method or resource."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ],
    "answer": {
      "statuses": [
        400,
        403,
        404,
        405,
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/safe-methods": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/safe-methods",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "HEAD and OPTIONS on the path neither run the operation nor cause a server error.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
        "quote": "Of the request methods defined by this specification, the GET, HEAD, OPTIONS, and TRACE methods are defined to be safe."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/errors-are-repeatable": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/errors-are-repeatable",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "Repeating a rejected request returns the same status and error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5",
        "quote": "the server SHOULD send a representation containing an explanation of the error situation, and whether it is a temporary or permanent condition."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id-is-unique": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id-is-unique",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a different request id.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/big-body": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/big-body",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of several megabytes is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "quote": "the server is refusing to process a request because the request content is larger than the server is willing or able to process."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/deep-nesting": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/deep-nesting",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "JSON of any depth is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "An implementation may set limits on the maximum depth of nesting."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/chunked-request": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/chunked-request",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A chunked body is accepted, or rejected with 411 or 501.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
        "quote": "A recipient MUST be able to parse and decode the chunked transfer coding."
      }
    ],
    "answer": {
      "statuses": [
        200,
        411,
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/expect-continue": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/expect-continue",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that expects 100 Continue and sends its body gets a final response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
        "quote": "an origin server MUST send either: an immediate response with a final status code, if that status can be determined by examining just the method, target URI, and header fields, or an immediate 100 (Continue) response to encourage the client to send the request content."
      }
    ],
    "answer": {
      "statuses": [
        200,
        417
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/client-headers": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/client-headers",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request with the headers that AWS SDKs send is answered like the same request without them.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/pull/10399",
        "date": "2026",
        "quote": "These add the following headers to all requests"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
        "quote": "Other recipients SHOULD ignore unrecognized header and trailer fields."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-coding": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-coding",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Asked for gzip, deflate or br, a server sends a body that decodes by the coding that it names.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
        "quote": "indicates what content codings have been applied to the representation, beyond those inherent in the media type, and thus what decoding mechanisms have to be applied in order to obtain data in the media type"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/odd-paths": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/odd-paths",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A path with any percent-encoded bytes, stray percent signs or empty segments is answered without a 5xx, and an answer that calls itself JSON is JSON.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/empty-segment": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/empty-segment",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A path with an empty segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is rejected for that reason with 401 or 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "If the API request isn't signed, then you might receive the error: Missing Authentication Token."
      }
    ],
    "answer": {
      "statuses": [
        401,
        403
      ],
      "types": [
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
        "AccessDeniedException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned-is-answered": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned-is-answered",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "auth",
    "text": "A request without a signature, whether it is accepted or not, causes no 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/malformed-header": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/malformed-header",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 400"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/signer/latest/api/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "InvalidSignatureException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unknown-key": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unknown-key",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with an unknown access key is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "InvalidClientTokenId The X.509 certificate or AWS access key ID provided does not exist in our records. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidSignatureException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/wrong-secret": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/wrong-secret",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with a wrong secret is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/tampered-body": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/tampered-body",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request with another body than the signed one is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/wrong-scope": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/wrong-scope",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed for another service does not reach the operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/old-date": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/old-date",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed a day ago is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "The request reached the service more than 15 minutes after the date stamp on the request"
      }
    ],
    "answer": {
      "statuses": [
        400,
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestExpired"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/answers-every-request": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/answers-every-request",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Every request gets a complete HTTP response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
        "quote": "A server responds to a client's request by sending one or more \"response\" messages, each including a status code"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-server-error": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-server-error",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "No request causes a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/content-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "A response with a JSON body has a JSON content type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/request-id",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a request id in the header x-amzn-requestid.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-envelope": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-envelope",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error is a JSON object, and its header or body names the type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses … Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-status": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-status",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error type has its documented status.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "If serializing an error and the httpError trait is present, set the status code of the response to its value."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/documented-error": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/documented-error",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is documented for the operation or common to all AWS services.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "For information about the errors that are common to all actions, see Common Errors."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/status": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/status",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Success is 200, not another 2xx and not a redirect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/schema",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The body of a success is a JSON object with the documented members, types and limits.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "The following data is returned in JSON format by the service."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/error-schema": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/error-schema",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The body of a documented error has the members and types of its model.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-type-header": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-type-header",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error names its type in the header x-amzn-errortype.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "New server-side protocol implementations MUST use a header field named X-Amzn-Errortype."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-type-is-bare": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-type-is-bare",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is the bare name, without a namespace or a URI.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The value of this component SHOULD contain only the shape name of the error's shape-id."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-message": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-message",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error has a message, in the member message or Message.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the members message and Message of the structures with @error"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-internals": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/no-internals",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error contains no stack trace and no HTML page.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://cwe.mitre.org/data/definitions/209.html",
        "quote": "The product generates an error message that includes sensitive information about its environment, users, or associated data."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accepted-coding": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accepted-coding",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A response has only a content coding that the request accepts, and none if the request names none.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3",
        "quote": "the origin server SHOULD send a response without any content coding"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/one-error-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/one-error-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The header and the body of an error do not name two documented types.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-types-agree": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/error-types-agree",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The header and the body of an error name the same type, except for the older name that GuardDuty is known to send.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/no-error-type": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/no-error-type",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/member-names": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/member-names",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The members of a success have the documented names, in the documented case; entries of lists have no others in their place.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/no-null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/no-null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no null, in members that the model does not have either.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonServersDontSerializeNullStructureValues"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit returns 200.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-an-empty-list": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-an-empty-list",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "An empty list of accounts is within the limits and is not rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Array Members: Minimum number of 0 items. Maximum number of 100 items."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/answers-only-requested-accounts": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/answers-only-requested-accounts",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Every account in the two lists of the response was in the request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "An array of objects that provide details for each of the accounts that Amazon Inspector deep inspection status was successfully changed for."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/answers-every-account-once": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/answers-every-account-once",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Every requested account appears exactly once, in `accountIds` or in `failedAccountIds`.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "An array of objects that provide details for each of the accounts that Amazon Inspector deep inspection status was successfully changed for."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-follows-the-request": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-follows-the-request",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "An activation is not reported as DEACTIVATED, and a deactivation not as ACTIVATED; PENDING is allowed.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Activates or deactivates Amazon Inspector deep inspection for the provided member accounts in your organization."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/lists-are-disjoint": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/lists-are-disjoint",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "No account is in both lists of the response, or twice in one of them, unless the request named it twice.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "An array of objects that provide details for each of the accounts that Amazon Inspector deep inspection status was successfully changed for."
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "An array of objects that provide details for each of the accounts that Amazon Inspector deep inspection status could not be successfully changed for."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/unknown-account-fails": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/unknown-account-fails",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "An account that is not a member is listed in `failedAccountIds` or with the status FAILED, or the request is rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "An array of objects that provide details for each of the accounts that Amazon Inspector deep inspection status could not be successfully changed for."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-is-read-back": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/status-is-read-back",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A read afterwards does not show the opposite of the last change, and spells the status as documented; batches that do not name an account do not change it.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Activates or deactivates Amazon Inspector deep inspection for the provided member accounts in your organization."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/later-reads-agree": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/later-reads-agree",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "behaviour",
    "text": "Later reads agree with every response of the run: what was accepted took effect, and an invalid request that was rejected changed nothing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Activates or deactivates Amazon Inspector deep inspection for the provided member accounts in your organization."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/state-follows-the-requests": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/state-follows-the-requests",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "After any sequence of accepted and rejected batches, a read shows for no account the opposite of its last change.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Activates or deactivates Amazon Inspector deep inspection for the provided member accounts in your organization."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/rejected-batch-leaves-no-trace": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/rejected-batch-leaves-no-trace",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "A batch rejected because of one invalid entry changes no account, wherever the entry is in the batch.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "The request has failed validation due to missing required fields or having invalid inputs."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/similar-ids-are-different-accounts": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/similar-ids-are-different-accounts",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Changing a member does not change members whose ids differ in a digit, or only beyond 32 bits.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#AccountId @length(min: 12, max: 12) @pattern(\"^\\\\d{12}$\")"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/parallel-batches-lose-nothing": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/parallel-batches-lose-nothing",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Concurrent batches for different accounts all take effect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Activates or deactivates Amazon Inspector deep inspection for the provided member accounts in your organization."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/parallel-answers-are-not-swapped": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/parallel-answers-are-not-swapped",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Each response to concurrent batches lists only accounts of its own batch.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "An array of objects that provide details for each of the accounts that Amazon Inspector deep inspection status was successfully changed for."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/members-belong-to-their-region": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/members-belong-to-their-region",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A batch in one region does not change a member of another region.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/latest/user/designating-admin.html",
        "quote": "Amazon Inspector is a Regional service. This means that a delegated administrator must be designated in each Region and must add and enable scans for members in each AWS Region for which you would like to manage Amazon Inspector."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/fields-name-what-failed": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/fields-name-what-failed",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "If a validation error lists fields, one of them is the invalid account id.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#ValidationException$fields The fields that failed validation."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/any-valid-shape-is-answered": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/any-valid-shape-is-answered",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Any input that matches the schema returns 200 or a documented client error, never a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
        "quote": "The request has failed due to an internal failure of the Amazon Inspector service."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/retry-after": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/response/retry-after",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "If an error has a Retry-After header, its value is a whole number of seconds.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy inspector2 2020-06-08",
        "quote": "com.amazonaws.inspector2#ThrottlingException$retryAfterSeconds Integer @httpHeader(\"Retry-After\")"
      }
    ]
  },
  "securityhub.InviteMembers/body/type/structure": {
    "id": "securityhub.InviteMembers/body/type/structure",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/body/type/null": {
    "id": "securityhub.InviteMembers/body/type/null",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/type/structure": {
    "id": "securityhub.InviteMembers/body/AccountIds/type/structure",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds` is a list; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/type/null": {
    "id": "securityhub.InviteMembers/body/AccountIds/type/null",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds` is required, so null in its place is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/each/type/structure": {
    "id": "securityhub.InviteMembers/body/AccountIds/each/type/structure",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds[]` is a string; a value of another structure is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray"
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "string JSON string … list JSON array … structure JSON object."
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds",
        "each"
      ],
      "keyword": "type/structure"
    },
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/each/type/scalar": {
    "id": "securityhub.InviteMembers/body/AccountIds/each/type/scalar",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`AccountIds[]` is a string; another kind of scalar is rejected, not converted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "boolean JSON boolean … string JSON string"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds",
        "each"
      ],
      "keyword": "type/scalar"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/each/type/null": {
    "id": "securityhub.InviteMembers/body/AccountIds/each/type/null",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `AccountIds[]` is rejected.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonBodyMalformedListNullItem"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds",
        "each"
      ],
      "keyword": "type/null"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/each/pattern": {
    "id": "securityhub.InviteMembers/body/AccountIds/each/pattern",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds[]` matches `\\S`; other values of a legal length are rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "Pattern: .*\\S.*"
      },
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#NonEmptyString @pattern(\"\\\\S\")"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds",
        "each"
      ],
      "keyword": "pattern"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/required": {
    "id": "securityhub.InviteMembers/body/AccountIds/required",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `AccountIds` is rejected.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "AccountIds … Required: Yes"
      }
    ],
    "constraint": {
      "place": [
        "body",
        "AccountIds"
      ],
      "keyword": "required"
    },
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/malformed-json": {
    "id": "securityhub.InviteMembers/protocol/malformed-json",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A body that is not JSON is rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/protocol/malformed-json-type": {
    "id": "securityhub.InviteMembers/protocol/malformed-json-type",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of a body that is not JSON has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/wrong-structure-error": {
    "id": "securityhub.InviteMembers/protocol/wrong-structure-error",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The rejection of null or of a value of another structure has the type SerializationException or the service's validation error.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonTechnicallyValidJsonBody, RestJsonMalformedUnionValueIsArray, RestJsonMalformedRequiredBodyExplicitNull"
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/missing-body": {
    "id": "securityhub.InviteMembers/protocol/missing-body",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonEmptyInputAndEmptyOutput, RestJsonMalformedRequiredBodyUnset, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "securityhub.InviteMembers/protocol/content-type-parameters": {
    "id": "securityhub.InviteMembers/protocol/content-type-parameters",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Parameters of the media type, such as a charset, are accepted.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonMustSupportParametersInContentType"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/content-type-space": {
    "id": "securityhub.InviteMembers/protocol/content-type-space",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "White space before the parameters of the media type is accepted.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6",
        "quote": "parameters = *( OWS \";\" OWS [ parameter ] )"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/accept": {
    "id": "securityhub.InviteMembers/protocol/accept",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover JSON.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonNoInputAllowsAccept, AcceptHeaderStarRequestTest, AcceptHeaderStarStarRequestTest"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/unrelated-query": {
    "id": "securityhub.InviteMembers/protocol/unrelated-query",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Unknown query parameters change neither the route nor the input.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "\"other\" is disregarded or bound to another input member."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/unknown-members": {
    "id": "securityhub.InviteMembers/protocol/unknown-members",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Unknown members are ignored.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/guides/evolving-models.html",
        "quote": "The following changes to structure shapes are backward-compatible: … Adding new optional members to a structure."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/json-spelling": {
    "id": "securityhub.InviteMembers/protocol/json-spelling",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "White space and escapes that JSON permits do not change the meaning of a body.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259",
        "quote": "Insignificant whitespace is allowed before or after any of the six structural characters. … Any character may be escaped."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/wrong-method": {
    "id": "securityhub.InviteMembers/protocol/wrong-method",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A method that no operation has on the path does not run this operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The pair of HTTP request method and HTTP request path matches the defined method and path of an operation bound to the service."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/protocol/extra-path-segment": {
    "id": "securityhub.InviteMembers/protocol/extra-path-segment",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A path with an extra segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "https://yourhost/my/uri/path/other No Trailing segment \"/other\" … http://yourhost/my/uri/foo/bar No Found a trailing segment \"/bar\"."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/protocol/malformed-http": {
    "id": "securityhub.InviteMembers/protocol/malformed-http",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that is not HTTP gets a 4xx or a closed connection, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-2.2",
        "quote": "receives a sequence of octets that does not match the HTTP-message grammar aside from the robustness exceptions listed above, the server SHOULD respond with a 400 (Bad Request) response and close the connection."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501,
        505
      ]
    }
  },
  "securityhub.InviteMembers/protocol/lenient-json": {
    "id": "securityhub.InviteMembers/protocol/lenient-json",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Extensions of JSON that only lenient parsers accept, such as comments and trailing commas, are rejected with 400.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonInvalidJsonBody"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "A JSON parser MAY accept non-JSON forms or extensions."
      }
    ],
    "answer": {
      "statuses": [
        400
      ]
    }
  },
  "securityhub.InviteMembers/protocol/not-utf-8": {
    "id": "securityhub.InviteMembers/protocol/not-utf-8",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body that is not UTF-8 is rejected with 400 or 415.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-8.1",
        "quote": "JSON text exchanged between systems that are not part of a closed ecosystem MUST be encoded using UTF-8"
      }
    ],
    "answer": {
      "statuses": [
        400,
        415
      ]
    }
  },
  "securityhub.InviteMembers/protocol/member-case": {
    "id": "securityhub.InviteMembers/protocol/member-case",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A required member whose name has another case counts as missing.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/duplicate-keys": {
    "id": "securityhub.InviteMembers/protocol/duplicate-keys",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A body with a duplicate name is accepted, or rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-4",
        "quote": "When the names within an object are not unique, the behavior of software that receives such an object is unpredictable."
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/content-type-case": {
    "id": "securityhub.InviteMembers/protocol/content-type-case",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The media type is case-insensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1",
        "quote": "The type and subtype tokens are case-insensitive."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/other-content-type": {
    "id": "securityhub.InviteMembers/protocol/other-content-type",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of another media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "securityhub.InviteMembers/protocol/no-content-type": {
    "id": "securityhub.InviteMembers/protocol/no-content-type",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body without a media type is rejected with 415.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ]
    }
  },
  "securityhub.InviteMembers/protocol/unsupported-media-type": {
    "id": "securityhub.InviteMembers/protocol/unsupported-media-type",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A 415 error has the type UnsupportedMediaTypeException.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonContentType, RestJsonWithBodyExpectsApplicationJsonContentTypeNoHeaders"
      }
    ],
    "answer": {
      "statuses": [
        415
      ],
      "types": [
        "UnsupportedMediaTypeException"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/unacceptable": {
    "id": "securityhub.InviteMembers/protocol/unacceptable",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MAY",
    "category": "protocol",
    "text": "A request that does not accept JSON is rejected with 406.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonWithBodyExpectsApplicationJsonAccept"
      }
    ],
    "answer": {
      "statuses": [
        406
      ]
    }
  },
  "securityhub.InviteMembers/protocol/trailing-slash": {
    "id": "securityhub.InviteMembers/protocol/trailing-slash",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A trailing slash in the path is optional.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "with the exception of trailing slashes which are always optional."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/path-case": {
    "id": "securityhub.InviteMembers/protocol/path-case",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "The path is case-sensitive.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/protocol/query-is-no-input": {
    "id": "securityhub.InviteMembers/protocol/query-is-no-input",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Members of the body are not read from the query.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Binds a top-level input structure member to a query string parameter."
      }
    ],
    "answer": {
      "statuses": [
        400
      ],
      "types": [
        "InvalidInputException"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/unknown-route": {
    "id": "securityhub.InviteMembers/protocol/unknown-route",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "A path without an operation returns a JSON error that names its type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
        "quote": "The gateway response for a missing authentication token error, including the cases when the client attempts to invoke an unsupported API method or resource."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ],
    "answer": {
      "statuses": [
        400,
        403,
        404,
        405,
        501
      ]
    }
  },
  "securityhub.InviteMembers/protocol/safe-methods": {
    "id": "securityhub.InviteMembers/protocol/safe-methods",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "HEAD and OPTIONS on the path neither run the operation nor cause a server error.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1",
        "quote": "Of the request methods defined by this specification, the GET, HEAD, OPTIONS, and TRACE methods are defined to be safe."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/errors-are-repeatable": {
    "id": "securityhub.InviteMembers/protocol/errors-are-repeatable",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "errors",
    "text": "Repeating a rejected request returns the same status and error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5",
        "quote": "the server SHOULD send a representation containing an explanation of the error situation, and whether it is a temporary or permanent condition."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/request-id-is-unique": {
    "id": "securityhub.InviteMembers/protocol/request-id-is-unique",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a different request id.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/big-body": {
    "id": "securityhub.InviteMembers/protocol/big-body",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A body of several megabytes is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14",
        "quote": "the server is refusing to process a request because the request content is larger than the server is willing or able to process."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/deep-nesting": {
    "id": "securityhub.InviteMembers/protocol/deep-nesting",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "JSON of any depth is accepted, rejected with a 4xx or cut off, and the next request is served.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc8259#section-9",
        "quote": "An implementation may set limits on the maximum depth of nesting."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/chunked-request": {
    "id": "securityhub.InviteMembers/protocol/chunked-request",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A chunked body is accepted, or rejected with 411 or 501.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9112#section-7.1",
        "quote": "A recipient MUST be able to parse and decode the chunked transfer coding."
      }
    ],
    "answer": {
      "statuses": [
        200,
        411,
        501
      ]
    }
  },
  "securityhub.InviteMembers/protocol/expect-continue": {
    "id": "securityhub.InviteMembers/protocol/expect-continue",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A request that expects 100 Continue and sends its body gets a final response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1",
        "quote": "an origin server MUST send either: an immediate response with a final status code, if that status can be determined by examining just the method, target URI, and header fields, or an immediate 100 (Continue) response to encourage the client to send the request content."
      }
    ],
    "answer": {
      "statuses": [
        200,
        417
      ]
    }
  },
  "securityhub.InviteMembers/protocol/client-headers": {
    "id": "securityhub.InviteMembers/protocol/client-headers",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request with the headers that AWS SDKs send is answered like the same request without them.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/aws/aws-cli/pull/10399",
        "date": "2026",
        "quote": "These add the following headers to all requests"
      },
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-5.1",
        "quote": "Other recipients SHOULD ignore unrecognized header and trailer fields."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/content-coding": {
    "id": "securityhub.InviteMembers/protocol/content-coding",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "Asked for gzip, deflate or br, a server sends a body that decodes by the coding that it names.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-8.4",
        "quote": "indicates what content codings have been applied to the representation, beyond those inherent in the media type, and thus what decoding mechanisms have to be applied in order to obtain data in the media type"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/odd-paths": {
    "id": "securityhub.InviteMembers/protocol/odd-paths",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "A path with any percent-encoded bytes, stray percent signs or empty segments is answered without a 5xx, and an answer that calls itself JSON is JSON.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      },
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/protocol/empty-segment": {
    "id": "securityhub.InviteMembers/protocol/empty-segment",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "protocol",
    "text": "A path with an empty segment is another path and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "Patterns with no labels will match only requests containing the exact literal characters declared in the pattern"
      }
    ],
    "answer": {
      "statuses": [
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/auth/unsigned": {
    "id": "securityhub.InviteMembers/auth/unsigned",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is rejected for that reason with 401 or 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "If the API request isn't signed, then you might receive the error: Missing Authentication Token."
      }
    ],
    "answer": {
      "statuses": [
        401,
        403
      ],
      "types": [
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "UnrecognizedClientException",
        "AccessDeniedException"
      ]
    }
  },
  "securityhub.InviteMembers/auth/unsigned-is-answered": {
    "id": "securityhub.InviteMembers/auth/unsigned-is-answered",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "auth",
    "text": "A request without a signature, whether it is accepted or not, causes no 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ],
    "answer": {
      "statuses": [
        200,
        301,
        302,
        303,
        307,
        308,
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/auth/malformed-header": {
    "id": "securityhub.InviteMembers/auth/malformed-header",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 400"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/signer/latest/api/CommonErrors.html",
        "quote": "IncompleteSignature The request signature does not conform to AWS standards. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "IncompleteSignature",
        "IncompleteSignatureException",
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
        "InvalidSignatureException"
      ]
    }
  },
  "securityhub.InviteMembers/auth/unknown-key": {
    "id": "securityhub.InviteMembers/auth/unknown-key",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with an unknown access key is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "InvalidClientTokenId The X.509 certificate or AWS access key ID provided does not exist in our records. HTTP Status Code: 403"
      }
    ],
    "answer": {
      "statuses": [
        400,
        401,
        403
      ],
      "types": [
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "InvalidSignatureException"
      ]
    }
  },
  "securityhub.InviteMembers/auth/wrong-secret": {
    "id": "securityhub.InviteMembers/auth/wrong-secret",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed with a wrong secret is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "securityhub.InviteMembers/auth/tampered-body": {
    "id": "securityhub.InviteMembers/auth/tampered-body",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request with another body than the signed one is rejected for that reason with 403.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch"
      ]
    }
  },
  "securityhub.InviteMembers/auth/wrong-scope": {
    "id": "securityhub.InviteMembers/auth/wrong-scope",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed for another service does not reach the operation and returns a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html",
        "quote": "you might receive HTTP 403 SignatureDoesNotMatch from AWS services. These errors mean that the signature value in your HTTP request to AWS did not match the signature that the AWS service calculated."
      }
    ],
    "answer": {
      "statuses": [
        "4xx",
        501
      ]
    }
  },
  "securityhub.InviteMembers/auth/old-date": {
    "id": "securityhub.InviteMembers/auth/old-date",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request signed a day ago is rejected for that reason.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/CommonErrors.html",
        "quote": "The request reached the service more than 15 minutes after the date stamp on the request"
      }
    ],
    "answer": {
      "statuses": [
        400,
        403
      ],
      "types": [
        "InvalidSignatureException",
        "SignatureDoesNotMatch",
        "RequestExpired"
      ]
    }
  },
  "securityhub.InviteMembers/protocol/answers-every-request": {
    "id": "securityhub.InviteMembers/protocol/answers-every-request",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Every request gets a complete HTTP response.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
        "quote": "A server responds to a client's request by sending one or more \"response\" messages, each including a status code"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/no-server-error": {
    "id": "securityhub.InviteMembers/protocol/no-server-error",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "No request causes a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-15.6",
        "quote": "The 5xx (Server Error) class of status code indicates that the server is aware that it has erred or is incapable of performing the requested method."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/content-type": {
    "id": "securityhub.InviteMembers/protocol/content-type",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "A response with a JSON body has a JSON content type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The aws.protocols#restJson1 protocol uses a default Content-Type of application/json."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/request-id": {
    "id": "securityhub.InviteMembers/protocol/request-id",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "Every response has a request id in the header x-amzn-requestid.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/boto/boto3/issues/3890",
        "date": "2023",
        "quote": "x-amzn-RequestId"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/error-envelope": {
    "id": "securityhub.InviteMembers/protocol/error-envelope",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error is a JSON object, and its header or body names the type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses … Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/error-status": {
    "id": "securityhub.InviteMembers/protocol/error-status",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "An error type has its documented status.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/spec/http-bindings.html",
        "quote": "If serializing an error and the httpError trait is present, set the status code of the response to its value."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/documented-error": {
    "id": "securityhub.InviteMembers/protocol/documented-error",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is documented for the operation or common to all AWS services.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "For information about the errors that are common to all actions, see Common Errors."
      }
    ]
  },
  "securityhub.InviteMembers/response/status": {
    "id": "securityhub.InviteMembers/response/status",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "Success is 200, not another 2xx and not a redirect.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "securityhub.InviteMembers/response/schema": {
    "id": "securityhub.InviteMembers/response/schema",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The body of a success is a JSON object with the documented members, types and limits.",
    "evidence": [
      {
        "kind": "documented",
        "source": "the operation's reference page",
        "quote": "The following data is returned in JSON format by the service."
      }
    ]
  },
  "securityhub.InviteMembers/response/error-schema": {
    "id": "securityhub.InviteMembers/response/error-schema",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The body of a documented error has the members and types of its model.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/error-type-header": {
    "id": "securityhub.InviteMembers/protocol/error-type-header",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error names its type in the header x-amzn-errortype.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "New server-side protocol implementations MUST use a header field named X-Amzn-Errortype."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/error-type-is-bare": {
    "id": "securityhub.InviteMembers/protocol/error-type-is-bare",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The error type is the bare name, without a namespace or a URI.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "The value of this component SHOULD contain only the shape name of the error's shape-id."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/error-message": {
    "id": "securityhub.InviteMembers/protocol/error-message",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error has a message, in the member message or Message.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the members message and Message of the structures with @error"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/no-internals": {
    "id": "securityhub.InviteMembers/protocol/no-internals",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "An error contains no stack trace and no HTML page.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://cwe.mitre.org/data/definitions/209.html",
        "quote": "The product generates an error message that includes sensitive information about its environment, users, or associated data."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/accepted-coding": {
    "id": "securityhub.InviteMembers/protocol/accepted-coding",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A response has only a content coding that the request accepts, and none if the request names none.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3",
        "quote": "the origin server SHOULD send a response without any content coding"
      }
    ]
  },
  "securityhub.InviteMembers/protocol/one-error-type": {
    "id": "securityhub.InviteMembers/protocol/one-error-type",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "errors",
    "text": "The header and the body of an error do not name two documented types.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "securityhub.InviteMembers/protocol/error-types-agree": {
    "id": "securityhub.InviteMembers/protocol/error-types-agree",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "errors",
    "text": "The header and the body of an error name the same type, except for the older name that GuardDuty is known to send.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Clients MUST accept any one of the following: an additional header with the name X-Amzn-Errortype, a body field with the name __type, or a body field named code."
      }
    ]
  },
  "securityhub.InviteMembers/response/no-error-type": {
    "id": "securityhub.InviteMembers/response/no-error-type",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no error type.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Error responses in the restJson1 protocol are serialized identically to standard responses with one additional component to distinguish which error is contained."
      }
    ]
  },
  "securityhub.InviteMembers/response/member-names": {
    "id": "securityhub.InviteMembers/response/member-names",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "protocol",
    "text": "The members of a success have the documented names, in the documented case; entries of lists have no others in their place.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html",
        "quote": "Each member value provided for the structure is serialized as a JSON property where the property name is the same as the member name."
      }
    ]
  },
  "securityhub.InviteMembers/response/no-null": {
    "id": "securityhub.InviteMembers/response/no-null",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "SHOULD",
    "category": "protocol",
    "text": "A success has no null, in members that the model does not have either.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy-aws-protocol-tests restJson1",
        "quote": "RestJsonServersDontSerializeNullStructureValues"
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/accepts-valid-requests": {
    "id": "securityhub.InviteMembers/behaviour/accepts-valid-requests",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request for accounts that were created before returns 200.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "If the action is successful, the service sends back an HTTP 200 response."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/answers-only-requested-accounts": {
    "id": "securityhub.InviteMembers/behaviour/answers-only-requested-accounts",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Every account in `UnprocessedAccounts` was in the request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "The list of AWS accounts that could not be processed."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/created-member-is-invited": {
    "id": "securityhub.InviteMembers/behaviour/created-member-is-invited",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "An account that CreateMembers has just registered is invited, not reported as unprocessed.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "Before you can use this action to invite a member, you must first use the CreateMembers action to create the member account in Security Hub."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/unknown-account-is-not-invited": {
    "id": "securityhub.InviteMembers/behaviour/unknown-account-is-not-invited",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account that was never created is reported as unprocessed, or the request is rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "Before you can use this action to invite a member, you must first use the CreateMembers action to create the member account in Security Hub."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "securityhub.InviteMembers/behaviour/reports-no-account-twice": {
    "id": "securityhub.InviteMembers/behaviour/reports-no-account-twice",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "In a batch of distinct accounts, no account is listed twice in `UnprocessedAccounts`.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "The list of AWS accounts that could not be processed. For each account, the list includes the account ID and the email address."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/parallel-answers-are-not-swapped": {
    "id": "securityhub.InviteMembers/behaviour/parallel-answers-are-not-swapped",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Each response to concurrent requests reports only accounts of its own request.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "The list of AWS accounts that could not be processed."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited": {
    "id": "securityhub.InviteMembers/behaviour/good-accounts-of-a-mixed-batch-are-invited",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "One account that was never created does not prevent the invitation of the others, wherever it is in the batch.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "The list of AWS accounts that could not be processed."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/invited-member-is-shown": {
    "id": "securityhub.InviteMembers/behaviour/invited-member-is-shown",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "GetMembers shows an invited member as Invited, also after others are invited; InvitedAt, if present, is an ISO 8601 date and time.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#Member$MemberStatus Invited - Indicates that the administrator account invited the member account."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/second-invitation-is-answered": {
    "id": "securityhub.InviteMembers/behaviour/second-invitation-is-answered",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A second invitation returns 200 or a 4xx, and the member stays invited.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "The list of AWS accounts that could not be processed."
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  },
  "securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace": {
    "id": "securityhub.InviteMembers/behaviour/rejected-batch-leaves-no-trace",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "A batch rejected because of one invalid entry invites no account, wherever the entry is in the batch.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "The request was rejected because you supplied an invalid or out-of-range value for an input parameter."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/deleted-member-is-not-invited": {
    "id": "securityhub.InviteMembers/behaviour/deleted-member-is-not-invited",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "A deleted member is reported as unprocessed, or the request is rejected with a 4xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "Before you can use this action to invite a member, you must first use the CreateMembers action to create the member account in Security Hub."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/members-belong-to-their-region": {
    "id": "securityhub.InviteMembers/behaviour/members-belong-to-their-region",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A member of one region is not invited in another.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#SecurityHubAPIService Any configuration or settings change that results from the operation is applied only to that Region."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/hub-must-be-enabled": {
    "id": "securityhub.InviteMembers/behaviour/hub-must-be-enabled",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "Without an enabled Security Hub, an invitation is rejected with 401 InvalidAccessException.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/joshlarsen/aws-recon/issues/65",
        "date": "2020-12-04",
        "quote": "Account 123123123123 is not subscribed to AWS Security Hub (Aws::SecurityHub::Errors::InvalidAccessException)"
      },
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "InvalidAccessException The account doesn't have permission to perform this action. HTTP Status Code: 401"
      }
    ],
    "answer": {
      "statuses": [
        401
      ],
      "types": [
        "InvalidAccessException"
      ]
    }
  },
  "securityhub.InviteMembers/response/wording/not-subscribed": {
    "id": "securityhub.InviteMembers/response/wording/not-subscribed",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MAY",
    "category": "wording",
    "text": "Without an enabled Security Hub, the rejection uses the wording of AWS.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/joshlarsen/aws-recon/issues/65",
        "date": "2020-12-04",
        "quote": "Account 123123123123 is not subscribed to AWS Security Hub (Aws::SecurityHub::Errors::InvalidAccessException)"
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/later-reads-agree": {
    "id": "securityhub.InviteMembers/behaviour/later-reads-agree",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "passive": true,
    "level": "MUST",
    "category": "behaviour",
    "text": "Later reads agree with every response of the run: what was accepted took effect, and an invalid request that was rejected changed nothing.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#Member$MemberStatus Invited - Indicates that the administrator account invited the member account."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/state-follows-the-requests": {
    "id": "securityhub.InviteMembers/behaviour/state-follows-the-requests",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "After any sequence of create, invite, delete and rejected requests, GetMembers shows as Invited exactly the members invited since their creation.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#Member$MemberStatus Invited - Indicates that the administrator account invited the member account."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/code-names-the-error": {
    "id": "securityhub.InviteMembers/behaviour/code-names-the-error",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "The `Code` of an error, if present, is the error type.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#InvalidInputException$Code NonEmptyString"
      },
      {
        "kind": "observed",
        "source": "https://github.com/hashicorp/terraform/issues/30285",
        "date": "2022-01-04",
        "quote": "InvalidAccessException: Account <REDACTED> is not an administrator for this organization { … StatusCode: 401 … Code_: \"InvalidAccessException\""
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/parallel-batches-lose-nothing": {
    "id": "securityhub.InviteMembers/behaviour/parallel-batches-lose-nothing",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "Concurrent batches of different members are all invited.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy securityhub 2018-10-26",
        "quote": "com.amazonaws.securityhub#Member$MemberStatus Invited - Indicates that the administrator account invited the member account."
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered": {
    "id": "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Any input that matches the schema, including an empty list or hundreds of accounts, returns 200 or a documented client error, never a 5xx.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
        "quote": "InternalException Internal server error. HTTP Status Code: 500"
      }
    ],
    "answer": {
      "statuses": [
        200,
        "4xx"
      ]
    }
  }
} as const

export type RequirementId = keyof typeof requirements
