#!/bin/sh
# The Prefect server of the night's runs: schedule, interface, alerts. A service of the machine; docs/production.md.
set -eu
cd "$(dirname "$0")/.."
. deploy/environment.sh
exec prefect server start --host 127.0.0.1
