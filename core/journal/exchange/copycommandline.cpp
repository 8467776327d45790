// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/copyparts.h"

#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kBreak = u" \\\n  "_s;

QString option(const QString &name, const QString &value)
{
    return u"--"_s + name + u' ' + shellWord(value);
}

QString paramsOption(const CopyParts &parts)
{
    return option(u"params"_s, QString::fromUtf8(compactJson(parts.params)));
}

/// Prompt arguments are KEY=VALUE for the command line; what does not fit that goes with --params.
bool areOptions(const Json &arguments)
{
    return std::ranges::all_of(arguments.object_range(), [](const auto &member) {
        const std::string_view key = member.key();
        return isJsonString(member.value()) && !key.empty() && !key.contains('=');
    });
}

QStringList promptOptions(const CopyParts &parts)
{
    QStringList options{option(u"prompt-name"_s, parts.text("name"))};
    const Json arguments = parts.arguments();
    for (const auto &member : arguments.object_range()) {
        options += option(u"prompt-args"_s, utf8ToQString(member.key()) + u'=' + toQString(member.value()));
    }
    return options;
}

/// The options in the words that the command line has for a method, or --params.
QStringList callOptions(const CopyParts &parts)
{
    const QString &method = parts.method;
    if (method == "initialize"_L1) {
        return {};
    }
    if (method == "tools/call"_L1 && parts.hasOnly({"name", "arguments"}) && !parts.text("name").isEmpty()) {
        return {option(u"tool-name"_s, parts.text("name")),
                option(u"tool-args-json"_s, QString::fromUtf8(compactJson(parts.arguments())))};
    }
    if (method == "prompts/get"_L1 && parts.hasOnly({"name", "arguments"}) && areOptions(parts.arguments())) {
        return promptOptions(parts);
    }
    if (method.startsWith("resources/"_L1) && !parts.text("uri").isEmpty() && parts.hasOnly({"uri"})) {
        return {option(u"uri"_s, parts.text("uri"))};
    }
    if (method == "logging/setLevel"_L1) {
        return {option(u"log-level"_s, parts.text("level"))};
    }
    if (method.startsWith("tasks/"_L1) && !parts.text("taskId").isEmpty() && parts.hasOnly({"taskId"})) {
        return {option(u"task-id"_s, parts.text("taskId"))};
    }
    return parts.params.empty() ? QStringList() : QStringList{paramsOption(parts)};
}

/// The modern era does not know these: asked of a server that speaks both, they are refused.
bool isOfTheHandshake(const QString &method)
{
    return method == "ping"_L1 || method == "initialize"_L1 || method == "logging/setLevel"_L1
           || method == "resources/subscribe"_L1 || method == "resources/unsubscribe"_L1;
}

QString transportWord(CopyTarget::Kind kind)
{
    switch (kind) {
    case CopyTarget::Kind::Stdio:
        return u"stdio"_s;
    case CopyTarget::Kind::Http:
        return u"http"_s;
    case CopyTarget::Kind::Sse:
        return u"sse"_s;
    case CopyTarget::Kind::WebSocket:
        break;
    }
    return u"websocket"_s;
}

bool isBearer(const CopyValue &value)
{
    return value.parts().size() == 2 && value.parts().first().text.compare("Bearer "_L1, Qt::CaseInsensitive) == 0
           && value.parts().last().isVariable;
}

/// A secret's value never stands among the arguments of a program, where all can read it: one credential is named by its
/// variable, and there is no option for more.
bool addHeaders(QStringList &options, const CopyParts &parts)
{
    int secrets = 0;
    for (const auto &[name, text] : parts.target.headers) {
        const CopyValue value(name, text, parts.masker);
        if (!value.hasSecret()) {
            options += option(u"header"_s, name + ": "_L1 + text);
        } else if (isBearer(value) && name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0) {
            ++secrets;
            options += option(u"bearer-env"_s, value.parts().last().text);
        } else if (value.parts().size() == 1) {
            ++secrets;
            options += option(u"api-key"_s, name + u'=' + value.parts().first().text);
        } else {
            return false;
        }
    }
    return secrets <= 1;
}

/// Of a server that is in no list; false if there is no option that names it by its variable.
bool addCredential(QStringList &options, const CopyTarget &target)
{
    const CopyTarget::Credential credential = target.credential.value_or(CopyTarget::Credential{});
    const bool isHeader = credential.place == CopyTarget::Credential::Place::Header && !credential.variable.isEmpty();
    if (isHeader && credential.prefix == "Bearer "_L1) {
        options += option(u"bearer-env"_s, credential.variable);
    } else if (isHeader && credential.prefix.isEmpty()) {
        options += option(u"api-key"_s, credential.name + u'=' + credential.variable);
    } else {
        return false;
    }
    return true;
}

/// The server by its command or address; false if that cannot be said without a secret among the arguments.
bool addTarget(QStringList &options, QString &place, const CopyParts &parts)
{
    const CopyTarget &target = parts.target;
    if (target.hasSignIn && !(target.name.isEmpty() && addCredential(options, target))) {
        return false;
    }
    if (target.kind != CopyTarget::Kind::Stdio) {
        const CopyValue url = parts.url();
        place = url.inShell();
        if (target.kind != CopyTarget::Kind::Http) {
            options += option(u"transport"_s, transportWord(target.kind));
        }
        return addHeaders(options, parts) && !url.hasSecret();
    }
    if (!target.workingDirectory.isEmpty()) {
        options += option(u"cwd"_s, target.workingDirectory);
    }
    bool isOpen = true;
    for (const auto &[name, text] : target.environment) {
        const CopyValue value(name, text, parts.masker);
        isOpen = isOpen && !value.hasSecret();
        options += u"-e "_s + value.prefixed(name + u'=').inShell();
    }
    place = u"-- "_s + shellWord(target.command);
    for (const CopyValue &word : copyWords(target.arguments, parts.masker)) {
        isOpen = isOpen && !word.hasSecret();
        place += u' ' + word.inShell();
    }
    return isOpen;
}

} // namespace

Result<QString> copyAsCommandLine(const CopyParts &parts)
{
    QStringList target;
    QString place;
    const bool isSaid = addTarget(target, place, parts);
    // By its name in our list it needs no secret.
    if (!isSaid && !parts.target.name.isEmpty()) {
        target = {option(u"server"_s, parts.target.name)};
        place.clear();
    }
    const bool isPlaced = !place.isEmpty() && place != "''"_L1 && place != "-- ''"_L1;
    if (!isPlaced && parts.target.name.isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("CopyAs", "How this server is reached is not known any more."));
    }
    QStringList words{u"signalbox-cli"_s};
    words.first() += u' ' + option(u"method"_s, parts.method);
    if (parts.revision.isEmpty() && isOfTheHandshake(parts.method)) {
        words += option(u"protocol-era"_s, u"legacy"_s);
    }
    words += target;
    words += callOptions(parts);
    if (!place.isEmpty()) {
        words += place;
    }
    return words.join(kBreak) + u'\n';
}

} // namespace Signalbox
