#!/bin/sh
# The Prefect server of the night's runs: schedule, interface, alerts. A service of the machine; docs/production.md.
set -eu
. "$(dirname "$0")/environment.sh"
exec prefect server start --host 127.0.0.1
