#!/bin/sh
# The worker that starts the runs. A service of the machine; docs/production.md.
set -eu
. "$(dirname "$0")/environment.sh"
exec prefect worker start --pool fonds
