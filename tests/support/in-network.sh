#!/bin/bash
# Runs a command in a network namespace of its own: loopback, one address (10.77.0.1) and a default route, the
# least in which two browser tabs find each other by WebRTC. Root on Linux. Without addrgenmode a second address
# would come a moment later, and browsers abort what they are fetching when addresses change.
exec unshare --net bash -c '
  ip link set lo up &&
  ip link add lan0 type veth peer name lan1 &&
  ip link set lan0 addrgenmode none && ip link set lan1 addrgenmode none &&
  ip addr add 10.77.0.1/24 dev lan0 &&
  ip link set lan0 up && ip link set lan1 up &&
  ip route add default via 10.77.0.254 &&
  exec "$@"' -- "$@"
