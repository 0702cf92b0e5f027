#!/usr/bin/env bash
# Installs what the tests use beyond npm: moto, a real emulator to judge, and curl, which failures are printed for.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v curl >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq curl
fi

if [ ! -x .venv/bin/moto_server ] || ! .venv/bin/pip freeze | grep -qi '^moto==5\.2\.5$'; then
  python3 -m venv .venv
  .venv/bin/pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
fi
