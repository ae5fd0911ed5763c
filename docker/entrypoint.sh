#!/bin/sh
# Runs Madang in the foreground on a database that is already there. Wrong settings end it with one line and status 1;
# SIGTERM lets running requests end first. Every run gets a fresh copy of the provisioned configuration, so nothing but
# the data folder has to be writable.
set -eu

home=${MADANG_HOME:-/opt/madang}
server=${MADANG_SERVER_HOME:-$home/server}
application=${MADANG_APPLICATION:-$home/ROOT.war} # the archive, or faster: the folder it unpacks to
classes=${MADANG_CLASSES:-$home/classes}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export MADANG_DATA_DIR="${MADANG_DATA_DIR:-/var/lib/madang}"

JAVA_OPTS=$("$java" -XX:TieredStopAtLevel=1 -cp "$classes" org.madang.launch.SettingsCheck "$server") || exit 1
export JAVA_OPTS="$JAVA_OPTS ${MADANG_JAVA_OPTS:-}"

# The server's configuration reads these from the environment only; here a secret file becomes a variable.
for name in MADANG_DB_URL MADANG_DB_USER MADANG_DB_PASSWORD MADANG_DB_OWNER_USER MADANG_DB_OWNER_PASSWORD MADANG_SMTP_HOST; do
    eval "file=\${${name}_FILE:-}"
    if [ -n "$file" ]; then
        value=$(cat "$file")
        export "$name=$value"
        unset "${name}_FILE"
    fi
done

case ${MADANG_BASE_URL:-} in
    https://*) export MADANG_SECURE_COOKIES="${MADANG_SECURE_COOKIES:-true}" ;;
esac

base=$MADANG_DATA_DIR/server
if ! mkdir -p "$base"; then
    echo "Madang cannot start: MADANG_DATA_DIR cannot be written: $MADANG_DATA_DIR" >&2
    exit 1
fi
rm -rf "$base/configuration" "$base/deployments" "$base/tmp" "$base/lib"
cp -R "$server/standalone/." "$base/"
cp -R "$application" "$base/deployments/ROOT.war"
touch "$base/deployments/ROOT.war.dodeploy"

# standalone.sh passes signals on to the JVM only when it runs it in the background.
export LAUNCH_JBOSS_IN_BACKGROUND=1
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
export JBOSS_HOME="$server"
exec "$server/bin/standalone.sh" \
    -Djboss.server.base.dir="$base" \
    -Djboss.bind.address="${MADANG_BIND_ADDRESS:-127.0.0.1}" \
    -Djboss.socket.binding.port-offset="${MADANG_PORT_OFFSET:-0}"
