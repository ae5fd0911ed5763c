#!/bin/sh
# Status 0 when Madang takes requests. Asks the management port, which listens inside the container only.
set -eu
address=http://127.0.0.1:$((9990 + ${MADANG_PORT_OFFSET:-0}))/health/ready
if command -v curl >/dev/null; then
    exec curl -fsS -o /dev/null --max-time 4 "$address"
fi
exec wget -q -O /dev/null -T 4 "$address"
