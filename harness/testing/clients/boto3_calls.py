"""Calls services with boto3: one line of JSON in per call, one line with its result out."""

import json
import sys

import boto3
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError

session = boto3.session.Session()
configs = {"once": Config(retries={"total_max_attempts": 1}), "by-default": None}
clients = {}


def call(service, operation, members, tries):
    if (service, tries) not in clients:
        clients[service, tries] = session.client(service, config=configs[tries])
    client = clients[service, tries]
    try:
        output = getattr(client, xform_name(operation))(**members)
    except ClientError as error:
        return {"error": seen(client, error)}
    return {"output": members_of(output)}


def seen(client, error):
    own = getattr(client.exceptions, error.response["Error"]["Code"], ClientError)
    return {
        "type": type(error).__name__,
        "own": own is not ClientError and isinstance(error, own),
        "status": error.response["ResponseMetadata"]["HTTPStatusCode"],
        "members": {"message": error.response["Error"]["Message"], **members_of(error.response)},
    }


def members_of(response):
    return {name: value for name, value in response.items() if name not in ("Error", "ResponseMetadata")}


for line in sys.stdin:
    print(json.dumps(call(*json.loads(line)), default=lambda date: date.isoformat()), flush=True)
