// Written by `npm run generate` from specs/config.schema.json. Do not edit.

export const configSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "The configuration of pass-muster",
  "description": "What `muster.config.ts` exports by default, or `muster.config.json` is.",
  "$ref": "#/$defs/config",
  "$defs": {
    "config": {
      "type": "object",
      "allOf": [
        {
          "$ref": "#/$defs/settings"
        }
      ],
      "properties": {
        "$schema": {
          "description": "Where an editor finds this schema; for JSON only.",
          "type": "string"
        },
        "catalogue": {
          "description": "The catalogue of requirements that this is for, as YYYY-MM: a muster with another refuses to run.",
          "type": "string",
          "pattern": "^\\d{4}-\\d{2}$",
          "examples": [
            "2026-11"
          ]
        },
        "target": {
          "description": "What to judge where no --target is given: a name of `targets`, or whatever --target takes. Not needed where `targets` has but one.",
          "type": "string",
          "minLength": 1
        },
        "targets": {
          "description": "Targets by name, for --target NAME.",
          "type": "object",
          "propertyNames": {
            "pattern": "^(?!(embedded|aws|aws-emulator)$)[A-Za-z0-9][A-Za-z0-9._-]*$"
          },
          "additionalProperties": {
            "$ref": "#/$defs/target"
          }
        }
      },
      "unevaluatedProperties": false
    },
    "target": {
      "description": "A place to judge, and how; settings that it shares with the whole file count before those.",
      "type": "object",
      "allOf": [
        {
          "$ref": "#/$defs/settings"
        }
      ],
      "properties": {
        "url": {
          "description": "As --target takes it: a URL, `aws-emulator[:PORT]`, or `aws`.",
          "type": "string",
          "minLength": 1
        },
        "endpoints": {
          "description": "The URLs of services that answer elsewhere; `url` is not needed where all are named.",
          "type": "object",
          "properties": {
            "guardduty": {
              "type": "string"
            },
            "inspector2": {
              "type": "string"
            },
            "securityhub": {
              "type": "string"
            }
          },
          "minProperties": 1,
          "additionalProperties": false
        },
        "start": {
          "description": "The command that starts the target; it is ended with the run.",
          "type": "string",
          "minLength": 1
        },
        "wait": {
          "description": "How many seconds to wait for its first answer.",
          "type": "integer",
          "minimum": 0
        },
        "region": {
          "description": "The region that requests are for, where neither --region nor AWS_REGION says it.",
          "type": "string"
        },
        "credentials": {
          "description": "Who signs: the key pair of the AWS documentation, AWS_ACCESS_KEY_ID and its like, or the credential chain.",
          "enum": [
            "example",
            "env",
            "chain"
          ]
        },
        "profile": {
          "description": "Sign with this profile of your AWS configuration.",
          "type": "string",
          "minLength": 1
        },
        "account": {
          "description": "The 12 digits of the real account that is meant: another is refused.",
          "type": "string",
          "pattern": "^\\d{12}$",
          "examples": [
            "111122223333"
          ]
        },
        "real": {
          "description": "Whether this is a real AWS account, in which nothing is written without --allow. It also is one by its host or credentials, whatever this says.",
          "type": "boolean"
        },
        "headers": {
          "description": "Headers of every request, by name. Their values are never shown.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "ca": {
          "description": "Trust the certificate authorities in this PEM file too; the path is relative to this file.",
          "type": "string",
          "minLength": 1
        },
        "insecure": {
          "description": "Take any certificate, on loopback only.",
          "type": "boolean"
        }
      },
      "if": {
        "not": {
          "required": [
            "endpoints"
          ]
        }
      },
      "then": {
        "required": [
          "url"
        ]
      },
      "unevaluatedProperties": false
    },
    "settings": {
      "type": "object",
      "properties": {
        "operations": {
          "description": "Only these operations, by name or glob.",
          "$ref": "#/$defs/selections"
        },
        "requirements": {
          "description": "Only these requirements, by prefix or glob, such as `**/maxItems`.",
          "$ref": "#/$defs/selections"
        },
        "seed": {
          "description": "Where chance begins; `random` for another each time.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 2147483647
            },
            {
              "const": "random"
            }
          ]
        },
        "cases": {
          "description": "Random cases per property.",
          "type": "integer",
          "minimum": 0
        },
        "failOn": {
          "description": "The level at which a failure makes the run red.",
          "enum": [
            "must",
            "should"
          ]
        },
        "baseline": {
          "description": "The YAML file of what is known to fail; the path is relative to this file.",
          "type": "string",
          "minLength": 1
        },
        "reports": {
          "description": "Files to write, by kind, or `-` for the standard output; paths are relative to this file.",
          "type": "object",
          "properties": {
            "json": {
              "$ref": "#/$defs/reportFile"
            },
            "junit": {
              "$ref": "#/$defs/reportFile"
            },
            "markdown": {
              "$ref": "#/$defs/reportFile"
            },
            "ndjson": {
              "$ref": "#/$defs/reportFile"
            },
            "annotations": {
              "description": "A file, or `true` for the standard output beside the text.",
              "anyOf": [
                {
                  "$ref": "#/$defs/reportFile"
                },
                {
                  "const": true
                }
              ]
            }
          },
          "additionalProperties": false
        },
        "timeout": {
          "description": "How long to wait for each answer.",
          "$ref": "#/$defs/duration"
        },
        "maxTime": {
          "description": "How long a run may take; what was not judged by then makes it incomplete.",
          "$ref": "#/$defs/duration"
        },
        "maxFailures": {
          "description": "Stop when so many requirements have failed; not with a baseline.",
          "type": "integer",
          "minimum": 1
        },
        "rate": {
          "description": "Send each service at most so many requests per second.",
          "type": "number",
          "minimum": 0.01,
          "maximum": 10000
        },
        "concurrency": {
          "description": "How many properties to judge, and requests to send, at once.",
          "type": "integer",
          "minimum": 1
        }
      }
    },
    "selections": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "minItems": 1,
      "examples": [
        [
          "GetMembers"
        ]
      ]
    },
    "duration": {
      "description": "Seconds, or text such as `90s`, `1.5m` or `1h`.",
      "anyOf": [
        {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 86400
        },
        {
          "type": "string",
          "pattern": "^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$",
          "examples": [
            "90s"
          ]
        }
      ]
    },
    "reportFile": {
      "description": "A path, or `-`.",
      "type": "string",
      "pattern": "^[^,]+$",
      "title": "a path without a comma"
    }
  }
} as const
