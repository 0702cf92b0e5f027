"""Calls GetMembers once with boto3; the credentials and the endpoint are in the environment."""

import boto3
from botocore.exceptions import ClientError

try:
    boto3.client("guardduty").get_members(DetectorId="x", AccountIds=["111122223333"])
except ClientError:
    pass
