// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/policygatefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace Signalbox {

void PolicyGateFixture::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_broker = std::make_unique<ScriptedBroker>();
    m_lab = std::make_unique<LabMcp>(LabMcp::Speaks::Legacy);
    m_lab->tools = {toolOf(u"t"_s, u"A"_s)};
    m_lab->on("tools/call", [this](const LabMcp::Call &call, LabReply &reply) {
        m_lastArguments = QJsonDocument(call.params["arguments"_L1].toObject()).toJson(QJsonDocument::Compact);
        m_lab->answer(call, LabMcp::textResult(u"done"_s), reply);
    });
    connectTo(m_lab->url());
}

void PolicyGateFixture::cleanup()
{
    m_client.reset();
    m_gates.reset();
    m_lab.reset();
}

void PolicyGateFixture::connectTo(const QString &url, const Clock &clock)
{
    m_client = std::make_unique<HttpFixture>(url, u"legacy"_s);
    m_gates = std::make_unique<CallGates>(
        m_client->hub,
        CallGates::PolicyParts{.broker = *m_broker,
                               .recorder = m_client->recorder,
                               .places = {.rulesFile = m_folder->filePath(u"policy.json"_s),
                                          .pinsFolder = m_folder->filePath(u"definitions"_s),
                                          .sessionsFile = m_folder->filePath(u"sessions.json"_s)}},
        Limits{}, GateTimes{.clock = clock, .pause = Pause::system()});
    m_gates->setEntries({m_client->entry});
    QVERIFY2(m_client->connects(), qPrintable(m_client->why()));
}

void PolicyGateFixture::writeRules(const QByteArray &rules)
{
    QFile file(m_folder->filePath(u"policy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
    file.close();
    QTest::qWait(110); // the file is looked at ten times a second
}

CallOutcome PolicyGateFixture::call(const QString &tool, const QByteArray &arguments, const QString &session)
{
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = tool;
    request.arguments = arguments;
    request.caller = u"test"_s;
    request.session = session;
    std::optional<CallOutcome> outcome;
    HubCall *call = m_client->hub.call(request);
    connect(call, &HubCall::finished, call, [&outcome](const CallOutcome &ended) { outcome = ended; });
    return QTest::qWaitFor([&] { return outcome.has_value(); }, 8000) ? *outcome : CallOutcome{};
}

void PolicyGateFixture::relist()
{
    QVERIFY(m_client->list(Lister::List::Tools).complete);
}

} // namespace Signalbox
