# Read in the folder of fonds, by the scripts beside it and by who types Prefect's commands.
FONDS_HOME=$PWD
PATH="$FONDS_HOME/.venv/bin:$PATH"
PREFECT_API_URL="${PREFECT_API_URL:-http://127.0.0.1:4200/api}"
PREFECT_SERVER_ANALYTICS_ENABLED=false
DO_NOT_TRACK=1
export FONDS_HOME PATH PREFECT_API_URL PREFECT_SERVER_ANALYTICS_ENABLED DO_NOT_TRACK
