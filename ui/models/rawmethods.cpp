// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rawmethods.h"

#include "core/mcp/codec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class RawMethodWords
{
    Q_DECLARE_TR_FUNCTIONS(Signalbox::RawMethods)
};

struct ExampleRow
{
    QLatin1StringView method;
    QStringView params;
};

constexpr std::array kExamples = {
    ExampleRow{"tools/list"_L1, uR"({"cursor": "…"})"},
    ExampleRow{"resources/list"_L1, uR"({"cursor": "…"})"},
    ExampleRow{"resources/templates/list"_L1, uR"({"cursor": "…"})"},
    ExampleRow{"prompts/list"_L1, uR"({"cursor": "…"})"},
    ExampleRow{"tasks/list"_L1, uR"({"cursor": "…"})"},
    ExampleRow{"tools/call"_L1, uR"({"name": "…", "arguments": {}})"},
    ExampleRow{"resources/read"_L1, uR"({"uri": "…"})"},
    ExampleRow{"resources/subscribe"_L1, uR"({"uri": "…"})"},
    ExampleRow{"resources/unsubscribe"_L1, uR"({"uri": "…"})"},
    ExampleRow{"prompts/get"_L1, uR"({"name": "…", "arguments": {}})"},
    ExampleRow{"completion/complete"_L1,
               uR"({"ref": {"type": "ref/prompt", "name": "…"}, "argument": {"name": "…", "value": "…"}})"},
    ExampleRow{"logging/setLevel"_L1, uR"({"level": "info"})"},
    ExampleRow{"tasks/get"_L1, uR"({"taskId": "…"})"},
    ExampleRow{"tasks/result"_L1, uR"({"taskId": "…"})"},
    ExampleRow{"tasks/cancel"_L1, uR"({"taskId": "…"})"},
    ExampleRow{"tasks/update"_L1, uR"({"taskId": "…", "inputResponses": {}})"},
};

} // namespace

QString rawMethodFault(const QString &method)
{
    const bool isOwn = method == "initialize"_L1 || method == "subscriptions/listen"_L1;
    return isOwn ? RawMethodWords::tr("A request “%1” is sent by Signalbox itself.").arg(method) : QString();
}

QStringList rawMethods(std::optional<Revision> revision)
{
    const QList<Revision> revisions =
        revision ? QList{*revision} : knownRevisions(Era::Legacy) + knownRevisions(Era::Modern);
    QStringList methods;
    for (const Revision one : revisions) {
        for (const QByteArray &method : Codec::clientRequests(one)) {
            methods.append(QString::fromLatin1(method));
        }
    }
    methods.removeIf([](const QString &method) { return !rawMethodFault(method).isEmpty(); });
    methods.sort();
    methods.removeDuplicates();
    return methods;
}

QString rawParamsExample(QStringView method)
{
    const auto *const row =
        std::ranges::find_if(kExamples, [&](const ExampleRow &one) { return one.method == method; });
    return row == kExamples.end() ? QString() : row->params.toString();
}

} // namespace Signalbox
