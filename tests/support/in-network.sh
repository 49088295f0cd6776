#!/bin/bash
# Runs a command in a network namespace of its own: loopback, one address (10.77.0.1) and a default route, the
# least in which two browser tabs find each other by WebRTC. Root on Linux.
exec unshare --net bash -c '
  ip link set lo up &&
  ip link add lan0 type veth peer name lan1 &&
  ip addr add 10.77.0.1/24 dev lan0 &&
  ip link set lan0 up && ip link set lan1 up &&
  ip route add default via 10.77.0.254 &&
  exec "$@"' -- "$@"
