// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/policykeeper.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

#include <QDateTime>

namespace Signalbox {

namespace {

constexpr int kLookMs = 1000;

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Result<> withoutValue(const Result<SecureSession> &session)
{
    return session ? Result<>() : Failure(session.error());
}

} // namespace

PolicyKeeper::PolicyKeeper(EngineLink &link, QString rulesFile, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_rulesFile(std::move(rulesFile))
{
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &PolicyKeeper::refresh);
}

void PolicyKeeper::setActive(bool active)
{
    if (active) {
        m_timer.start();
        refresh();
    } else {
        m_timer.stop();
    }
}

void PolicyKeeper::refresh()
{
    m_link.ask<PolicyFacts>(
        this, [file = m_rulesFile](Engine &engine) { return policyFacts(engine, file, nowMs()); },
        [this](const PolicyFacts &facts) {
            if (facts != m_facts) {
                m_facts = facts;
                emit factsChanged();
            }
        });
}

void PolicyKeeper::finish(const Result<> &result, const QString &what)
{
    if (result) {
        emit done(what);
    } else {
        emit failed(result.error());
    }
    refresh();
}

void PolicyKeeper::makeExample()
{
    m_link.ask<Result<>>(
        this, [file = m_rulesFile](Engine &) { return makeExampleRules(file); },
        [this](const Result<> &result) { finish(result, tr("Made. Its rules count from now on.")); });
}

void PolicyKeeper::openRules(const EditorStarter &start)
{
    if (const Result<> opened = openInEditor(m_rulesFile, start); !opened) {
        emit failed(opened.error());
    }
}

void PolicyKeeper::createSession(const QString &user, const QStringList &tools, qint64 forMs)
{
    m_link.ask<Result<>>(
        this,
        [user, tools, forMs](Engine &engine) {
            return withoutValue(engine.gates().policy()->sessions().create(user, tools, forMs, nowMs()));
        },
        [this](const Result<> &result) { finish(result, tr("The session is made.")); });
}

void PolicyKeeper::renewSession(const QString &id, qint64 forMs)
{
    m_link.ask<Result<>>(
        this,
        [id, forMs](Engine &engine) {
            return withoutValue(engine.gates().policy()->sessions().renew(id, forMs, nowMs()));
        },
        [this](const Result<> &result) { finish(result, tr("The session is renewed.")); });
}

void PolicyKeeper::endSession(const QString &id)
{
    m_link.ask<Result<>>(
        this, [id](Engine &engine) { return engine.gates().policy()->sessions().end(id); },
        [this](const Result<> &result) { finish(result, tr("The session is ended.")); });
}

void PolicyKeeper::accept(const QString &server, const QString &tool)
{
    m_link.askLater<Result<>>(
        this,
        [server, tool](Engine &engine, const std::function<void(const Result<> &)> &then) {
            PolicyGate *gate = engine.gates().policy();
            gate->accept(server, tool, gate, then);
        },
        [this](const Result<> &result) { finish(result, tr("The definition is accepted.")); });
}

void PolicyKeeper::forgetServer(const QString &serverId)
{
    m_link.ask<Result<>>(
        this, [serverId](Engine &engine) { return engine.gates().policy()->pins().forget(serverId); },
        [this](const Result<> &result) {
            finish(result, tr("Forgotten. The next call of each tool accepts its definition as it is then."));
        });
}

} // namespace Signalbox
