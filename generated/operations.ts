// Written by `npm run generate` from specs/ (sha256 45ff792402b35c11). Do not edit.

export const operations = {
  "guardduty.CreateMembers": {
    "id": "guardduty.CreateMembers",
    "service": "guardduty",
    "name": "CreateMembers",
    "method": "POST",
    "path": "/detector/{detectorId}/member",
    "effect": "affects-others",
    "page": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateMembers.html",
    "input": {
      "type": "object",
      "properties": {
        "path": {
          "type": "object",
          "properties": {
            "detectorId": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300,
              "x-accepted": {
                "as": "fixture",
                "fixture": "detectorId"
              }
            }
          },
          "required": [
            "detectorId"
          ]
        },
        "body": {
          "type": "object",
          "required": [
            "accountDetails"
          ],
          "properties": {
            "accountDetails": {
              "type": "array",
              "minItems": 1,
              "maxItems": 50,
              "items": {
                "type": "object",
                "required": [
                  "accountId",
                  "email"
                ],
                "properties": {
                  "accountId": {
                    "type": "string",
                    "minLength": 12,
                    "maxLength": 12,
                    "x-accepted": {
                      "as": "account-id"
                    }
                  },
                  "email": {
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 64,
                    "x-accepted": {
                      "as": "email"
                    }
                  }
                }
              }
            }
          }
        }
      },
      "required": [
        "path",
        "body"
      ]
    },
    "output": {
      "type": "object",
      "required": [
        "unprocessedAccounts"
      ],
      "properties": {
        "unprocessedAccounts": {
          "type": "array",
          "minItems": 0,
          "maxItems": 50,
          "x-failures": true,
          "items": {
            "type": "object",
            "required": [
              "accountId",
              "result"
            ],
            "properties": {
              "accountId": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "x-accepted": {
                  "as": "account-id"
                }
              },
              "result": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    "errors": {
      "BadRequestException": {
        "status": 400,
        "body": {
          "type": "object",
          "properties": {
            "message": {
              "type": "string"
            },
            "__type": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      },
      "InternalServerErrorException": {
        "status": 500,
        "body": {
          "type": "object",
          "properties": {
            "message": {
              "type": "string"
            },
            "__type": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      }
    },
    "answers": {
      "constraint": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException"
        ]
      },
      "type": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException",
          "SerializationException"
        ]
      },
      "malformed": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException",
          "SerializationException"
        ]
      }
    },
    "example": {
      "input": {
        "path": {
          "detectorId": "12abc34d567e8fa901bc2d34e56789f0"
        },
        "body": {
          "accountDetails": [
            {
              "accountId": "111122223333",
              "email": "security@example.com"
            },
            {
              "accountId": "012345678901",
              "email": "audit@example.org"
            }
          ]
        }
      },
      "outputs": {
        "success": {
          "unprocessedAccounts": []
        },
        "partialFailure": {
          "unprocessedAccounts": [
            {
              "accountId": "111122223333",
              "result": "The account is already a member."
            }
          ]
        }
      },
      "errors": {
        "BadRequestException": {
          "message": "The value of detectorId is not valid.",
          "__type": "InvalidInputException"
        },
        "InternalServerErrorException": {
          "message": "Internal server error.",
          "__type": "InternalException"
        }
      }
    }
  },
  "guardduty.GetMembers": {
    "id": "guardduty.GetMembers",
    "service": "guardduty",
    "name": "GetMembers",
    "method": "POST",
    "path": "/detector/{detectorId}/member/get",
    "effect": "read",
    "page": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_GetMembers.html",
    "input": {
      "type": "object",
      "properties": {
        "path": {
          "type": "object",
          "properties": {
            "detectorId": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300,
              "x-accepted": {
                "as": "fixture",
                "fixture": "detectorId"
              }
            }
          },
          "required": [
            "detectorId"
          ]
        },
        "body": {
          "type": "object",
          "required": [
            "accountIds"
          ],
          "properties": {
            "accountIds": {
              "type": "array",
              "minItems": 1,
              "maxItems": 50,
              "items": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "x-accepted": {
                  "as": "account-id"
                }
              }
            }
          }
        }
      },
      "required": [
        "path",
        "body"
      ]
    },
    "output": {
      "type": "object",
      "required": [
        "members",
        "unprocessedAccounts"
      ],
      "properties": {
        "members": {
          "type": "array",
          "minItems": 0,
          "maxItems": 50,
          "items": {
            "type": "object",
            "required": [
              "accountId",
              "email",
              "masterId",
              "relationshipStatus",
              "updatedAt"
            ],
            "properties": {
              "accountId": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "x-accepted": {
                  "as": "account-id"
                }
              },
              "administratorId": {
                "type": "string"
              },
              "detectorId": {
                "type": "string",
                "minLength": 1,
                "maxLength": 300
              },
              "email": {
                "type": "string",
                "minLength": 1,
                "maxLength": 64,
                "x-accepted": {
                  "as": "email"
                }
              },
              "invitedAt": {
                "type": "string"
              },
              "masterId": {
                "type": "string"
              },
              "relationshipStatus": {
                "type": "string"
              },
              "updatedAt": {
                "type": "string"
              }
            }
          }
        },
        "unprocessedAccounts": {
          "type": "array",
          "minItems": 0,
          "maxItems": 50,
          "x-failures": true,
          "items": {
            "type": "object",
            "required": [
              "accountId",
              "result"
            ],
            "properties": {
              "accountId": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "x-accepted": {
                  "as": "account-id"
                }
              },
              "result": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    "errors": {
      "BadRequestException": {
        "status": 400,
        "body": {
          "type": "object",
          "properties": {
            "message": {
              "type": "string"
            },
            "__type": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      },
      "InternalServerErrorException": {
        "status": 500,
        "body": {
          "type": "object",
          "properties": {
            "message": {
              "type": "string"
            },
            "__type": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      }
    },
    "answers": {
      "constraint": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException"
        ]
      },
      "type": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException",
          "SerializationException"
        ]
      },
      "malformed": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException",
          "SerializationException"
        ]
      }
    },
    "example": {
      "input": {
        "path": {
          "detectorId": "12abc34d567e8fa901bc2d34e56789f0"
        },
        "body": {
          "accountIds": [
            "111122223333",
            "444455556666"
          ]
        }
      },
      "outputs": {
        "success": {
          "members": [
            {
              "accountId": "111122223333",
              "administratorId": "123456789012",
              "masterId": "123456789012",
              "email": "security@example.com",
              "relationshipStatus": "Created",
              "updatedAt": "2026-02-09T21:33:05.568Z"
            }
          ],
          "unprocessedAccounts": []
        },
        "partialFailure": {
          "members": [],
          "unprocessedAccounts": [
            {
              "accountId": "444455556666",
              "result": "The account is not a member of the current account."
            }
          ]
        }
      },
      "errors": {
        "BadRequestException": {
          "message": "The value of detectorId is not valid.",
          "__type": "InvalidInputException"
        },
        "InternalServerErrorException": {
          "message": "Internal server error.",
          "__type": "InternalException"
        }
      }
    }
  },
  "guardduty.DeleteMembers": {
    "id": "guardduty.DeleteMembers",
    "service": "guardduty",
    "name": "DeleteMembers",
    "method": "POST",
    "path": "/detector/{detectorId}/member/delete",
    "effect": "write",
    "page": "https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteMembers.html",
    "input": {
      "type": "object",
      "properties": {
        "path": {
          "type": "object",
          "properties": {
            "detectorId": {
              "type": "string",
              "minLength": 1,
              "maxLength": 300,
              "x-accepted": {
                "as": "fixture",
                "fixture": "detectorId"
              }
            }
          },
          "required": [
            "detectorId"
          ]
        },
        "body": {
          "type": "object",
          "required": [
            "accountIds"
          ],
          "properties": {
            "accountIds": {
              "type": "array",
              "minItems": 1,
              "maxItems": 50,
              "items": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "x-accepted": {
                  "as": "prepared-account",
                  "fixture": "guardDutyMembers"
                }
              }
            }
          }
        }
      },
      "required": [
        "path",
        "body"
      ]
    },
    "output": {
      "type": "object",
      "required": [
        "unprocessedAccounts"
      ],
      "properties": {
        "unprocessedAccounts": {
          "type": "array",
          "minItems": 0,
          "maxItems": 50,
          "x-failures": true,
          "items": {
            "type": "object",
            "required": [
              "accountId",
              "result"
            ],
            "properties": {
              "accountId": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "x-accepted": {
                  "as": "account-id"
                }
              },
              "result": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    "errors": {
      "BadRequestException": {
        "status": 400,
        "body": {
          "type": "object",
          "properties": {
            "message": {
              "type": "string"
            },
            "__type": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      },
      "InternalServerErrorException": {
        "status": 500,
        "body": {
          "type": "object",
          "properties": {
            "message": {
              "type": "string"
            },
            "__type": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      }
    },
    "answers": {
      "constraint": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException"
        ]
      },
      "type": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException",
          "SerializationException"
        ]
      },
      "malformed": {
        "statuses": [
          400
        ],
        "types": [
          "BadRequestException",
          "SerializationException"
        ]
      }
    },
    "example": {
      "input": {
        "path": {
          "detectorId": "12abc34d567e8fa901bc2d34e56789f0"
        },
        "body": {
          "accountIds": [
            "111122223333",
            "444455556666"
          ]
        }
      },
      "outputs": {
        "success": {
          "unprocessedAccounts": []
        },
        "partialFailure": {
          "unprocessedAccounts": [
            {
              "accountId": "444455556666",
              "result": "The account is still associated with the current account."
            }
          ]
        }
      },
      "errors": {
        "BadRequestException": {
          "message": "The value of detectorId is not valid.",
          "__type": "InvalidInputException"
        },
        "InternalServerErrorException": {
          "message": "Internal server error.",
          "__type": "InternalException"
        }
      }
    }
  },
  "inspector2.AssociateMember": {
    "id": "inspector2.AssociateMember",
    "service": "inspector2",
    "name": "AssociateMember",
    "method": "POST",
    "path": "/members/associate",
    "effect": "affects-others",
    "page": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_AssociateMember.html",
    "input": {
      "type": "object",
      "properties": {
        "body": {
          "type": "object",
          "required": [
            "accountId"
          ],
          "properties": {
            "accountId": {
              "type": "string",
              "minLength": 12,
              "maxLength": 12,
              "pattern": "^\\d{12}$",
              "x-implies": {
                "minLength": [
                  "pattern"
                ],
                "maxLength": [
                  "pattern"
                ]
              },
              "x-accepted": {
                "as": "account-id"
              }
            }
          }
        }
      },
      "required": [
        "body"
      ]
    },
    "output": {
      "type": "object",
      "required": [
        "accountId"
      ],
      "properties": {
        "accountId": {
          "type": "string",
          "minLength": 12,
          "maxLength": 12,
          "pattern": "^\\d{12}$",
          "x-implies": {
            "minLength": [
              "pattern"
            ],
            "maxLength": [
              "pattern"
            ]
          },
          "x-accepted": {
            "as": "account-id"
          }
        }
      }
    },
    "errors": {
      "ValidationException": {
        "status": 400,
        "body": {
          "type": "object",
          "required": [
            "message",
            "reason"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "reason": {
              "type": "string",
              "enum": [
                "CANNOT_PARSE",
                "FIELD_VALIDATION_FAILED",
                "OTHER"
              ]
            },
            "fields": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "name",
                  "message"
                ],
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "retryAfter": false
      },
      "ServiceQuotaExceededException": {
        "status": 402,
        "body": {
          "type": "object",
          "required": [
            "message",
            "resourceId"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "resourceId": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      },
      "AccessDeniedException": {
        "status": 403,
        "body": {
          "type": "object",
          "required": [
            "message"
          ],
          "properties": {
            "message": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      },
      "ThrottlingException": {
        "status": 429,
        "body": {
          "type": "object",
          "required": [
            "message"
          ],
          "properties": {
            "message": {
              "type": "string"
            }
          }
        },
        "retryAfter": true
      },
      "InternalServerException": {
        "status": 500,
        "body": {
          "type": "object",
          "required": [
            "message"
          ],
          "properties": {
            "message": {
              "type": "string"
            }
          }
        },
        "retryAfter": true
      }
    },
    "answers": {
      "constraint": {
        "statuses": [
          400
        ],
        "types": [
          "ValidationException"
        ]
      },
      "type": {
        "statuses": [
          400
        ],
        "types": [
          "ValidationException",
          "SerializationException"
        ]
      },
      "malformed": {
        "statuses": [
          400
        ],
        "types": [
          "ValidationException",
          "SerializationException"
        ]
      }
    },
    "example": {
      "input": {
        "body": {
          "accountId": "111122223333"
        }
      },
      "outputs": {
        "success": {
          "accountId": "111122223333"
        }
      },
      "errors": {
        "ValidationException": {
          "message": "The request is not valid.",
          "reason": "FIELD_VALIDATION_FAILED",
          "fields": [
            {
              "name": "accountId",
              "message": "Must be twelve digits."
            }
          ]
        },
        "ServiceQuotaExceededException": {
          "message": "The member limit is reached.",
          "resourceId": "123456789012"
        },
        "AccessDeniedException": {
          "message": "The calling account may not associate members."
        },
        "ThrottlingException": {
          "message": "Slow down."
        },
        "InternalServerException": {
          "message": "Internal failure."
        }
      }
    }
  },
  "inspector2.BatchUpdateMemberEc2DeepInspectionStatus": {
    "id": "inspector2.BatchUpdateMemberEc2DeepInspectionStatus",
    "service": "inspector2",
    "name": "BatchUpdateMemberEc2DeepInspectionStatus",
    "method": "POST",
    "path": "/ec2deepinspectionstatus/member/batch/update",
    "effect": "affects-others",
    "page": "https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchUpdateMemberEc2DeepInspectionStatus.html",
    "input": {
      "type": "object",
      "properties": {
        "body": {
          "type": "object",
          "required": [
            "accountIds"
          ],
          "properties": {
            "accountIds": {
              "type": "array",
              "minItems": 0,
              "maxItems": 100,
              "x-accepted": {
                "minItems": 1
              },
              "items": {
                "type": "object",
                "required": [
                  "accountId",
                  "activateDeepInspection"
                ],
                "properties": {
                  "accountId": {
                    "type": "string",
                    "minLength": 12,
                    "maxLength": 12,
                    "pattern": "^\\d{12}$",
                    "x-implies": {
                      "minLength": [
                        "pattern"
                      ],
                      "maxLength": [
                        "pattern"
                      ]
                    },
                    "x-accepted": {
                      "as": "fixture-account",
                      "fixture": "inspectorMembers"
                    }
                  },
                  "activateDeepInspection": {
                    "type": "boolean"
                  }
                }
              }
            }
          }
        }
      },
      "required": [
        "body"
      ]
    },
    "output": {
      "type": "object",
      "properties": {
        "accountIds": {
          "type": "array",
          "minItems": 0,
          "maxItems": 100,
          "items": {
            "type": "object",
            "required": [
              "accountId"
            ],
            "properties": {
              "accountId": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "pattern": "^\\d{12}$",
                "x-implies": {
                  "minLength": [
                    "pattern"
                  ],
                  "maxLength": [
                    "pattern"
                  ]
                },
                "x-accepted": {
                  "as": "account-id"
                }
              },
              "status": {
                "type": "string",
                "enum": [
                  "ACTIVATED",
                  "DEACTIVATED",
                  "PENDING",
                  "FAILED"
                ],
                "x-follows": {
                  "activateDeepInspection": {
                    "true": [
                      "ACTIVATED",
                      "PENDING"
                    ],
                    "false": [
                      "DEACTIVATED",
                      "PENDING"
                    ]
                  }
                }
              },
              "errorMessage": {
                "type": "string",
                "minLength": 1
              }
            }
          }
        },
        "failedAccountIds": {
          "type": "array",
          "minItems": 0,
          "maxItems": 100,
          "x-failures": true,
          "items": {
            "type": "object",
            "required": [
              "accountId"
            ],
            "properties": {
              "accountId": {
                "type": "string",
                "minLength": 12,
                "maxLength": 12,
                "pattern": "^\\d{12}$",
                "x-implies": {
                  "minLength": [
                    "pattern"
                  ],
                  "maxLength": [
                    "pattern"
                  ]
                },
                "x-accepted": {
                  "as": "account-id"
                }
              },
              "ec2ScanStatus": {
                "type": "string",
                "enum": [
                  "ENABLING",
                  "ENABLED",
                  "DISABLING",
                  "DISABLED",
                  "SUSPENDING",
                  "SUSPENDED"
                ]
              },
              "errorMessage": {
                "type": "string",
                "minLength": 1
              }
            }
          }
        }
      }
    },
    "errors": {
      "ValidationException": {
        "status": 400,
        "body": {
          "type": "object",
          "required": [
            "message",
            "reason"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "reason": {
              "type": "string",
              "enum": [
                "CANNOT_PARSE",
                "FIELD_VALIDATION_FAILED",
                "OTHER"
              ]
            },
            "fields": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "name",
                  "message"
                ],
                "properties": {
                  "name": {
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "retryAfter": false
      },
      "AccessDeniedException": {
        "status": 403,
        "body": {
          "type": "object",
          "required": [
            "message"
          ],
          "properties": {
            "message": {
              "type": "string"
            }
          }
        },
        "retryAfter": false
      },
      "ThrottlingException": {
        "status": 429,
        "body": {
          "type": "object",
          "required": [
            "message"
          ],
          "properties": {
            "message": {
              "type": "string"
            }
          }
        },
        "retryAfter": true
      },
      "InternalServerException": {
        "status": 500,
        "body": {
          "type": "object",
          "required": [
            "message"
          ],
          "properties": {
            "message": {
              "type": "string"
            }
          }
        },
        "retryAfter": true
      }
    },
    "answers": {
      "constraint": {
        "statuses": [
          400
        ],
        "types": [
          "ValidationException"
        ]
      },
      "type": {
        "statuses": [
          400
        ],
        "types": [
          "ValidationException",
          "SerializationException"
        ]
      },
      "malformed": {
        "statuses": [
          400
        ],
        "types": [
          "ValidationException",
          "SerializationException"
        ]
      }
    },
    "example": {
      "input": {
        "body": {
          "accountIds": [
            {
              "accountId": "111122223333",
              "activateDeepInspection": true
            },
            {
              "accountId": "012345678901",
              "activateDeepInspection": false
            }
          ]
        }
      },
      "outputs": {
        "success": {
          "accountIds": [
            {
              "accountId": "111122223333",
              "status": "ACTIVATED"
            }
          ],
          "failedAccountIds": []
        },
        "partialFailure": {
          "accountIds": [
            {
              "accountId": "111122223333",
              "status": "PENDING"
            }
          ],
          "failedAccountIds": [
            {
              "accountId": "444455556666",
              "ec2ScanStatus": "DISABLED",
              "errorMessage": "The account is not a member of the organization."
            }
          ]
        }
      },
      "errors": {
        "ValidationException": {
          "message": "The request is not valid.",
          "reason": "FIELD_VALIDATION_FAILED",
          "fields": [
            {
              "name": "accountId",
              "message": "Must be twelve digits."
            }
          ]
        },
        "AccessDeniedException": {
          "message": "The calling account may not associate members."
        },
        "ThrottlingException": {
          "message": "Slow down."
        },
        "InternalServerException": {
          "message": "Internal failure."
        }
      }
    }
  },
  "securityhub.InviteMembers": {
    "id": "securityhub.InviteMembers",
    "service": "securityhub",
    "name": "InviteMembers",
    "method": "POST",
    "path": "/members/invite",
    "effect": "affects-others",
    "page": "https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_InviteMembers.html",
    "input": {
      "type": "object",
      "properties": {
        "body": {
          "type": "object",
          "required": [
            "AccountIds"
          ],
          "properties": {
            "AccountIds": {
              "type": "array",
              "x-accepted": {
                "minItems": 1,
                "maxItems": 50
              },
              "items": {
                "type": "string",
                "pattern": "\\S",
                "x-accepted": {
                  "as": "prepared-account",
                  "fixture": "securityHubMembers"
                }
              }
            }
          }
        }
      },
      "required": [
        "body"
      ]
    },
    "output": {
      "type": "object",
      "properties": {
        "UnprocessedAccounts": {
          "type": "array",
          "x-failures": true,
          "items": {
            "type": "object",
            "properties": {
              "AccountId": {
                "type": "string"
              },
              "ProcessingResult": {
                "type": "string",
                "pattern": "\\S"
              }
            }
          }
        }
      }
    },
    "errors": {
      "InvalidInputException": {
        "status": 400,
        "body": {
          "type": "object",
          "properties": {
            "Message": {
              "type": "string",
              "pattern": "\\S"
            },
            "Code": {
              "type": "string",
              "pattern": "\\S"
            }
          }
        },
        "retryAfter": false
      },
      "InvalidAccessException": {
        "status": 401,
        "body": {
          "type": "object",
          "properties": {
            "Message": {
              "type": "string",
              "pattern": "\\S"
            },
            "Code": {
              "type": "string",
              "pattern": "\\S"
            }
          }
        },
        "retryAfter": false
      },
      "ResourceNotFoundException": {
        "status": 404,
        "body": {
          "type": "object",
          "properties": {
            "Message": {
              "type": "string",
              "pattern": "\\S"
            },
            "Code": {
              "type": "string",
              "pattern": "\\S"
            }
          }
        },
        "retryAfter": false
      },
      "LimitExceededException": {
        "status": 429,
        "body": {
          "type": "object",
          "properties": {
            "Message": {
              "type": "string",
              "pattern": "\\S"
            },
            "Code": {
              "type": "string",
              "pattern": "\\S"
            }
          }
        },
        "retryAfter": false
      },
      "InternalException": {
        "status": 500,
        "body": {
          "type": "object",
          "properties": {
            "Message": {
              "type": "string",
              "pattern": "\\S"
            },
            "Code": {
              "type": "string",
              "pattern": "\\S"
            }
          }
        },
        "retryAfter": false
      }
    },
    "answers": {
      "constraint": {
        "statuses": [
          400
        ],
        "types": [
          "InvalidInputException"
        ]
      },
      "type": {
        "statuses": [
          400
        ],
        "types": [
          "InvalidInputException",
          "SerializationException"
        ]
      },
      "malformed": {
        "statuses": [
          400
        ],
        "types": [
          "InvalidInputException",
          "SerializationException"
        ]
      }
    },
    "example": {
      "input": {
        "body": {
          "AccountIds": [
            "111122223333",
            "444455556666"
          ]
        }
      },
      "outputs": {
        "success": {
          "UnprocessedAccounts": []
        },
        "partialFailure": {
          "UnprocessedAccounts": [
            {
              "AccountId": "444455556666",
              "ProcessingResult": "The account was not created as a member."
            }
          ]
        }
      },
      "errors": {
        "InvalidInputException": {
          "Message": "AccountIds is not valid.",
          "Code": "InvalidInputException"
        },
        "InvalidAccessException": {
          "Message": "The account 123456789012 has not enabled Security Hub.",
          "Code": "InvalidAccessException"
        },
        "ResourceNotFoundException": {
          "Message": "No such resource.",
          "Code": "ResourceNotFoundException"
        },
        "LimitExceededException": {
          "Message": "The limit is reached.",
          "Code": "LimitExceededException"
        },
        "InternalException": {
          "Message": "Internal server error.",
          "Code": "InternalException"
        }
      }
    }
  }
} as const

export const supportingOperations = {
  "guardduty.ListDetectors": {
    "id": "guardduty.ListDetectors",
    "service": "guardduty",
    "name": "ListDetectors",
    "method": "GET",
    "path": "/detector",
    "effect": "read",
    "errors": {
      "BadRequestException": 400,
      "InternalServerErrorException": 500
    }
  },
  "guardduty.CreateDetector": {
    "id": "guardduty.CreateDetector",
    "service": "guardduty",
    "name": "CreateDetector",
    "method": "POST",
    "path": "/detector",
    "effect": "write",
    "errors": {
      "BadRequestException": 400,
      "InternalServerErrorException": 500
    }
  },
  "guardduty.DeleteDetector": {
    "id": "guardduty.DeleteDetector",
    "service": "guardduty",
    "name": "DeleteDetector",
    "method": "DELETE",
    "path": "/detector/{detectorId}",
    "effect": "write",
    "errors": {
      "BadRequestException": 400,
      "InternalServerErrorException": 500
    }
  },
  "guardduty.ListMembers": {
    "id": "guardduty.ListMembers",
    "service": "guardduty",
    "name": "ListMembers",
    "method": "GET",
    "path": "/detector/{detectorId}/member",
    "effect": "read",
    "errors": {
      "BadRequestException": 400,
      "InternalServerErrorException": 500
    }
  },
  "guardduty.InviteMembers": {
    "id": "guardduty.InviteMembers",
    "service": "guardduty",
    "name": "InviteMembers",
    "method": "POST",
    "path": "/detector/{detectorId}/member/invite",
    "effect": "affects-others",
    "errors": {
      "BadRequestException": 400,
      "InternalServerErrorException": 500
    }
  },
  "guardduty.DisassociateMembers": {
    "id": "guardduty.DisassociateMembers",
    "service": "guardduty",
    "name": "DisassociateMembers",
    "method": "POST",
    "path": "/detector/{detectorId}/member/disassociate",
    "effect": "write",
    "errors": {
      "BadRequestException": 400,
      "InternalServerErrorException": 500
    }
  },
  "inspector2.EnableDelegatedAdminAccount": {
    "id": "inspector2.EnableDelegatedAdminAccount",
    "service": "inspector2",
    "name": "EnableDelegatedAdminAccount",
    "method": "POST",
    "path": "/delegatedadminaccounts/enable",
    "effect": "write",
    "errors": {
      "AccessDeniedException": 403,
      "InternalServerException": 500,
      "ThrottlingException": 429,
      "ValidationException": 400,
      "ConflictException": 409,
      "ResourceNotFoundException": 404
    }
  },
  "inspector2.GetDelegatedAdminAccount": {
    "id": "inspector2.GetDelegatedAdminAccount",
    "service": "inspector2",
    "name": "GetDelegatedAdminAccount",
    "method": "POST",
    "path": "/delegatedadminaccounts/get",
    "effect": "read",
    "errors": {
      "AccessDeniedException": 403,
      "InternalServerException": 500,
      "ThrottlingException": 429,
      "ValidationException": 400,
      "ResourceNotFoundException": 404
    }
  },
  "inspector2.GetMember": {
    "id": "inspector2.GetMember",
    "service": "inspector2",
    "name": "GetMember",
    "method": "POST",
    "path": "/members/get",
    "effect": "read",
    "errors": {
      "AccessDeniedException": 403,
      "InternalServerException": 500,
      "ThrottlingException": 429,
      "ValidationException": 400,
      "ResourceNotFoundException": 404
    }
  },
  "inspector2.ListMembers": {
    "id": "inspector2.ListMembers",
    "service": "inspector2",
    "name": "ListMembers",
    "method": "POST",
    "path": "/members/list",
    "effect": "read",
    "errors": {
      "AccessDeniedException": 403,
      "InternalServerException": 500,
      "ThrottlingException": 429,
      "ValidationException": 400
    }
  },
  "inspector2.DisassociateMember": {
    "id": "inspector2.DisassociateMember",
    "service": "inspector2",
    "name": "DisassociateMember",
    "method": "POST",
    "path": "/members/disassociate",
    "effect": "write",
    "errors": {
      "AccessDeniedException": 403,
      "InternalServerException": 500,
      "ThrottlingException": 429,
      "ValidationException": 400
    }
  },
  "inspector2.BatchGetMemberEc2DeepInspectionStatus": {
    "id": "inspector2.BatchGetMemberEc2DeepInspectionStatus",
    "service": "inspector2",
    "name": "BatchGetMemberEc2DeepInspectionStatus",
    "method": "POST",
    "path": "/ec2deepinspectionstatus/member/batch/get",
    "effect": "read",
    "errors": {
      "AccessDeniedException": 403,
      "InternalServerException": 500,
      "ThrottlingException": 429,
      "ValidationException": 400
    }
  },
  "securityhub.DescribeHub": {
    "id": "securityhub.DescribeHub",
    "service": "securityhub",
    "name": "DescribeHub",
    "method": "GET",
    "path": "/accounts",
    "effect": "read",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "InvalidInputException": 400,
      "ResourceNotFoundException": 404
    }
  },
  "securityhub.EnableSecurityHub": {
    "id": "securityhub.EnableSecurityHub",
    "service": "securityhub",
    "name": "EnableSecurityHub",
    "method": "POST",
    "path": "/accounts",
    "effect": "write",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "AccessDeniedException": 403,
      "ResourceConflictException": 409
    }
  },
  "securityhub.DisableSecurityHub": {
    "id": "securityhub.DisableSecurityHub",
    "service": "securityhub",
    "name": "DisableSecurityHub",
    "method": "DELETE",
    "path": "/accounts",
    "effect": "write",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "AccessDeniedException": 403,
      "ResourceNotFoundException": 404
    }
  },
  "securityhub.CreateMembers": {
    "id": "securityhub.CreateMembers",
    "service": "securityhub",
    "name": "CreateMembers",
    "method": "POST",
    "path": "/members",
    "effect": "affects-others",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "AccessDeniedException": 403,
      "InvalidInputException": 400,
      "ResourceConflictException": 409
    }
  },
  "securityhub.GetMembers": {
    "id": "securityhub.GetMembers",
    "service": "securityhub",
    "name": "GetMembers",
    "method": "POST",
    "path": "/members/get",
    "effect": "read",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "InvalidInputException": 400,
      "ResourceNotFoundException": 404
    }
  },
  "securityhub.DisassociateMembers": {
    "id": "securityhub.DisassociateMembers",
    "service": "securityhub",
    "name": "DisassociateMembers",
    "method": "POST",
    "path": "/members/disassociate",
    "effect": "write",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "AccessDeniedException": 403,
      "InvalidInputException": 400,
      "ResourceNotFoundException": 404
    }
  },
  "securityhub.DeleteMembers": {
    "id": "securityhub.DeleteMembers",
    "service": "securityhub",
    "name": "DeleteMembers",
    "method": "POST",
    "path": "/members/delete",
    "effect": "write",
    "errors": {
      "InternalException": 500,
      "InvalidAccessException": 401,
      "LimitExceededException": 429,
      "InvalidInputException": 400,
      "ResourceNotFoundException": 404
    }
  }
} as const

export const commonErrors = {
  "AccessDeniedException": [
    400,
    403
  ],
  "ExpiredTokenException": [
    400,
    403
  ],
  "IncompleteSignature": [
    400,
    403
  ],
  "IncompleteSignatureException": [
    400,
    403
  ],
  "InternalFailure": [
    500
  ],
  "InvalidClientTokenId": [
    403
  ],
  "InvalidSignatureException": [
    403
  ],
  "MissingAuthenticationToken": [
    403
  ],
  "MissingAuthenticationTokenException": [
    403
  ],
  "NotAcceptableException": [
    406
  ],
  "NotAuthorized": [
    400,
    401,
    403
  ],
  "OptInRequired": [
    400,
    403
  ],
  "RequestEntityTooLargeException": [
    413
  ],
  "RequestExpired": [
    400,
    403
  ],
  "SerializationException": [
    400
  ],
  "ServiceUnavailable": [
    503
  ],
  "ServiceUnavailableException": [
    503
  ],
  "SignatureDoesNotMatch": [
    403
  ],
  "ThrottlingException": [
    400,
    429
  ],
  "TooManyRequestsException": [
    429
  ],
  "UnknownOperationException": [
    404
  ],
  "UnrecognizedClientException": [
    400,
    403
  ],
  "UnsupportedMediaTypeException": [
    415
  ],
  "ValidationError": [
    400
  ]
} as const

export type OperationId = keyof typeof operations

export type SupportingId = keyof typeof supportingOperations
