# Read by the scripts here: where things are, and podman with our settings.
cd "$(dirname "${BASH_SOURCE[0]}")"
export CONTAINERS_CONF=$PWD/containers.conf
project=lerarenkamer

say() { echo "compose: $*"; }
give_up() { say "$*" >&2; exit 1; }

# podman-compose tells every step; that is worth reading only when one fails.
podman_compose() {
    local log
    log=$(mktemp)
    podman-compose -p "$project" -f compose.yaml "$@" >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        rm -f "$log"
        give_up "podman-compose $1 failed"
    }
    rm -f "$log"
}

[ "$(id -u)" -eq 0 ] || give_up "run this as root: debootstrap and bridge networks need it"
