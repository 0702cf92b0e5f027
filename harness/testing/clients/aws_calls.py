"""Runs commands of the AWS CLI in one process: one line of JSON in per command, one line with its result out."""

import contextlib
import io
import json
import os
import sys

from awscli.clidriver import create_clidriver

driver = create_clidriver()


def run(arguments, tries):
    # Each command reads it again.
    os.environ.pop("AWS_MAX_ATTEMPTS", None)
    if tries == "once":
        os.environ["AWS_MAX_ATTEMPTS"] = "1"
    stdout, stderr = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
        code = driver.main(arguments)
    return {"code": code, "stdout": stdout.getvalue(), "stderr": stderr.getvalue()}


for line in sys.stdin:
    print(json.dumps(run(*json.loads(line))), flush=True)
