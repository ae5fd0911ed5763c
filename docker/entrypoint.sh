#!/bin/sh
# Runs Madang in the foreground on a database that is already there. Wrong settings end it with one line and status 1;
# SIGTERM lets running requests end first. Every run gets a fresh copy of the provisioned configuration, so nothing but
# the data folder has to be writable.
set -eu

home=${MADANG_HOME:-/opt/madang}
server=${MADANG_SERVER_HOME:-$home/server}
application=${MADANG_APPLICATION:-$home/ROOT.war}
classes=${MADANG_CLASSES:-$home/classes}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export MADANG_DATA_DIR="${MADANG_DATA_DIR:-/var/lib/madang}"

"$java" -XX:TieredStopAtLevel=1 -cp "$classes" org.madang.launch.SettingsCheck || exit 1

# The server's configuration reads these from the environment only; here a secret file becomes a variable.
for name in MADANG_DB_URL MADANG_DB_USER MADANG_DB_PASSWORD MADANG_SMTP_HOST; do
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
cp "$application" "$base/deployments/ROOT.war"

# standalone.sh passes signals on to the JVM only when it runs it in the background.
export LAUNCH_JBOSS_IN_BACKGROUND=1
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
export JBOSS_HOME="$server"
export JAVA_OPTS="${MADANG_JAVA_OPTS:--Xms128m -Xmx${MADANG_HEAP:-512m}} -XX:+ExitOnOutOfMemoryError \
-Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Dfile.encoding=UTF-8 \
-Dorg.wildfly.sigterm.suspend.timeout=4"
exec "$server/bin/standalone.sh" \
    -Djboss.server.base.dir="$base" \
    -Djboss.bind.address="${MADANG_BIND_ADDRESS:-127.0.0.1}" \
    -Djboss.socket.binding.port-offset="${MADANG_PORT_OFFSET:-0}"
