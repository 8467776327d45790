#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An MCP server that says its variable CANARY_TOKEN back, as it is and as the file WORDS spells it (fit for the inside of a
# JSON string): on standard error, in results, in notifications and in errors. When it is called it makes the file CALLED
# and waits for the file LOOKED.
set -eu

echo "starting with $CANARY_TOKEN" >&2
words=$(cat "$WORDS")
say() { printf '{"jsonrpc":"2.0","id":%s,%s}\n' "$id" "$1"; }
while read -r line; do
  id=$(printf '%s' "$line" | sed -n 's/.*"id":\([^,}]*\).*/\1/p')
  case $line in
  *'"initialize"'*) say '"result":{"protocolVersion":"2025-06-18","capabilities":{"tools":{}},"serverInfo":{"name":"sh","version":"1"}}' ;;
  *'"tools/list"'*) say '"result":{"tools":[{"name":"reflect","inputSchema":{"type":"object"}},{"name":"fail","inputSchema":{"type":"object"}},{"name":"die","inputSchema":{"type":"object"}}]}' ;;
  *'"tools/call"'*)
    : > "$CALLED"; until [ -e "$LOOKED" ]; do sleep 0.02; done
    echo "called: $words" >&2
    printf '{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"%s"}}\n' "$words"
    case $line in
    *'"reflect"'*) say "\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"$words\"}]}" ;;
    *'"fail"'*) say "\"error\":{\"code\":-32000,\"message\":\"$words\",\"data\":{\"seen\":\"$words\"}}" ;;
    *) echo "bad key: $CANARY_TOKEN" >&2; exit 3 ;;
    esac ;;
  *) [ -z "$id" ] || say '"error":{"code":-32601,"message":"Method not found"}' ;;
  esac
done
