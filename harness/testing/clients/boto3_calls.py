"""Calls services with boto3: a line of JSON in for each call, and a line out for what the caller sees of it."""

import json
import sys

import boto3
from botocore import xform_name
from botocore.exceptions import ClientError

session = boto3.session.Session()
clients = {}


def call(service, operation, members):
    client = clients.setdefault(service, None) or session.client(service)
    clients[service] = client
    try:
        output = getattr(client, xform_name(operation))(**members)
    except ClientError as error:
        return {"error": seen(client, error)}
    return {"output": without_metadata(output)}


def seen(client, error):
    code = error.response["Error"]["Code"]
    own = getattr(client.exceptions, code, ClientError)
    return {
        "type": type(error).__name__,
        "own": own is not ClientError and isinstance(error, own),
        "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
        "members": {"message": error.response["Error"]["Message"]} | without_metadata(error.response),
    }


def without_metadata(response):
    return {name: value for name, value in response.items() if name not in ("Error", "ResponseMetadata")}


for line in sys.stdin:
    print(json.dumps(call(*json.loads(line)), default=lambda date: date.isoformat()), flush=True)
