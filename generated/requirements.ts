// Written by `npm run generate` from specs/ (sha256 dc3d0df13a6205a1). Do not edit.

export const requirements = {
  "guardduty.CreateMembers/path/detectorId/minLength": {
    "id": "guardduty.CreateMembers/path/detectorId/minLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "An empty detectorId segment is no operation of GuardDuty; it is refused with a 4xx, or redirected to a path without it.",
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
    "text": "`detectorId` has at most 300 characters; longer values are refused.",
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
    "text": "The body is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/type/null": {
    "id": "guardduty.CreateMembers/body/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/type/structure": {
    "id": "guardduty.CreateMembers/body/accountDetails/type/structure",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` is a list; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/type/null": {
    "id": "guardduty.CreateMembers/body/accountDetails/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` is required, so null in its place is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/minItems": {
    "id": "guardduty.CreateMembers/body/accountDetails/minItems",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails` has at least 1 entries; shorter lists are refused.",
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
    "text": "`accountDetails` has at most 50 entries; longer lists are refused.",
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
    "text": "`accountDetails[]` is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/type/null": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/type/null",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `accountDetails[]` is refused.",
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
    "text": "`accountDetails[].accountId` is a string; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/type/scalar": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/type/scalar",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountDetails[].accountId` is a string; another kind of scalar is refused, not converted.",
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
    "text": "`accountDetails[].accountId` is required, so null in its place is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/accountId/minLength": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/accountId/minLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].accountId` has at least 12 characters; shorter values are refused.",
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
    "text": "`accountDetails[].accountId` has at most 12 characters; longer values are refused.",
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
    "text": "`accountDetails[].email` is a string; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/type/scalar": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/type/scalar",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountDetails[].email` is a string; another kind of scalar is refused, not converted.",
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
    "text": "`accountDetails[].email` is required, so null in its place is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.CreateMembers/body/accountDetails/each/email/minLength": {
    "id": "guardduty.CreateMembers/body/accountDetails/each/email/minLength",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountDetails[].email` has at least 1 characters; shorter values are refused.",
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
    "text": "`accountDetails[].email` has at most 64 characters; longer values are refused.",
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
    "text": "A request without `accountDetails[].accountId` is refused.",
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
    "text": "A request without `accountDetails[].email` is refused.",
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
    "text": "A request without `accountDetails` is refused.",
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
    "text": "A body that is not JSON is refused with 400.",
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
    "text": "The refusal of a body that is not JSON is typed SerializationException or as the service's validation error.",
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
  "guardduty.CreateMembers/protocol/missing-body": {
    "id": "guardduty.CreateMembers/protocol/missing-body",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is refused with 400 or 415.",
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
  "guardduty.CreateMembers/protocol/accept": {
    "id": "guardduty.CreateMembers/protocol/accept",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover it.",
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
    "text": "Query parameters that the operation does not know change neither its route nor its input.",
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
    "text": "Members that the model does not know are ignored.",
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
    "text": "White space and escapes that JSON permits do not change what a body means.",
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
    "text": "PUT, PATCH and DELETE on the path do not run the operation and are answered with a 4xx.",
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
    "text": "A path with a further segment is another path and is answered with a 4xx.",
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
    "text": "A request that is not HTTP is answered with a 4xx or by closing the connection, and the next one is served.",
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
  "guardduty.CreateMembers/auth/unsigned": {
    "id": "guardduty.CreateMembers/auth/unsigned",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is refused for that, with 401 or 403.",
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
  "guardduty.CreateMembers/auth/malformed-header": {
    "id": "guardduty.CreateMembers/auth/malformed-header",
    "operation": "guardduty.CreateMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is refused for that.",
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
    "text": "A request signed with an access key that nobody has is refused for that.",
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
    "text": "A request signed with a wrong secret is refused for that with 403.",
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
    "text": "A request whose body is not the one that was signed is refused for that with 403.",
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
    "text": "A request that was signed for another service does not reach the operation and is answered with a 4xx.",
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
    "text": "A request that was signed a day ago is refused for that.",
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
    "text": "Every request gets a complete HTTP answer.",
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
    "text": "What the client sends never makes the server fail with a 5xx.",
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
    "text": "An answer with a JSON body says so in its content type.",
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
    "text": "Every answer carries a request id in the header x-amzn-requestid.",
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
    "text": "An error is a JSON object, and header or body names its type.",
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
    "text": "An error type comes with the status that is documented for it.",
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
    "text": "The type of an error is one that the operation documents or that is common to all of AWS.",
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
    "text": "Success is 200, no other 2xx, and never a redirect.",
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
    "text": "The body of a success is a JSON object with the members, types and limits that are documented.",
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
    "text": "The body of a documented error has the members and types that its model gives it.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/accepts-valid-requests": {
    "id": "guardduty.CreateMembers/behaviour/accepts-valid-requests",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit is answered with 200.",
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
  "guardduty.CreateMembers/behaviour/created-members-are-retrievable": {
    "id": "guardduty.CreateMembers/behaviour/created-members-are-retrievable",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "behaviour",
    "text": "An account that CreateMembers did not list as unprocessed is returned by GetMembers of the same detector, after later batches too.",
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
    "text": "An account id that begins with zeros is a string of twelve digits in every answer.",
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
    "level": "SHOULD",
    "category": "behaviour",
    "text": "A batch refused because one of its accounts is malformed creates none of the others.",
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
    "text": "Creating a member again is answered with 200 and the account in `unprocessedAccounts`; new accounts of the same batch are created.",
    "evidence": [
      {
        "kind": "observed",
        "source": "https://github.com/cloud-custodian/cloud-custodian/issues/3209",
        "date": "2019",
        "quote": "The request is rejected because the given account ID is already a member or associated member of the current account."
      }
    ]
  },
  "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected": {
    "id": "guardduty.CreateMembers/behaviour/unknown-detector-is-rejected",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "SHOULD",
    "category": "errors",
    "text": "A well-formed detector id that this account does not own is refused with 400 BadRequestException, not with 404.",
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
  "guardduty.CreateMembers/behaviour/any-valid-shape-is-answered": {
    "id": "guardduty.CreateMembers/behaviour/any-valid-shape-is-answered",
    "operation": "guardduty.CreateMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Input that keeps to the schema, however odd, is answered with 200 or a documented client error, never with a 5xx.",
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
    "text": "An empty detectorId segment is no operation of GuardDuty; it is refused with a 4xx, or redirected to a path without it.",
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
    "text": "`detectorId` has at most 300 characters; longer values are refused.",
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
    "text": "The body is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/type/null": {
    "id": "guardduty.GetMembers/body/type/null",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/type/structure": {
    "id": "guardduty.GetMembers/body/accountIds/type/structure",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is a list; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/type/null": {
    "id": "guardduty.GetMembers/body/accountIds/type/null",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is required, so null in its place is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/minItems": {
    "id": "guardduty.GetMembers/body/accountIds/minItems",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at least 1 entries; shorter lists are refused.",
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
    "text": "`accountIds` has at most 50 entries; longer lists are refused.",
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
    "text": "`accountIds[]` is a string; a value of another structure is refused.",
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
      ],
      "types": [
        "BadRequestException",
        "SerializationException"
      ]
    }
  },
  "guardduty.GetMembers/body/accountIds/each/type/scalar": {
    "id": "guardduty.GetMembers/body/accountIds/each/type/scalar",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountIds[]` is a string; another kind of scalar is refused, not converted.",
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
    "text": "Null as `accountIds[]` is refused.",
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
    "text": "`accountIds[]` has at least 12 characters; shorter values are refused.",
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
    "text": "`accountIds[]` has at most 12 characters; longer values are refused.",
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
    "text": "A request without `accountIds` is refused.",
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
    "text": "A body that is not JSON is refused with 400.",
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
    "text": "The refusal of a body that is not JSON is typed SerializationException or as the service's validation error.",
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
  "guardduty.GetMembers/protocol/missing-body": {
    "id": "guardduty.GetMembers/protocol/missing-body",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is refused with 400 or 415.",
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
  "guardduty.GetMembers/protocol/accept": {
    "id": "guardduty.GetMembers/protocol/accept",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover it.",
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
    "text": "Query parameters that the operation does not know change neither its route nor its input.",
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
    "text": "Members that the model does not know are ignored.",
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
    "text": "White space and escapes that JSON permits do not change what a body means.",
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
    "text": "PUT, PATCH and DELETE on the path do not run the operation and are answered with a 4xx.",
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
    "text": "A path with a further segment is another path and is answered with a 4xx.",
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
    "text": "A request that is not HTTP is answered with a 4xx or by closing the connection, and the next one is served.",
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
  "guardduty.GetMembers/auth/unsigned": {
    "id": "guardduty.GetMembers/auth/unsigned",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is refused for that, with 401 or 403.",
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
  "guardduty.GetMembers/auth/malformed-header": {
    "id": "guardduty.GetMembers/auth/malformed-header",
    "operation": "guardduty.GetMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is refused for that.",
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
    "text": "A request signed with an access key that nobody has is refused for that.",
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
    "text": "A request signed with a wrong secret is refused for that with 403.",
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
    "text": "A request whose body is not the one that was signed is refused for that with 403.",
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
    "text": "A request that was signed for another service does not reach the operation and is answered with a 4xx.",
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
    "text": "A request that was signed a day ago is refused for that.",
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
    "text": "Every request gets a complete HTTP answer.",
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
    "text": "What the client sends never makes the server fail with a 5xx.",
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
    "text": "An answer with a JSON body says so in its content type.",
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
    "text": "Every answer carries a request id in the header x-amzn-requestid.",
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
    "text": "An error is a JSON object, and header or body names its type.",
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
    "text": "An error type comes with the status that is documented for it.",
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
    "text": "The type of an error is one that the operation documents or that is common to all of AWS.",
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
    "text": "Success is 200, no other 2xx, and never a redirect.",
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
    "text": "The body of a success is a JSON object with the members, types and limits that are documented.",
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
    "text": "The body of a documented error has the members and types that its model gives it.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "guardduty.GetMembers/behaviour/accepts-valid-requests": {
    "id": "guardduty.GetMembers/behaviour/accepts-valid-requests",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit is answered with 200.",
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
    "text": "Every requested account is answered exactly once, in `members` or in `unprocessedAccounts`, and no other account is.",
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
    "text": "An account that is not a member is listed in `unprocessedAccounts` of a 200 answer and never in `members`.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "A list of objects that contain the unprocessed account and a result string that explains why it was unprocessed."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/reading-changes-nothing": {
    "id": "guardduty.GetMembers/behaviour/reading-changes-nothing",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "behaviour",
    "text": "Two reads in a row return equal members.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
        "quote": "Retrieves GuardDuty member accounts (of the current GuardDuty administrator account) specified by the account IDs."
      }
    ]
  },
  "guardduty.GetMembers/behaviour/unknown-detector-is-rejected": {
    "id": "guardduty.GetMembers/behaviour/unknown-detector-is-rejected",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "SHOULD",
    "category": "errors",
    "text": "A well-formed detector id that this account does not own is refused with 400 BadRequestException, not with 404.",
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
  "guardduty.GetMembers/behaviour/any-valid-shape-is-answered": {
    "id": "guardduty.GetMembers/behaviour/any-valid-shape-is-answered",
    "operation": "guardduty.GetMembers",
    "effect": "read",
    "level": "MUST",
    "category": "errors",
    "text": "Input that keeps to the schema, however odd, is answered with 200 or a documented client error, never with a 5xx.",
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
    "text": "The body is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/type/null": {
    "id": "inspector2.AssociateMember/body/type/null",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/type/structure": {
    "id": "inspector2.AssociateMember/body/accountId/type/structure",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` is a string; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/type/scalar": {
    "id": "inspector2.AssociateMember/body/accountId/type/scalar",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountId` is a string; another kind of scalar is refused, not converted.",
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
    "text": "`accountId` is required, so null in its place is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.AssociateMember/body/accountId/minLength": {
    "id": "inspector2.AssociateMember/body/accountId/minLength",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountId` has at least 12 characters; shorter values are refused.",
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
    "text": "`accountId` has at most 12 characters; longer values are refused.",
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
    "text": "`accountId` matches `^\\d{12}$`; other values of a legal length are refused.",
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
    "text": "A request without `accountId` is refused.",
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
    "text": "A body that is not JSON is refused with 400.",
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
    "text": "The refusal of a body that is not JSON is typed SerializationException or as the service's validation error.",
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
  "inspector2.AssociateMember/protocol/missing-body": {
    "id": "inspector2.AssociateMember/protocol/missing-body",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is refused with 400 or 415.",
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
  "inspector2.AssociateMember/protocol/accept": {
    "id": "inspector2.AssociateMember/protocol/accept",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover it.",
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
    "text": "Query parameters that the operation does not know change neither its route nor its input.",
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
    "text": "Members that the model does not know are ignored.",
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
    "text": "White space and escapes that JSON permits do not change what a body means.",
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
    "text": "PUT, PATCH and DELETE on the path do not run the operation and are answered with a 4xx.",
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
    "text": "A path with a further segment is another path and is answered with a 4xx.",
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
    "text": "A request that is not HTTP is answered with a 4xx or by closing the connection, and the next one is served.",
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
  "inspector2.AssociateMember/auth/unsigned": {
    "id": "inspector2.AssociateMember/auth/unsigned",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is refused for that, with 401 or 403.",
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
  "inspector2.AssociateMember/auth/malformed-header": {
    "id": "inspector2.AssociateMember/auth/malformed-header",
    "operation": "inspector2.AssociateMember",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is refused for that.",
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
    "text": "A request signed with an access key that nobody has is refused for that.",
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
    "text": "A request signed with a wrong secret is refused for that with 403.",
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
    "text": "A request whose body is not the one that was signed is refused for that with 403.",
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
    "text": "A request that was signed for another service does not reach the operation and is answered with a 4xx.",
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
    "text": "A request that was signed a day ago is refused for that.",
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
    "text": "Every request gets a complete HTTP answer.",
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
    "text": "What the client sends never makes the server fail with a 5xx.",
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
    "text": "An answer with a JSON body says so in its content type.",
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
    "text": "Every answer carries a request id in the header x-amzn-requestid.",
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
    "text": "An error is a JSON object, and header or body names its type.",
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
    "text": "An error type comes with the status that is documented for it.",
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
    "text": "The type of an error is one that the operation documents or that is common to all of AWS.",
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
    "text": "Success is 200, no other 2xx, and never a redirect.",
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
    "text": "The body of a success is a JSON object with the members, types and limits that are documented.",
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
    "text": "The body of a documented error has the members and types that its model gives it.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "inspector2.AssociateMember/behaviour/accepts-valid-requests": {
    "id": "inspector2.AssociateMember/behaviour/accepts-valid-requests",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit is answered with 200.",
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
    "text": "The answer names the account that was requested.",
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
    "text": "An account id that begins with zeros is a string of twelve digits in the answer.",
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
    "text": "Associating an account that is associated already is refused with 400 ValidationException.",
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
  "inspector2.AssociateMember/behaviour/any-valid-shape-is-answered": {
    "id": "inspector2.AssociateMember/behaviour/any-valid-shape-is-answered",
    "operation": "inspector2.AssociateMember",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Input that keeps to the schema, however odd, is answered with 200 or a documented client error, never with a 5xx.",
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
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/structure": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/structure",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is a list; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` is required, so null in its place is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/maxItems": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/maxItems",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds` has at most 100 entries; longer lists are refused.",
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
    "text": "`accountIds[]` is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/null": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/type/null",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "Null as `accountIds[]` is refused.",
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
    "text": "`accountIds[].accountId` is a string; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/scalar": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/type/scalar",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`accountIds[].accountId` is a string; another kind of scalar is refused, not converted.",
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
    "text": "`accountIds[].accountId` is required, so null in its place is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/minLength": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/minLength",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].accountId` has at least 12 characters; shorter values are refused.",
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
    "text": "`accountIds[].accountId` has at most 12 characters; longer values are refused.",
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
    "text": "`accountIds[].accountId` matches `^\\d{12}$`; other values of a legal length are refused.",
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
    "text": "`accountIds[].activateDeepInspection` is a boolean; a value of another structure is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/activateDeepInspection/type/scalar",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`accountIds[].activateDeepInspection` is a boolean; another kind of scalar is refused, not converted.",
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
    "text": "`accountIds[].activateDeepInspection` is required, so null in its place is refused.",
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
      ],
      "types": [
        "ValidationException",
        "SerializationException"
      ]
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/required": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/body/accountIds/each/accountId/required",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "A request without `accountIds[].accountId` is refused.",
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
    "text": "A request without `accountIds[].activateDeepInspection` is refused.",
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
    "text": "A request without `accountIds` is refused.",
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
    "text": "A body that is not JSON is refused with 400.",
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
    "text": "The refusal of a body that is not JSON is typed SerializationException or as the service's validation error.",
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
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/missing-body": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/missing-body",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is refused with 400 or 415.",
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
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accept": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/protocol/accept",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover it.",
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
    "text": "Query parameters that the operation does not know change neither its route nor its input.",
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
    "text": "Members that the model does not know are ignored.",
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
    "text": "White space and escapes that JSON permits do not change what a body means.",
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
    "text": "PUT, PATCH and DELETE on the path do not run the operation and are answered with a 4xx.",
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
    "text": "A path with a further segment is another path and is answered with a 4xx.",
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
    "text": "A request that is not HTTP is answered with a 4xx or by closing the connection, and the next one is served.",
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
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/unsigned",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is refused for that, with 401 or 403.",
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
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/malformed-header": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/auth/malformed-header",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is refused for that.",
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
    "text": "A request signed with an access key that nobody has is refused for that.",
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
    "text": "A request signed with a wrong secret is refused for that with 403.",
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
    "text": "A request whose body is not the one that was signed is refused for that with 403.",
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
    "text": "A request that was signed for another service does not reach the operation and is answered with a 4xx.",
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
    "text": "A request that was signed a day ago is refused for that.",
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
    "text": "Every request gets a complete HTTP answer.",
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
    "text": "What the client sends never makes the server fail with a 5xx.",
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
    "text": "An answer with a JSON body says so in its content type.",
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
    "text": "Every answer carries a request id in the header x-amzn-requestid.",
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
    "text": "An error is a JSON object, and header or body names its type.",
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
    "text": "An error type comes with the status that is documented for it.",
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
    "text": "The type of an error is one that the operation documents or that is common to all of AWS.",
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
    "text": "Success is 200, no other 2xx, and never a redirect.",
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
    "text": "The body of a success is a JSON object with the members, types and limits that are documented.",
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
    "text": "The body of a documented error has the members and types that its model gives it.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/accepts-valid-requests",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request within every documented limit is answered with 200.",
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
    "level": "SHOULD",
    "category": "acceptance",
    "text": "An empty list of accounts is within the limits and is not refused.",
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
    "text": "Every account in the two lists of the answer was in the request.",
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
    "level": "SHOULD",
    "category": "behaviour",
    "text": "Every requested account is answered exactly once, in `accountIds` or in `failedAccountIds`.",
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
    "level": "SHOULD",
    "category": "behaviour",
    "text": "An account that was to be activated is not reported DEACTIVATED, and one to be deactivated not ACTIVATED; PENDING is fine.",
    "evidence": [
      {
        "kind": "documented",
        "source": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
        "quote": "Activates or deactivates Amazon Inspector deep inspection for the provided member accounts in your organization."
      }
    ]
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/any-valid-shape-is-answered": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus/behaviour/any-valid-shape-is-answered",
    "operation": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Input that keeps to the schema, however odd, is answered with 200 or a documented client error, never with a 5xx.",
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
  "securityhub.InviteMembers/body/type/structure": {
    "id": "securityhub.InviteMembers/body/type/structure",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is an object; a value of another structure is refused.",
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
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/type/null": {
    "id": "securityhub.InviteMembers/body/type/null",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "The body is required, so null in its place is refused.",
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
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/type/structure": {
    "id": "securityhub.InviteMembers/body/AccountIds/type/structure",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds` is a list; a value of another structure is refused.",
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
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/type/null": {
    "id": "securityhub.InviteMembers/body/AccountIds/type/null",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds` is required, so null in its place is refused.",
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
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/each/type/structure": {
    "id": "securityhub.InviteMembers/body/AccountIds/each/type/structure",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "constraints",
    "text": "`AccountIds[]` is a string; a value of another structure is refused.",
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
      ],
      "types": [
        "InvalidInputException",
        "SerializationException"
      ]
    }
  },
  "securityhub.InviteMembers/body/AccountIds/each/type/scalar": {
    "id": "securityhub.InviteMembers/body/AccountIds/each/type/scalar",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "constraints",
    "text": "`AccountIds[]` is a string; another kind of scalar is refused, not converted.",
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
    "text": "Null as `AccountIds[]` is refused.",
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
    "text": "`AccountIds[]` matches `\\S`; other values of a legal length are refused.",
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
    "text": "A request without `AccountIds` is refused.",
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
    "text": "A body that is not JSON is refused with 400.",
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
    "text": "The refusal of a body that is not JSON is typed SerializationException or as the service's validation error.",
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
  "securityhub.InviteMembers/protocol/missing-body": {
    "id": "securityhub.InviteMembers/protocol/missing-body",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "MUST",
    "category": "protocol",
    "text": "A request without a body lacks its required members and is refused with 400 or 415.",
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
  "securityhub.InviteMembers/protocol/accept": {
    "id": "securityhub.InviteMembers/protocol/accept",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "protocol",
    "text": "A request is accepted whether Accept is absent, names JSON, or has wildcards that cover it.",
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
    "text": "Query parameters that the operation does not know change neither its route nor its input.",
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
    "text": "Members that the model does not know are ignored.",
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
    "text": "White space and escapes that JSON permits do not change what a body means.",
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
    "text": "PUT, PATCH and DELETE on the path do not run the operation and are answered with a 4xx.",
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
    "text": "A path with a further segment is another path and is answered with a 4xx.",
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
    "text": "A request that is not HTTP is answered with a 4xx or by closing the connection, and the next one is served.",
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
  "securityhub.InviteMembers/auth/unsigned": {
    "id": "securityhub.InviteMembers/auth/unsigned",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "A request without a signature is refused for that, with 401 or 403.",
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
  "securityhub.InviteMembers/auth/malformed-header": {
    "id": "securityhub.InviteMembers/auth/malformed-header",
    "operation": "securityhub.InviteMembers",
    "effect": "reject",
    "level": "SHOULD",
    "category": "auth",
    "text": "An Authorization header without its signature is refused for that.",
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
    "text": "A request signed with an access key that nobody has is refused for that.",
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
    "text": "A request signed with a wrong secret is refused for that with 403.",
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
    "text": "A request whose body is not the one that was signed is refused for that with 403.",
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
    "text": "A request that was signed for another service does not reach the operation and is answered with a 4xx.",
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
    "text": "A request that was signed a day ago is refused for that.",
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
    "text": "Every request gets a complete HTTP answer.",
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
    "text": "What the client sends never makes the server fail with a 5xx.",
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
    "text": "An answer with a JSON body says so in its content type.",
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
    "text": "Every answer carries a request id in the header x-amzn-requestid.",
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
    "text": "An error is a JSON object, and header or body names its type.",
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
    "text": "An error type comes with the status that is documented for it.",
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
    "text": "The type of an error is one that the operation documents or that is common to all of AWS.",
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
    "text": "Success is 200, no other 2xx, and never a redirect.",
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
    "text": "The body of a success is a JSON object with the members, types and limits that are documented.",
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
    "text": "The body of a documented error has the members and types that its model gives it.",
    "evidence": [
      {
        "kind": "modelled",
        "source": "smithy guardduty 2017-11-28, inspector2 2020-06-08, securityhub 2018-10-26",
        "quote": "the structures with @error that the operation lists"
      }
    ]
  },
  "securityhub.InviteMembers/behaviour/accepts-valid-requests": {
    "id": "securityhub.InviteMembers/behaviour/accepts-valid-requests",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "acceptance",
    "text": "A request for accounts that were created before is answered with 200.",
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
    "text": "An account that CreateMembers registered just before is invited, not reported as unprocessed.",
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
    "level": "SHOULD",
    "category": "behaviour",
    "text": "An account that was never created is reported as unprocessed, or the request is refused with a 4xx.",
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
  "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered": {
    "id": "securityhub.InviteMembers/behaviour/any-valid-shape-is-answered",
    "operation": "securityhub.InviteMembers",
    "effect": "affects-others",
    "level": "MUST",
    "category": "errors",
    "text": "Input that keeps to the schema, an empty list or hundreds of accounts included, is answered with 200 or a documented client error, never with a 5xx.",
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
