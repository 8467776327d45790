#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Signalbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for signalbox-appview: an app without a browser, which shakes hands, calls a tool and tells what it heard."""
import json
import sys


def say(method, params):
    print(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}), flush=True)


def app(message):
    say("signalbox/message", {"message": dict(message, jsonrpc="2.0")})


for line in sys.stdin:
    order = json.loads(line)
    params = order.get("params", {})
    if order["method"] == "signalbox/open":
        say("signalbox/console", {"level": 0, "text": "granted " + ",".join(sorted(params["_meta"]["ui"]["permissions"]))})
        say("signalbox/refused", {"url": "http://127.0.0.1:1/out"})
        say("signalbox/ready", {"width": 700, "height": 500})
        app({"id": 1, "method": "ui/initialize", "params": {"appCapabilities": {}, "appInfo": {"name": "a", "version": "1"}}})
    elif order["method"] == "signalbox/post":
        message = params["message"]
        if message.get("id") == 1 and "result" in message:
            app({"method": "ui/notifications/initialized"})
        elif message.get("method") == "ui/notifications/tool-result":
            app({"id": 2, "method": "tools/call", "params": {"name": "tick", "arguments": {"n": 1}}})
        elif message.get("method") == "ui/resource-teardown":
            app({"id": message["id"], "result": {}})
    elif order["method"] == "signalbox/close":
        break
