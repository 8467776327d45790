// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/jsontext.h"
#include "tests/ui/enginefixture.h"

namespace Signalbox {

/// A server with resources that change.
class LineOffice : public ServerFolder
{
public:
    void open() const
    {
        setResult(QStringLiteral("initialize"), R"({"protocolVersion":"2025-11-25",
            "capabilities":{"resources":{"subscribe":true,"listChanged":true},"completions":{}},
            "serverInfo":{"name":"line-office","version":"4.2.0","title":"Line office"}})");
        setResult(QStringLiteral("resources.list"), R"({"resources":[
            {"uri":"line://routes/north.yaml","name":"north.yaml","title":"Northern routes","mimeType":"application/yaml",
             "size":164,"description":"Every route north of the junction. Changes when the night shift edits it.",
             "annotations":{"audience":["user"],"priority":1}},
            {"uri":"line://state","name":"state","title":"State of the line","mimeType":"application/json","size":412},
            {"uri":"line://plan.png","name":"plan.png","title":"Track plan","mimeType":"image/png","size":18240},
            {"uri":"line://log/today","name":"today.log","mimeType":"text/plain","size":38400}]})");
        setResult(QStringLiteral("resources.templates.list"), R"({"resourceTemplates":[
            {"uriTemplate":"line://routes/{region}/{id}{?fields*}","name":"route","title":"One route",
             "description":"A route by its region and number.","mimeType":"application/json"}]})");
        setResult(QStringLiteral("resources.subscribe"), "{}");
        setResult(QStringLiteral("resources.unsubscribe"), "{}");
        setResult(QStringLiteral("completion.complete"), R"({"completion":{"values":["north","north-west"]}})");
        setRoutes("05:40", "locked: false");
    }
    void changeRoutes() const
    {
        setRoutes("05:35", "locked: true\n    by: night shift");
        say(R"({"jsonrpc":"2.0","method":"notifications/resources/updated","params":{"uri":"line://routes/north.yaml"}})");
    }

private:
    void setRoutes(const QByteArray &time, const QByteArray &lock) const
    {
        const QByteArray text = "# Set by hand since 4.2\nroutes:\n  - name: north\n    via: [ 12, 14 ]\n    set: \""
                                + time + "\"\n  - name: south\n    via: [ 3 ]\n    " + lock + '\n';
        setResult(QStringLiteral("resources.read"),
                  R"({"contents":[{"uri":"line://routes/north.yaml","mimeType":"application/yaml","text":)"
                      + jsonString(QString::fromUtf8(text)) + "}]}");
    }
};

} // namespace Signalbox
