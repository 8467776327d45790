// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/definitionpins.h"

#include "core/base/clock.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/sortedjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kVersion = 1;

} // namespace

QByteArray definitionHash(QByteArrayView definition)
{
    const Result<ParsedJson> parsed = parseJson(definition);
    return parsed ? QCryptographicHash::hash(sortedJson(parsed->value), QCryptographicHash::Sha256).toHex()
                  : QByteArray();
}

DefinitionPins::OfServer &DefinitionPins::at(const QString &server)
{
    std::shared_ptr<OfServer> &known = m_servers[server];
    if (!known) {
        known = std::make_shared<OfServer>(
            OfServer{.file = OwnFile(m_folder + u'/' + server + u".json"_s), .identity = {}, .tools = {}});
    }
    if (known->file.hasChanged(Clock::system().monotonicNs())) {
        ++m_era;
        read(*known);
    }
    return *known;
}

void DefinitionPins::read(OfServer &of)
{
    of.identity.clear();
    of.tools.clear();
    const Result<QByteArray> bytes = of.file.read();
    of.isUnreadable = !bytes;
    if (!bytes || bytes->isNull()) {
        return;
    }
    const Result<ParsedJson> parsed = parseJson(*bytes);
    const auto member = [](const Json &object, const char *name) -> const Json * {
        const auto found = object.find(name);
        return found == object.object_range().end() ? nullptr : &found->value();
    };
    const Json *version = parsed && parsed->value.is_object() ? member(parsed->value, "version") : nullptr;
    const Json *tools = version ? member(parsed->value, "tools") : nullptr;
    const Json *identity = version ? member(parsed->value, "identity") : nullptr;
    of.isUnreadable = !tools || !tools->is_object() || !identity || !isJsonString(*identity) || !version->is<int>()
                      || version->as<int>() != kVersion;
    if (of.isUnreadable) {
        return;
    }
    of.identity = toQString(*identity).toUtf8();
    for (const auto &tool : tools->object_range()) {
        const Json &value = tool.value();
        const Json *definition = value.is_object() ? member(value, "definition") : nullptr;
        const Json *accepted = definition ? member(value, "acceptedMs") : nullptr;
        if (!accepted || !accepted->is<qint64>()) {
            of.isUnreadable = true;
            return;
        }
        Pin pin{.hash = {}, .definition = compactJson(*definition), .acceptedMs = accepted->as<qint64>()};
        const Json *allowed = member(value, "allowed");
        pin.isAllowed = allowed && allowed->is_bool() && allowed->as<bool>();
        pin.hash = definitionHash(pin.definition); // never taken from the file: it must be of what stands there
        of.tools.insert(QString::fromStdString(std::string(tool.key())), pin);
    }
}

Result<> DefinitionPins::write(OfServer &of)
{
    Json tools(jsoncons::json_object_arg);
    for (auto pin = of.tools.cbegin(); pin != of.tools.cend(); ++pin) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("acceptedMs", pin->acceptedMs);
        if (pin->isAllowed) {
            one.insert_or_assign("allowed", true);
        }
        one.insert_or_assign("definition", parseJson(pin->definition).value_or(ParsedJson()).value);
        tools.insert_or_assign(pin.key().toStdString(), std::move(one));
    }
    Json file(jsoncons::json_object_arg);
    file.insert_or_assign("version", kVersion);
    file.insert_or_assign("identity", of.identity.toStdString());
    file.insert_or_assign("tools", std::move(tools));
    return of.file.write(prettyJson(file) + '\n');
}

quint64 DefinitionPins::era(const QString &server)
{
    (void)at(server);
    return m_era;
}

DefinitionPins::Verdict DefinitionPins::check(const QString &server, const QByteArray &identity, const QString &tool,
                                              const QByteArray &hash)
{
    const OfServer &of = at(server);
    if (of.isUnreadable) {
        return Verdict::Unreadable;
    }
    if (!of.identity.isEmpty() && of.identity != identity) {
        return Verdict::OtherServer;
    }
    const auto pin = of.tools.constFind(tool);
    if (pin == of.tools.cend()) {
        return Verdict::New;
    }
    return pin->hash == hash ? Verdict::Same : Verdict::Changed;
}

std::optional<DefinitionPins::Pin> DefinitionPins::pin(const QString &server, const QString &tool)
{
    const OfServer &of = at(server);
    const auto pin = of.tools.constFind(tool);
    return pin == of.tools.cend() ? std::optional<Pin>() : *pin;
}

QMap<QString, DefinitionPins::Pin> DefinitionPins::pins(const QString &server)
{
    return at(server).tools;
}

Result<> DefinitionPins::change(const QString &server, const std::function<Result<>(OfServer &)> &how)
{
    OfServer &of = at(server);
    const auto lock = of.file.lock();
    if (!lock) {
        return Failure(lock.error());
    }
    ++m_era;
    read(of);
    if (of.isUnreadable) {
        Failure failure = fail(Error::Kind::Storage,
                               QCoreApplication::translate("DefinitionPins", "What was accepted of this server cannot "
                                                                             "be read, so it is not overwritten."));
        failure.error().where = of.file.path();
        failure.error().advice = QCoreApplication::translate("DefinitionPins", "Mend the file, or remove it.");
        return failure;
    }
    return how(of).and_then([&of] { return write(of); });
}

Result<> DefinitionPins::accept(const QString &server, const QByteArray &identity, const QString &tool,
                                const QByteArray &definition, const QByteArray &hash, qint64 nowMs)
{
    return change(server, [&](OfServer &of) -> Result<> {
        if (of.identity != identity) {
            of.tools.clear();
            of.identity = identity;
        }
        of.tools.insert(tool, {.hash = hash, .definition = definition, .acceptedMs = nowMs});
        return {};
    });
}

Result<> DefinitionPins::allow(const QString &server, const QString &tool, const QByteArray &hash)
{
    return change(server, [&](OfServer &of) -> Result<> {
        const auto pin = of.tools.find(tool);
        if (pin == of.tools.end() || pin->hash != hash) {
            return fail(Error::Kind::Usage,
                        QCoreApplication::translate("DefinitionPins", "This definition was not accepted."));
        }
        pin->isAllowed = true;
        return {};
    });
}

Result<> DefinitionPins::forget(const QString &server)
{
    OfServer &of = at(server);
    ++m_era;
    of.identity.clear();
    of.tools.clear();
    of.isUnreadable = false;
    if (QFile file(of.file.path()); file.exists() && !file.remove()) {
        return fail(
            Error::Kind::Storage,
            QCoreApplication::translate("DefinitionPins", "The file cannot be removed: %1.").arg(file.errorString()));
    }
    return {};
}

} // namespace Signalbox
