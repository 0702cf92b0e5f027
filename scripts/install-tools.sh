#!/usr/bin/env bash
# Installs what the tests use beyond npm: boto3 and the AWS CLI, clients that people have; moto, a real emulator to
# judge; and curl, which failures are printed for.
set -euo pipefail
cd "$(dirname "$0")/.."

debian() {
  apt-get update -qq
  apt-get install -y -qq "$@"
}

command -v curl >/dev/null || debian curl

# What was installed last lies beside it, so that only a change of the list installs anew.
if ! cmp -s scripts/requirements.txt .venv/requirements.txt; then
  # Debian's own Python comes without what makes environments.
  python3 -m venv --clear .venv || { debian python3-venv && python3 -m venv --clear .venv; }
  .venv/bin/pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
  cp scripts/requirements.txt .venv/requirements.txt
fi
