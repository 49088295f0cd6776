#!/bin/sh
# Stands for the browser as Playwright's executablePath: the browser, in the network namespace named $NAMESPACE.
exec ip netns exec "$NAMESPACE" "${CHROMIUM:-/usr/bin/chromium}" "$@"
