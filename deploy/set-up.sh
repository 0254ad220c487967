#!/bin/sh
# Tells the server of the work pool, the nightly deployment and the alerts. May be run again, as after an upgrade.
set -eu
cd "$(dirname "$0")/.."
. deploy/environment.sh
prefect work-pool create fonds --type process --overwrite
prefect --no-prompt deploy --all
python deploy/alerts.py
