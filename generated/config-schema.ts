// Written by `npm run generate` from specs/config.schema.json. Do not edit.

export const configSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "The configuration of pass-muster",
  "description": "The default export of `muster.config.ts`, or the content of `muster.config.json`.",
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
          "description": "The location of this schema, for editors; JSON only.",
          "type": "string"
        },
        "catalogue": {
          "description": "The expected catalogue of requirements, as YYYY-MM. muster with another catalogue does not run.",
          "type": "string",
          "pattern": "^\\d{4}-\\d{2}$",
          "examples": [
            "2026-11"
          ]
        },
        "target": {
          "description": "The default target: a name in `targets`, or any value of --target. Not needed if `targets` has a single entry.",
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
      "description": "A target and its settings, which override the top-level settings of the same name.",
      "type": "object",
      "allOf": [
        {
          "$ref": "#/$defs/settings"
        }
      ],
      "properties": {
        "url": {
          "description": "A URL, `aws-emulator[:PORT]`, or `aws`, as for --target.",
          "type": "string",
          "minLength": 1
        },
        "endpoints": {
          "description": "The URLs of services at other endpoints; `url` is not needed if all services are listed.",
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
          "description": "The command that starts the target; it is stopped at the end of the run.",
          "type": "string",
          "minLength": 1
        },
        "wait": {
          "description": "Seconds to wait for the first response of the target.",
          "type": "integer",
          "minimum": 0
        },
        "region": {
          "description": "The region of the requests, unless --region or AWS_REGION sets it.",
          "type": "string"
        },
        "credentials": {
          "description": "The key pair that signs: the example of the AWS documentation, the AWS_ environment variables, or the credential chain.",
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
          "description": "The 12 digits of the intended real account; a run on another account is rejected.",
          "type": "string",
          "pattern": "^\\d{12}$",
          "examples": [
            "111122223333"
          ]
        },
        "real": {
          "description": "Whether this is a real AWS account, to which nothing is written without --allow. With false, a host that is not of AWS is an emulator, whatever its answers look like; real credentials and hosts of AWS are a real account all the same.",
          "type": "boolean"
        },
        "headers": {
          "description": "Headers of every request, by name. Their values never appear in the output.",
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "ca": {
          "description": "A PEM file of additional trusted certificate authorities; the path is relative to this file.",
          "type": "string",
          "minLength": 1
        },
        "insecure": {
          "description": "Accept any certificate, on loopback only.",
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
          "description": "The seed of the random generator, or `random`.",
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
          "description": "The lowest level whose failures fail the run.",
          "enum": [
            "must",
            "should"
          ]
        },
        "baseline": {
          "description": "The YAML file of known failures; the path is relative to this file.",
          "type": "string",
          "minLength": 1
        },
        "reports": {
          "description": "Report files by kind, or `-` for standard output; paths are relative to this file.",
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
              "description": "A file, or `true` for standard output, in addition to the text.",
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
          "description": "The time to wait for each response.",
          "$ref": "#/$defs/duration"
        },
        "maxTime": {
          "description": "The time limit of the run; requirements that are not judged by then make it incomplete.",
          "$ref": "#/$defs/duration"
        },
        "maxFailures": {
          "description": "Stop after N failed requirements; not with a baseline.",
          "type": "integer",
          "minimum": 1
        },
        "rate": {
          "description": "Send at most N requests per second to each service.",
          "type": "number",
          "minimum": 0.01,
          "maximum": 10000
        },
        "concurrency": {
          "description": "The number of properties and of requests in progress at the same time.",
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
      "description": "Seconds, or a string such as `90s`, `1.5m` or `1h`.",
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
