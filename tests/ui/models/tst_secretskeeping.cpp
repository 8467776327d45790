// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/models/secretskeeping.h"
#include "ui/models/serverlistmodel.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSecretsKeeping : public QObject
{
    Q_OBJECT
private slots:
    void endsWithTheConnection();
    void canBeEndedBefore();
    void marksWhatAnEntrySaysToo();
};

void TestSecretsKeeping::endsWithTheConnection()
{
    EngineFixture engine;
    const ServerListModel model(*engine.link);
    SecretsKeeping &secrets = model.secrets();
    const QString id = engine.addConnected(u"fake"_s);
    const auto isMarked = [&] { return model.index(0).data(ServerRole::KeepsSecrets).toBool(); };
    QVERIFY(!id.isEmpty() && !secrets.keeps(id) && !isMarked());
    secrets.setForSession(id, true);
    QTRY_VERIFY(secrets.keepsForSession(id));
    QVERIFY(isMarked());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"secrets are recorded"_s));
    engine.link->disconnectServer(id);
    QVERIFY(engine.becomes(id, ServerStatus::State::Disconnected));
    QTRY_VERIFY(!secrets.keepsForSession(id));
    QVERIFY(!isMarked());
}

void TestSecretsKeeping::canBeEndedBefore()
{
    EngineFixture engine;
    SecretsKeeping secrets(*engine.link);
    const QString id = engine.addConnected(u"fake"_s);
    secrets.setForSession(id, true);
    QTRY_VERIFY(secrets.keepsForSession(id));
    secrets.setForSession(id, false);
    QTRY_VERIFY(!secrets.keepsForSession(id));
    QVERIFY(engine.is(id, ServerStatus::State::Connected));
}

void TestSecretsKeeping::marksWhatAnEntrySaysToo()
{
    EngineFixture engine;
    SecretsKeeping secrets(*engine.link);
    ServerEntry entry = EngineFixture::fakeEntry(u"fake"_s);
    entry.keepsSecrets = true;
    const QString id = engine.add(entry);
    QTRY_VERIFY(secrets.keeps(id));
    QVERIFY(!secrets.keepsForSession(id)); // that is another switch
}

QTEST_GUILESS_MAIN(TestSecretsKeeping)
#include "tst_secretskeeping.moc"
