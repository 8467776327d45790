// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/callgates.h"
#include "core/hub/policygate.h"
#include "httpfixture.h"
#include "labmcp.h"

#include <QTemporaryDir>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

/// The person, as a test wants them.
class ScriptedBroker final : public InputBroker
{
public:
    void ask(const InputRequest &request, Answer answer) override
    {
        questions.append(*ConsentQuestion::fromParams(request.params));
        if (holds) {
            held.append(answer);
            return;
        }
        answer(ConsentQuestion::resultOf(says));
    }
    void withdraw(quint64) override { ++withdrawn; }

    QList<ConsentQuestion> questions;
    ConsentQuestion::Answer says = ConsentQuestion::Answer::Deny;
    bool holds = false;
    QList<Answer> held;
    int withdrawn = 0;
};

class ShiftedClock final : public Clock
{
public:
    qint64 monotonicNs() const override { return system().monotonicNs() + aheadNs; }
    qint64 wallNs() const override { return system().wallNs(); }
    qint64 aheadNs = 0;
};

inline QJsonObject toolOf(const QString &name, const QString &description)
{
    return {
        {u"name"_s, name}, {u"description"_s, description}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}};
}

/// The first gate, before a server over HTTP that changes its tools as a test wants.
class PolicyGateFixture : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

protected:
    using End = CallOutcome::End;
    using Answer = ConsentQuestion::Answer;

    void connectTo(const QString &url, const Clock &clock = Clock::system());
    void writeRules(const QByteArray &rules);
    CallOutcome call(const QString &tool = u"t"_s, const QByteArray &arguments = "{}", const QString &session = {});
    void relist();
    [[nodiscard]] int sent() const { return m_lab->count("tools/call"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabMcp> m_lab;
    std::unique_ptr<ScriptedBroker> m_broker;
    std::unique_ptr<HttpFixture> m_client;
    ShiftedClock m_clock;
    std::unique_ptr<CallGates> m_gates;
    QByteArray m_lastArguments; // that reached the server
};

} // namespace Signalbox
