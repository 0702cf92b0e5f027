// Written by `npm run generate` from specs/config.schema.json. Do not edit.

// @ts-nocheck
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly config: {
            /** @description Where an editor finds this schema; for JSON only. */
            readonly $schema?: string;
            /**
             * @description The catalogue of requirements that this is for, as YYYY-MM: a muster with another refuses to run.
             * @example 2026-11
             */
            readonly catalogue?: string;
            /** @description What to judge where no --target is given: a name of `targets`, or whatever --target takes. Not needed where `targets` has but one. */
            readonly target?: string;
            /** @description Targets by name, for --target NAME. */
            readonly targets?: {
                readonly [key: string]: components["schemas"]["target"];
            };
        } & components["schemas"]["settings"];
        /** @description A place to judge, and how; settings that it shares with the whole file count before those. */
        readonly target: {
            /** @description As --target takes it: a URL, `aws-emulator[:PORT]`, or `aws`. */
            readonly url?: string;
            /** @description The URLs of services that answer elsewhere; `url` is not needed where all are named. */
            readonly endpoints?: {
                readonly guardduty?: string;
                readonly inspector2?: string;
                readonly securityhub?: string;
            };
            /** @description The command that starts the target; it is ended with the run. */
            readonly start?: string;
            /** @description How many seconds to wait for its first answer. */
            readonly wait?: number;
            /** @description The region that requests are for, where neither --region nor AWS_REGION says it. */
            readonly region?: string;
            /**
             * @description Who signs: the key pair of the AWS documentation, AWS_ACCESS_KEY_ID and its like, or the credential chain.
             * @enum {unknown}
             */
            readonly credentials?: "example" | "env" | "chain";
            /** @description Sign with this profile of your AWS configuration. */
            readonly profile?: string;
            /**
             * @description The 12 digits of the real account that is meant: another is refused.
             * @example 111122223333
             */
            readonly account?: string;
            /** @description Whether this is a real AWS account, in which nothing is written without --allow. It also is one by its host or credentials, whatever this says. */
            readonly real?: boolean;
            /** @description Headers of every request, by name. Their values are never shown. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description Trust the certificate authorities in this PEM file too; the path is relative to this file. */
            readonly ca?: string;
            /** @description Take any certificate, on loopback only. */
            readonly insecure?: boolean;
        } & components["schemas"]["settings"];
        readonly settings: {
            /** @description Only these operations, by name or glob. */
            readonly operations?: components["schemas"]["selections"];
            /** @description Only these requirements, by prefix or glob, such as `**\/maxItems`. */
            readonly requirements?: components["schemas"]["selections"];
            /** @description Where chance begins; `random` for another each time. */
            readonly seed?: number | "random";
            /** @description Random cases per property. */
            readonly cases?: number;
            /**
             * @description The level at which a failure makes the run red.
             * @enum {unknown}
             */
            readonly failOn?: "must" | "should";
            /** @description The YAML file of what is known to fail; the path is relative to this file. */
            readonly baseline?: string;
            /** @description Files to write, by kind, or `-` for the standard output; paths are relative to this file. */
            readonly reports?: {
                readonly json?: components["schemas"]["reportFile"];
                readonly junit?: components["schemas"]["reportFile"];
                readonly markdown?: components["schemas"]["reportFile"];
                readonly ndjson?: components["schemas"]["reportFile"];
                /** @description A file, or `true` for the standard output beside the text. */
                readonly annotations?: components["schemas"]["reportFile"] | true;
            };
            /** @description How long to wait for each answer. */
            readonly timeout?: components["schemas"]["duration"];
            /** @description How long a run may take; what was not judged by then makes it incomplete. */
            readonly maxTime?: components["schemas"]["duration"];
            /** @description Stop when so many requirements have failed; not with a baseline. */
            readonly maxFailures?: number;
            /** @description Send each service at most so many requests per second. */
            readonly rate?: number;
            /** @description How many properties to judge, and requests to send, at once. */
            readonly concurrency?: number;
        };
        /**
         * @example [
         *       "GetMembers"
         *     ]
         */
        readonly selections: readonly string[];
        /** @description Seconds, or text such as `90s`, `1.5m` or `1h`. */
        readonly duration: number | string;
        /**
         * a path without a comma
         * @description A path, or `-`.
         */
        readonly reportFile: string;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

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

export const validateConfig = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"The configuration of pass-muster","description":"What `muster.config.ts` exports by default, or `muster.config.json` is.","$ref":"#/$defs/config","$defs":{"config":{"type":"object","allOf":[{"$ref":"#/$defs/settings"}],"properties":{"$schema":{"description":"Where an editor finds this schema; for JSON only.","type":"string"},"catalogue":{"description":"The catalogue of requirements that this is for, as YYYY-MM: a muster with another refuses to run.","type":"string","pattern":"^\\d{4}-\\d{2}$","examples":["2026-11"]},"target":{"description":"What to judge where no --target is given: a name of `targets`, or whatever --target takes. Not needed where `targets` has but one.","type":"string","minLength":1},"targets":{"description":"Targets by name, for --target NAME.","type":"object","propertyNames":{"pattern":"^(?!(embedded|aws|aws-emulator)$)[A-Za-z0-9][A-Za-z0-9._-]*$"},"additionalProperties":{"$ref":"#/$defs/target"}}},"unevaluatedProperties":false},"target":{"description":"A place to judge, and how; settings that it shares with the whole file count before those.","type":"object","allOf":[{"$ref":"#/$defs/settings"}],"properties":{"url":{"description":"As --target takes it: a URL, `aws-emulator[:PORT]`, or `aws`.","type":"string","minLength":1},"endpoints":{"description":"The URLs of services that answer elsewhere; `url` is not needed where all are named.","type":"object","properties":{"guardduty":{"type":"string"},"inspector2":{"type":"string"},"securityhub":{"type":"string"}},"minProperties":1,"additionalProperties":false},"start":{"description":"The command that starts the target; it is ended with the run.","type":"string","minLength":1},"wait":{"description":"How many seconds to wait for its first answer.","type":"integer","minimum":0},"region":{"description":"The region that requests are for, where neither --region nor AWS_REGION says it.","type":"string"},"credentials":{"description":"Who signs: the key pair of the AWS documentation, AWS_ACCESS_KEY_ID and its like, or the credential chain.","enum":["example","env","chain"]},"profile":{"description":"Sign with this profile of your AWS configuration.","type":"string","minLength":1},"account":{"description":"The 12 digits of the real account that is meant: another is refused.","type":"string","pattern":"^\\d{12}$","examples":["111122223333"]},"real":{"description":"Whether this is a real AWS account, in which nothing is written without --allow. It also is one by its host or credentials, whatever this says.","type":"boolean"},"headers":{"description":"Headers of every request, by name. Their values are never shown.","type":"object","additionalProperties":{"type":"string"}},"ca":{"description":"Trust the certificate authorities in this PEM file too; the path is relative to this file.","type":"string","minLength":1},"insecure":{"description":"Take any certificate, on loopback only.","type":"boolean"}},"if":{"not":{"required":["endpoints"]}},"then":{"required":["url"]},"unevaluatedProperties":false},"settings":{"type":"object","properties":{"operations":{"description":"Only these operations, by name or glob.","$ref":"#/$defs/selections"},"requirements":{"description":"Only these requirements, by prefix or glob, such as `**/maxItems`.","$ref":"#/$defs/selections"},"seed":{"description":"Where chance begins; `random` for another each time.","anyOf":[{"type":"integer","minimum":0,"maximum":2147483647},{"const":"random"}]},"cases":{"description":"Random cases per property.","type":"integer","minimum":0},"failOn":{"description":"The level at which a failure makes the run red.","enum":["must","should"]},"baseline":{"description":"The YAML file of what is known to fail; the path is relative to this file.","type":"string","minLength":1},"reports":{"description":"Files to write, by kind, or `-` for the standard output; paths are relative to this file.","type":"object","properties":{"json":{"$ref":"#/$defs/reportFile"},"junit":{"$ref":"#/$defs/reportFile"},"markdown":{"$ref":"#/$defs/reportFile"},"ndjson":{"$ref":"#/$defs/reportFile"},"annotations":{"description":"A file, or `true` for the standard output beside the text.","anyOf":[{"$ref":"#/$defs/reportFile"},{"const":true}]}},"additionalProperties":false},"timeout":{"description":"How long to wait for each answer.","$ref":"#/$defs/duration"},"maxTime":{"description":"How long a run may take; what was not judged by then makes it incomplete.","$ref":"#/$defs/duration"},"maxFailures":{"description":"Stop when so many requirements have failed; not with a baseline.","type":"integer","minimum":1},"rate":{"description":"Send each service at most so many requests per second.","type":"number","minimum":0.01,"maximum":10000},"concurrency":{"description":"How many properties to judge, and requests to send, at once.","type":"integer","minimum":1}}},"selections":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"examples":[["GetMembers"]]},"duration":{"description":"Seconds, or text such as `90s`, `1.5m` or `1h`.","anyOf":[{"type":"number","exclusiveMinimum":0,"maximum":86400},{"type":"string","pattern":"^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$","examples":["90s"]}]},"reportFile":{"description":"A path, or `-`.","type":"string","pattern":"^[^,]+$","title":"a path without a comma"}}};
const schema32 = {"type":"object","allOf":[{"$ref":"#/$defs/settings"}],"properties":{"$schema":{"description":"Where an editor finds this schema; for JSON only.","type":"string"},"catalogue":{"description":"The catalogue of requirements that this is for, as YYYY-MM: a muster with another refuses to run.","type":"string","pattern":"^\\d{4}-\\d{2}$","examples":["2026-11"]},"target":{"description":"What to judge where no --target is given: a name of `targets`, or whatever --target takes. Not needed where `targets` has but one.","type":"string","minLength":1},"targets":{"description":"Targets by name, for --target NAME.","type":"object","propertyNames":{"pattern":"^(?!(embedded|aws|aws-emulator)$)[A-Za-z0-9][A-Za-z0-9._-]*$"},"additionalProperties":{"$ref":"#/$defs/target"}}},"unevaluatedProperties":false};
const schema33 = {"type":"object","properties":{"operations":{"description":"Only these operations, by name or glob.","$ref":"#/$defs/selections"},"requirements":{"description":"Only these requirements, by prefix or glob, such as `**/maxItems`.","$ref":"#/$defs/selections"},"seed":{"description":"Where chance begins; `random` for another each time.","anyOf":[{"type":"integer","minimum":0,"maximum":2147483647},{"const":"random"}]},"cases":{"description":"Random cases per property.","type":"integer","minimum":0},"failOn":{"description":"The level at which a failure makes the run red.","enum":["must","should"]},"baseline":{"description":"The YAML file of what is known to fail; the path is relative to this file.","type":"string","minLength":1},"reports":{"description":"Files to write, by kind, or `-` for the standard output; paths are relative to this file.","type":"object","properties":{"json":{"$ref":"#/$defs/reportFile"},"junit":{"$ref":"#/$defs/reportFile"},"markdown":{"$ref":"#/$defs/reportFile"},"ndjson":{"$ref":"#/$defs/reportFile"},"annotations":{"description":"A file, or `true` for the standard output beside the text.","anyOf":[{"$ref":"#/$defs/reportFile"},{"const":true}]}},"additionalProperties":false},"timeout":{"description":"How long to wait for each answer.","$ref":"#/$defs/duration"},"maxTime":{"description":"How long a run may take; what was not judged by then makes it incomplete.","$ref":"#/$defs/duration"},"maxFailures":{"description":"Stop when so many requirements have failed; not with a baseline.","type":"integer","minimum":1},"rate":{"description":"Send each service at most so many requests per second.","type":"number","minimum":0.01,"maximum":10000},"concurrency":{"description":"How many properties to judge, and requests to send, at once.","type":"integer","minimum":1}}};
const schema34 = {"type":"array","items":{"type":"string","minLength":1},"minItems":1,"examples":[["GetMembers"]]};
const schema36 = {"description":"A path, or `-`.","type":"string","pattern":"^[^,]+$","title":"a path without a comma"};
const schema41 = {"description":"Seconds, or text such as `90s`, `1.5m` or `1h`.","anyOf":[{"type":"number","exclusiveMinimum":0,"maximum":86400},{"type":"string","pattern":"^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$","examples":["90s"]}]};
const func1 = (s) => { let n = 0; for (const _ of s) n++; return n; };
const pattern4 = new RegExp("^[^,]+$", "u");
const pattern9 = new RegExp("^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operations !== undefined){
let data0 = data.operations;
if(Array.isArray(data0)){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/operations",schemaPath:"#/$defs/selections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err1 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/$defs/selections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/operations/" + i0,schemaPath:"#/$defs/selections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/operations",schemaPath:"#/$defs/selections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.requirements !== undefined){
let data2 = data.requirements;
if(Array.isArray(data2)){
if(data2.length < 1){
const err4 = {instancePath:instancePath+"/requirements",schemaPath:"#/$defs/selections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/requirements/" + i1,schemaPath:"#/$defs/selections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/requirements/" + i1,schemaPath:"#/$defs/selections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/requirements",schemaPath:"#/$defs/selections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.seed !== undefined){
let data4 = data.seed;
const _errs12 = errors;
let valid7 = false;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid7 = valid7 || _valid0;
const _errs15 = errors;
if("random" !== data4){
const err11 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf/1/const",keyword:"const",params:{allowedValue: "random"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err12 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.cases !== undefined){
let data5 = data.cases;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.failOn !== undefined){
let data6 = data.failOn;
if(!((data6 === "must") || (data6 === "should"))){
const err15 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema33.properties.failOn.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.baseline !== undefined){
let data7 = data.baseline;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err16 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.reports !== undefined){
let data8 = data.reports;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
if(!(((((key0 === "json") || (key0 === "junit")) || (key0 === "markdown")) || (key0 === "ndjson")) || (key0 === "annotations"))){
const err18 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.json !== undefined){
let data9 = data8.json;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err19 = {instancePath:instancePath+"/reports/json",schemaPath:"#/$defs/reportFile/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"},message:"must match pattern \""+"^[^,]+$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/reports/json",schemaPath:"#/$defs/reportFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.junit !== undefined){
let data10 = data8.junit;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err21 = {instancePath:instancePath+"/reports/junit",schemaPath:"#/$defs/reportFile/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"},message:"must match pattern \""+"^[^,]+$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/reports/junit",schemaPath:"#/$defs/reportFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.markdown !== undefined){
let data11 = data8.markdown;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err23 = {instancePath:instancePath+"/reports/markdown",schemaPath:"#/$defs/reportFile/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"},message:"must match pattern \""+"^[^,]+$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/reports/markdown",schemaPath:"#/$defs/reportFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.ndjson !== undefined){
let data12 = data8.ndjson;
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err25 = {instancePath:instancePath+"/reports/ndjson",schemaPath:"#/$defs/reportFile/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"},message:"must match pattern \""+"^[^,]+$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/reports/ndjson",schemaPath:"#/$defs/reportFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.annotations !== undefined){
let data13 = data8.annotations;
const _errs37 = errors;
let valid13 = false;
const _errs38 = errors;
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err27 = {instancePath:instancePath+"/reports/annotations",schemaPath:"#/$defs/reportFile/pattern",keyword:"pattern",params:{pattern: "^[^,]+$"},message:"must match pattern \""+"^[^,]+$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/reports/annotations",schemaPath:"#/$defs/reportFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid13 = valid13 || _valid1;
const _errs41 = errors;
if(true !== data13){
const err29 = {instancePath:instancePath+"/reports/annotations",schemaPath:"#/properties/reports/properties/annotations/anyOf/1/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const err30 = {instancePath:instancePath+"/reports/annotations",schemaPath:"#/properties/reports/properties/annotations/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.timeout !== undefined){
let data14 = data.timeout;
const _errs44 = errors;
let valid16 = false;
const _errs45 = errors;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 86400 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data14 <= 0 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/anyOf/0/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid16 = valid16 || _valid2;
const _errs47 = errors;
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
const err35 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$"},message:"must match pattern \""+"^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const err37 = {instancePath:instancePath+"/timeout",schemaPath:"#/$defs/duration/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data.maxTime !== undefined){
let data15 = data.maxTime;
const _errs51 = errors;
let valid18 = false;
const _errs52 = errors;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 86400 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/maxTime",schemaPath:"#/$defs/duration/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/maxTime",schemaPath:"#/$defs/duration/anyOf/0/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/maxTime",schemaPath:"#/$defs/duration/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs52 === errors;
valid18 = valid18 || _valid3;
const _errs54 = errors;
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
const err41 = {instancePath:instancePath+"/maxTime",schemaPath:"#/$defs/duration/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$"},message:"must match pattern \""+"^(\\d+(\\.\\d+)?|\\.\\d+)[smh]?$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/maxTime",schemaPath:"#/$defs/duration/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid3 = _errs54 === errors;
valid18 = valid18 || _valid3;
if(!valid18){
const err43 = {instancePath:instancePath+"/maxTime",schemaPath:"#/$defs/duration/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.maxFailures !== undefined){
let data16 = data.maxFailures;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err44 = {instancePath:instancePath+"/maxFailures",schemaPath:"#/properties/maxFailures/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err45 = {instancePath:instancePath+"/maxFailures",schemaPath:"#/properties/maxFailures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.rate !== undefined){
let data17 = data.rate;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10000 || isNaN(data17)){
const err46 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data17 < 0.01 || isNaN(data17)){
const err47 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.concurrency !== undefined){
let data18 = data.concurrency;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"operations":true,"requirements":true,"seed":true,"cases":true,"failOn":true,"baseline":true,"reports":true,"timeout":true,"maxTime":true,"maxFailures":true,"rate":true,"concurrency":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"A place to judge, and how; settings that it shares with the whole file count before those.","type":"object","allOf":[{"$ref":"#/$defs/settings"}],"properties":{"url":{"description":"As --target takes it: a URL, `aws-emulator[:PORT]`, or `aws`.","type":"string","minLength":1},"endpoints":{"description":"The URLs of services that answer elsewhere; `url` is not needed where all are named.","type":"object","properties":{"guardduty":{"type":"string"},"inspector2":{"type":"string"},"securityhub":{"type":"string"}},"minProperties":1,"additionalProperties":false},"start":{"description":"The command that starts the target; it is ended with the run.","type":"string","minLength":1},"wait":{"description":"How many seconds to wait for its first answer.","type":"integer","minimum":0},"region":{"description":"The region that requests are for, where neither --region nor AWS_REGION says it.","type":"string"},"credentials":{"description":"Who signs: the key pair of the AWS documentation, AWS_ACCESS_KEY_ID and its like, or the credential chain.","enum":["example","env","chain"]},"profile":{"description":"Sign with this profile of your AWS configuration.","type":"string","minLength":1},"account":{"description":"The 12 digits of the real account that is meant: another is refused.","type":"string","pattern":"^\\d{12}$","examples":["111122223333"]},"real":{"description":"Whether this is a real AWS account, in which nothing is written without --allow. It also is one by its host or credentials, whatever this says.","type":"boolean"},"headers":{"description":"Headers of every request, by name. Their values are never shown.","type":"object","additionalProperties":{"type":"string"}},"ca":{"description":"Trust the certificate authorities in this PEM file too; the path is relative to this file.","type":"string","minLength":1},"insecure":{"description":"Take any certificate, on loopback only.","type":"boolean"}},"if":{"not":{"required":["endpoints"]}},"then":{"required":["url"]},"unevaluatedProperties":false};
const pattern13 = new RegExp("^\\d{12}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.endpoints === undefined) && (missing0 = "endpoints")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data1 = data.endpoints;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err6 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data1){
if(!(((key0 === "guardduty") || (key0 === "inspector2")) || (key0 === "securityhub"))){
const err7 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.guardduty !== undefined){
if(typeof data1.guardduty !== "string"){
const err8 = {instancePath:instancePath+"/endpoints/guardduty",schemaPath:"#/properties/endpoints/properties/guardduty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.inspector2 !== undefined){
if(typeof data1.inspector2 !== "string"){
const err9 = {instancePath:instancePath+"/endpoints/inspector2",schemaPath:"#/properties/endpoints/properties/inspector2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.securityhub !== undefined){
if(typeof data1.securityhub !== "string"){
const err10 = {instancePath:instancePath+"/endpoints/securityhub",schemaPath:"#/properties/endpoints/properties/securityhub/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.start !== undefined){
let data5 = data.start;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.wait !== undefined){
let data6 = data.wait;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err16 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.credentials !== undefined){
let data8 = data.credentials;
if(!(((data8 === "example") || (data8 === "env")) || (data8 === "chain"))){
const err17 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/enum",keyword:"enum",params:{allowedValues: schema43.properties.credentials.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.profile !== undefined){
let data9 = data.profile;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err18 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.account !== undefined){
let data10 = data.account;
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
const err20 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^\\d{12}$"},message:"must match pattern \""+"^\\d{12}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.real !== undefined){
if(typeof data.real !== "boolean"){
const err22 = {instancePath:instancePath+"/real",schemaPath:"#/properties/real/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.headers !== undefined){
let data12 = data.headers;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(typeof data12[key1] !== "string"){
const err23 = {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ca !== undefined){
let data14 = data.ca;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err25 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.insecure !== undefined){
if(typeof data.insecure !== "boolean"){
const err27 = {instancePath:instancePath+"/insecure",schemaPath:"#/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key2 in data){
if((((((((((((((((((((((((key2 !== "url") && (key2 !== "endpoints")) && (key2 !== "start")) && (key2 !== "wait")) && (key2 !== "region")) && (key2 !== "credentials")) && (key2 !== "profile")) && (key2 !== "account")) && (key2 !== "real")) && (key2 !== "headers")) && (key2 !== "ca")) && (key2 !== "insecure")) && (key2 !== "operations")) && (key2 !== "requirements")) && (key2 !== "seed")) && (key2 !== "cases")) && (key2 !== "failOn")) && (key2 !== "baseline")) && (key2 !== "reports")) && (key2 !== "timeout")) && (key2 !== "maxTime")) && (key2 !== "maxFailures")) && (key2 !== "rate")) && (key2 !== "concurrency")){
const err28 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^\\d{4}-\\d{2}$", "u");
const pattern12 = new RegExp("^(?!(embedded|aws|aws-emulator)$)[A-Za-z0-9][A-Za-z0-9._-]*$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err0 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.catalogue !== undefined){
let data1 = data.catalogue;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err1 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target !== undefined){
let data2 = data.target;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(typeof key0 === "string"){
if(!pattern12.test(key0)){
const err5 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?!(embedded|aws|aws-emulator)$)[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^(?!(embedded|aws|aws-emulator)$)[A-Za-z0-9][A-Za-z0-9._-]*$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
const err6 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key1 in data3){
if(!(validate24(data3[key1], {instancePath:instancePath+"/targets/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data){
if((((((((((((((((key2 !== "$schema") && (key2 !== "catalogue")) && (key2 !== "target")) && (key2 !== "targets")) && (key2 !== "operations")) && (key2 !== "requirements")) && (key2 !== "seed")) && (key2 !== "cases")) && (key2 !== "failOn")) && (key2 !== "baseline")) && (key2 !== "reports")) && (key2 !== "timeout")) && (key2 !== "maxTime")) && (key2 !== "maxFailures")) && (key2 !== "rate")) && (key2 !== "concurrency")){
const err8 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
