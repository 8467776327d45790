// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/log/logmodel.h"
#include "ui/models/log/logwatch.h"

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestLogWatch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tellsWhatAServerLogs();
    void goesOnOverAnotherConnection();
    void gathersABurst();
    void u05_marksWhatDoesNotShowItself();
    void takesParametersThatAreNoMessage();

private:
    void watch(const QString &id)
    {
        m_engine->link->watch<LogNews>(
            &m_context,
            [id](Engine &engine, const LogWatch::Tell &tell) -> QObject * {
                return new LogWatch(*engine.hub().byId(id), engine.journal(), tell);
            },
            [this](const LogNews &news) {
                ++m_told;
                m_model.append(news);
            });
    }
    QString openFolder()
    {
        const QString id = m_engine->add(m_folder.entry(u"folder"_s));
        watch(id);
        return m_engine->connectTo(id) ? id : QString();
    }
    void log(const QByteArray &params) const
    {
        m_folder.say(R"({"jsonrpc":"2.0","method":"notifications/message","params":)" + params + '}');
    }

    ServerFolder m_folder;
    std::unique_ptr<EngineFixture> m_engine;
    QObject m_context;
    LogModel m_model;
    int m_told = 0;
};

void TestLogWatch::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_model.clear();
    m_told = 0;
}

void TestLogWatch::cleanup()
{
    m_engine.reset();
}

void TestLogWatch::tellsWhatAServerLogs()
{
    QVERIFY(!openFolder().isEmpty());
    log(R"({"level":"warning","logger":"db","data":{"table":"t","rows":3}})");
    QTRY_COMPARE(m_model.rowCount(), 1);
    const LogEntry &entry = *m_model.entryAt(0);
    QCOMPARE(entry.level, LogLevel::Warning);
    QCOMPARE(entry.logger, u"db"_s);
    QCOMPARE(entry.text, u"table=t rows=3"_s);
    QVERIFY(entry.wallNs > 0);
    QVERIFY(entry.sequence > 0);
    // The number is that of the message in the journal.
    bool isIt = false;
    bool asked = false;
    m_engine->link->ask<QByteArray>(
        &m_context,
        [sequence = entry.sequence](Engine &engine) -> QByteArray {
            return sequence + 1 == engine.journal()->endSequence() ? "newest" : "another";
        },
        [&](const QByteArray &which) {
            isIt = which == "newest";
            asked = true;
        });
    QTRY_VERIFY(asked);
    QVERIFY(isIt);
}

void TestLogWatch::goesOnOverAnotherConnection()
{
    const QString id = openFolder();
    log(R"({"level":"info","data":"one"})");
    QTRY_COMPARE(m_model.rowCount(), 1);
    m_engine->link->disconnectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Disconnected));
    QVERIFY(m_engine->connectTo(id));
    log(R"({"level":"error","data":"two"})");
    QTRY_COMPARE(m_model.rowCount(), 2);
    QCOMPARE(m_model.entryAt(1)->text, u"two"_s);
}

void TestLogWatch::gathersABurst()
{
    constexpr quint64 kBurst = 200'000;
    const QString id = m_engine->addFake(u"fake"_s, {u"--flood"_s, QString::number(kBurst)});
    watch(id);
    const quint64 before = m_model.gone(); // of other tests
    QVERIFY(m_engine->connectTo(id));
    const CallHandle *call = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"x"})");
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(quint64(m_model.total()) + m_model.gone() - before, kBurst, 60'000);
    QCOMPARE(m_model.total(), 10'000);
    QCOMPARE(m_model.entryAt(9'999)->text, u"199999"_s);
    for (int row = 1; row < m_model.rowCount(); ++row) {
        QCOMPARE(m_model.entryAt(row)->sequence, m_model.entryAt(row - 1)->sequence + 1);
    }
    QVERIFY2(quint64(m_told) < kBurst / 100, qPrintable(QString::number(m_told)));
}

void TestLogWatch::u05_marksWhatDoesNotShowItself()
{
    QVERIFY(!openFolder().isEmpty());
    log(R"({"level":"info","logger":"\u202elog","data":"a\u0000b\u200bc\nd"})");
    QTRY_COMPARE(m_model.rowCount(), 1);
    QCOMPARE(m_model.entryAt(0)->logger, u"‹U+202E›log"_s);
    QVERIFY(!m_model.entryAt(0)->text.contains(u'\n'));
    QVERIFY(!m_model.entryAt(0)->text.contains(QChar(0)));
    QVERIFY(m_model.entryAt(0)->params.contains(R"(\u200b)")); // as it came
}

void TestLogWatch::takesParametersThatAreNoMessage()
{
    QVERIFY(!openFolder().isEmpty());
    log(R"({"level":"loud"})");
    log(R"([1,2])");
    QTRY_VERIFY(m_model.rowCount() >= 1);
    QCOMPARE(m_model.entryAt(0)->level, LogLevel::Info);
}

QTEST_MAIN(TestLogWatch)
#include "tst_logwatch.moc"
