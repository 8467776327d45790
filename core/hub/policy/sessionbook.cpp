// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/sessionbook.h"

#include "core/base/clock.h"
#include "core/json/jsonlist.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kSessionsVersion = 1;

QString sessionText(const char *words)
{
    return QCoreApplication::translate("SessionBook", words);
}

QStringList sessionTexts(const Json &object, const char *name)
{
    QStringList texts;
    if (object.contains(name) && object.at(name).is_array()) {
        for (const Json &one : object.at(name).array_range()) {
            texts.append(toQString(one));
        }
    }
    return texts;
}

qint64 numberOf(const Json &object, const char *name)
{
    return object.contains(name) && object.at(name).is<qint64>() ? object.at(name).as<qint64>() : 0;
}

QStringList patternTexts(const QList<NamePattern> &patterns)
{
    QStringList texts;
    for (const NamePattern &pattern : patterns) {
        texts.append(pattern.text());
    }
    return texts;
}

SecureSession sessionOf(const Json &value)
{
    SecureSession session;
    session.id = value.contains("id") ? toQString(value.at("id")) : QString();
    session.user = value.contains("user") ? toQString(value.at("user")) : QString();
    for (const QString &tool : sessionTexts(value, "tools")) {
        session.tools.append(NamePattern(tool));
    }
    session.createdMs = numberOf(value, "createdMs");
    session.expiresMs = numberOf(value, "expiresMs");
    session.hasEnded = value.contains("ended") && value.at("ended").is_bool() && value.at("ended").as<bool>();
    session.activeTools = sessionTexts(value, "activeTools");
    return session;
}

Json jsonOf(const SecureSession &session)
{
    Json value(jsoncons::json_object_arg);
    value.insert_or_assign("id", fromQString(session.id));
    value.insert_or_assign("user", fromQString(session.user));
    value.insert_or_assign("tools", jsonList(patternTexts(session.tools)));
    value.insert_or_assign("createdMs", session.createdMs);
    value.insert_or_assign("expiresMs", session.expiresMs);
    value.insert_or_assign("ended", session.hasEnded);
    value.insert_or_assign("activeTools", jsonList(session.activeTools));
    return value;
}

} // namespace

Result<> SessionBook::refresh()
{
    if (!m_file.hasChanged(Clock::system().monotonicNs())) {
        return m_trouble ? Result<>(Failure(*m_trouble)) : Result<>();
    }
    return read();
}

Result<> SessionBook::read()
{
    m_sessions.clear();
    m_trouble.reset();
    const Result<QByteArray> bytes = m_file.read();
    if (!bytes) {
        m_trouble = bytes.error();
        return Failure(*m_trouble);
    }
    if (bytes->isNull()) {
        return {};
    }
    const Result<ParsedJson> parsed = parseJson(*bytes);
    const bool isOurs = parsed && parsed->value.is_object() && numberOf(parsed->value, "version") == kSessionsVersion
                        && parsed->value.contains("sessions") && parsed->value.at("sessions").is_array();
    if (!isOurs) {
        m_trouble = Error{.kind = Error::Kind::Storage,
                          .message = sessionText(QT_TRANSLATE_NOOP("SessionBook", "The list of sessions cannot be "
                                                                                  "understood; none of them counts.")),
                          .where = m_file.path()};
        return Failure(*m_trouble);
    }
    for (const Json &value : parsed->value.at("sessions").array_range()) {
        if (SecureSession session = value.is_object() ? sessionOf(value) : SecureSession(); !session.id.isEmpty()) {
            m_sessions.append(std::move(session));
        }
    }
    return {};
}

Result<> SessionBook::change(const std::function<Result<>()> &how)
{
    const auto lock = m_file.lock();
    if (!lock) {
        return Failure(lock.error());
    }
    return read().and_then(how).and_then([this] { return save(); });
}

Result<> SessionBook::save()
{
    Json list(jsoncons::json_array_arg);
    for (const SecureSession &session : std::as_const(m_sessions)) {
        list.push_back(jsonOf(session));
    }
    Json file(jsoncons::json_object_arg);
    file.insert_or_assign("version", kSessionsVersion);
    file.insert_or_assign("sessions", std::move(list));
    return m_file.write(prettyJson(file) + '\n');
}

Result<SecureSession> SessionBook::create(const QString &user, const QStringList &tools, qint64 forMs, qint64 nowMs)
{
    if (user.isEmpty() || tools.isEmpty() || tools.contains(QString()) || forMs <= 0) {
        return fail(Error::Kind::Usage,
                    sessionText(QT_TRANSLATE_NOOP("SessionBook", "A session needs a user, tools that may "
                                                                 "be called, and time.")));
    }
    SecureSession session;
    session.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    session.user = user;
    for (const QString &tool : tools) {
        session.tools.append(NamePattern(tool));
    }
    session.createdMs = nowMs;
    session.expiresMs = nowMs + forMs;
    const auto made = change([&]() -> Result<> {
        m_sessions.removeIf([nowMs](const SecureSession &old) { return nowMs - old.expiresMs > kKeptMs; });
        m_sessions.prepend(session);
        return {};
    });
    return made ? Result<SecureSession>(session) : Failure(made.error());
}

Result<QList<SecureSession>> SessionBook::list()
{
    if (const auto fresh = refresh(); !fresh) {
        return Failure(fresh.error());
    }
    return m_sessions;
}

/// Of what is in memory.
Result<SecureSession *> SessionBook::at(const QString &id)
{
    const auto found = std::ranges::find(m_sessions, id, &SecureSession::id);
    if (found == m_sessions.end()) {
        return fail(Error::Kind::Usage, sessionText(QT_TRANSLATE_NOOP("SessionBook", "There is no such session.")));
    }
    return &*found;
}

Result<SecureSession> SessionBook::find(const QString &id)
{
    return refresh().and_then([&] { return at(id); }).transform([](const SecureSession *session) { return *session; });
}

Result<SecureSession> SessionBook::renew(const QString &id, qint64 forMs, qint64 nowMs)
{
    SecureSession renewed;
    const auto changed = change([&] {
        return at(id).and_then([&](SecureSession *session) -> Result<> {
            if (session->hasEnded || forMs <= 0) {
                return fail(Error::Kind::Usage, sessionText(QT_TRANSLATE_NOOP(
                                                    "SessionBook", "A session that was ended cannot be renewed.")));
            }
            session->expiresMs = nowMs + forMs;
            renewed = *session;
            return {};
        });
    });
    return changed ? Result<SecureSession>(renewed) : Failure(changed.error());
}

Result<> SessionBook::end(const QString &id)
{
    return change([&] { return at(id).transform([](SecureSession *session) { session->hasEnded = true; }); });
}

Result<> SessionBook::noteCall(const QString &id, const QString &address)
{
    const Result<SecureSession> known = find(id);
    if (!known || known->activeTools.contains(address)) {
        return known ? Result<>() : Failure(known.error());
    }
    return change(
        [&] { return at(id).transform([&](SecureSession *session) { session->activeTools.append(address); }); });
}

} // namespace Signalbox
