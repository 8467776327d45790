// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of the official Inspector (version 2).
#include "core/journal/exchange/copyparts.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kInspectorBreak = u" \\\n  "_s;

Failure refuseInspector(const char *why)
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("CopyAs", why));
}

QString inspectorOption(const QString &name, const QString &value)
{
    return u"--"_s + name + u' ' + shellWord(value);
}

/// NAME=TEXT options of an object; none if it has what cannot be said that way.
std::optional<QStringList> pairOptions(const QString &name, const Json &object)
{
    QStringList options;
    for (const auto &member : object.object_range()) {
        const QString key = utf8ToQString(member.key());
        if (!isJsonString(member.value()) || key.isEmpty() || key.contains(u'=')) {
            return {};
        }
        options += inspectorOption(name, key + u'=' + toQString(member.value()));
    }
    return options;
}

/// The request; none: there is no way to say it.
std::optional<QStringList> requestOptions(const CopyParts &parts)
{
    const QString &method = parts.method;
    QStringList options{inspectorOption(u"method"_s, method)};
    if (parts.hasMeta) {
        const auto meta = pairOptions(u"metadata"_s, parts.params.at("_meta"));
        if (!meta) {
            return {};
        }
        options += *meta;
    }
    if (method == "tools/call"_L1 && parts.hasOnly({"name", "arguments", "_meta"})) {
        return options
               + QStringList{inspectorOption(u"tool-name"_s, parts.text("name")),
                             inspectorOption(u"tool-args-json"_s, QString::fromUtf8(compactJson(parts.arguments())))};
    }
    if (method == "prompts/get"_L1 && parts.hasOnly({"name", "arguments", "_meta"})) {
        const auto arguments = pairOptions(u"prompt-args"_s, parts.arguments());
        options += inspectorOption(u"prompt-name"_s, parts.text("name"));
        return arguments ? std::optional(options + *arguments) : std::nullopt;
    }
    if (method == "resources/read"_L1 && parts.hasOnly({"uri", "_meta"})) {
        return options << inspectorOption(u"uri"_s, parts.text("uri"));
    }
    if (method == "logging/setLevel"_L1) {
        return options << inspectorOption(u"log-level"_s, parts.text("level"));
    }
    const bool isList = method.endsWith("/list"_L1) && parts.hasOnly({"_meta"});
    return isList ? std::optional(options) : std::nullopt;
}

void addProgram(QStringList &words, const CopyParts &parts)
{
    const CopyTarget &target = parts.target;
    if (!target.workingDirectory.isEmpty()) {
        words += inspectorOption(u"cwd"_s, target.workingDirectory);
    }
    for (const auto &[name, text] : target.environment) {
        words += u"-e "_s + CopyValue(name, text, parts.masker).prefixed(name + u'=').inShell();
    }
    QString place = u"-- "_s + shellWord(target.command);
    for (const CopyValue &word : copyWords(target.arguments, parts.masker)) {
        place += u' ' + word.inShell();
    }
    words += place;
}

void addAddress(QStringList &words, const CopyParts &parts)
{
    words += inspectorOption(u"transport"_s, parts.target.kind == CopyTarget::Kind::Sse ? u"sse"_s : u"http"_s);
    for (const auto &[name, value] : parts.headers()) {
        words += u"--header "_s + value.prefixed(name + ": "_L1).inShell();
    }
    words += u"--server-url "_s + parts.url().inShell();
}

} // namespace

Result<QString> copyAsInspector(const CopyParts &parts)
{
    const bool isProgram = parts.target.kind == CopyTarget::Kind::Stdio;
    if (parts.target.kind == CopyTarget::Kind::WebSocket) {
        return refuseInspector(QT_TRANSLATE_NOOP("CopyAs", "The Inspector does not speak WebSocket."));
    }
    if (isProgram ? parts.target.command.isEmpty() : parts.target.url.isEmpty()) {
        return refuseInspector(QT_TRANSLATE_NOOP("CopyAs", "How this server is reached is not known any more."));
    }
    const auto request = requestOptions(parts);
    if (!request) {
        return refuseInspector(
            QT_TRANSLATE_NOOP("CopyAs", "The Inspector's command line has no words for this request."));
    }
    QStringList words{u"npx @modelcontextprotocol/inspector --cli"_s};
    words += inspectorOption(u"protocol-era"_s, parts.revision.isEmpty() ? u"legacy"_s : u"modern"_s);
    words += *request;
    if (isProgram) {
        addProgram(words, parts);
    } else {
        addAddress(words, parts);
    }
    return words.join(kInspectorBreak) + u'\n';
}

} // namespace Signalbox
