#!/bin/sh
# Playwright's executablePath: notes its process id, which the browser keeps, if $ARENA_PID_FILE says where, and starts
# Chromium in the network that $ARENA_NETWORK names, or in this one.
if [ -n "$ARENA_PID_FILE" ]; then echo $$ > "$ARENA_PID_FILE"; fi
if [ -n "$ARENA_NETWORK" ]; then exec nsenter --net="$ARENA_NETWORK" "${CHROMIUM:-/usr/bin/chromium}" "$@"; fi
exec "${CHROMIUM:-/usr/bin/chromium}" "$@"
