#!/bin/sh
# The worker that starts the runs. A service of the machine; docs/production.md.
set -eu
cd "$(dirname "$0")/.."
. deploy/environment.sh
exec prefect worker start --pool fonds --type process
