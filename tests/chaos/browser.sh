#!/bin/sh
# Playwright's executablePath: notes its process id, which the browser keeps, and starts Chromium at its place.
echo $$ > "$ARENA_PID_FILE"
if [ -n "$ARENA_NETWORK" ]; then exec nsenter --net="$ARENA_NETWORK" "$CHROMIUM" "$@"; fi
exec "$CHROMIUM" "$@"
