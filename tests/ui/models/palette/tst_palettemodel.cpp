// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette/palettemodel.h"

#include "tests/lab/owntimer.h"
#include "tests/ui/enginefixture.h"

#include <QAbstractItemModelTester>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = PaletteItem::Kind;

class TestPaletteModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void findsAllKinds();
    void showsWhatWasChosenLastFirst();
    void disablesWhatMakesNoSense();
    void findsByWordsThatAreNotShown();
    void cutsWhatNobodyReads();
    void u05_marksWhatDoesNotShowItself();
    void saysWholeSentences();
    void goesThroughManyNamesElsewhere();
    void whatWasTypedLastCounts();
    void endsWhileItSearches();

private:
    void addMany(int count);

    QStringList texts() const;
    int rowOf(const QString &text) const { return int(texts().indexOf(text)); }

    std::unique_ptr<EngineFixture> m_engine;
    QList<PaletteItem> m_commands;
    std::unique_ptr<PaletteModel> m_model;
};

void TestPaletteModel::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_commands = {PaletteItem::ofCommand(1, u"Connect"_s, u"Server"_s, u"Ctrl+D"_s),
                  PaletteItem::ofCommand(2, u"Call"_s, u"Call"_s, {}, false)};
    m_model = std::make_unique<PaletteModel>(*m_engine->link, [this] { return m_commands; });
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void TestPaletteModel::cleanup()
{
    m_model.reset();
    m_engine.reset();
}

QStringList TestPaletteModel::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        texts.append(m_model->index(row).data().toString());
    }
    return texts;
}

void TestPaletteModel::findsAllKinds()
{
    const QString id = m_engine->addFake(u"signals"_s);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(m_engine->link->resources(id) && m_engine->link->resourceTemplates(id) && m_engine->link->prompts(id));
    m_model->collect();
    QCOMPARE(texts(), (QStringList{u"signals"_s, u"Connect"_s, u"Call"_s})); // nothing was typed
    const auto kindOf = [this](const QString &typed, const QString &text) {
        m_model->setTyped(typed);
        const int row = rowOf(text);
        return row < 0 ? -1 : m_model->index(row).data(PaletteRole::Kind).toInt();
    };
    QCOMPARE(kindOf(u"SIGN"_s, u"signals"_s), int(Kind::Server));
    QCOMPARE(kindOf(u"ech"_s, u"echo"_s), int(Kind::Tool));
    QCOMPARE(kindOf(u"greet"_s, u"greet"_s), int(Kind::Prompt));
    QCOMPARE(kindOf(u"one"_s, u"one"_s), int(Kind::Resource));
    QCOMPARE(kindOf(u"any"_s, u"any"_s), int(Kind::ResourceTemplate));
    QCOMPARE(kindOf(u"conn"_s, u"Connect"_s), int(Kind::Command));
    m_model->setTyped(u"echo"_s);
    QCOMPARE(rowOf(u"echo"_s), 0);
    QCOMPARE(m_model->itemAt(0).server, id);
    QCOMPARE(m_model->index(0).data(PaletteRole::Detail).toString(), u"signals"_s);
    QCOMPARE(m_model->index(0).data(PaletteRole::Places).value<QList<qsizetype>>(), (QList<qsizetype>{0, 1, 2, 3}));
    m_model->setTyped(u"no such thing"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPaletteModel::showsWhatWasChosenLastFirst()
{
    const QString id = m_engine->addFake(u"signals"_s);
    QVERIFY(m_engine->connectTo(id));
    m_model->collect();
    m_model->setTyped(u"echo"_s);
    m_model->remember(m_model->itemAt(0));
    m_model->setTyped({});
    m_model->remember(m_model->itemAt(rowOf(u"Connect"_s)));
    m_model->collect();
    QCOMPARE(texts(), (QStringList{u"Connect"_s, u"echo"_s, u"signals"_s, u"Call"_s}));
    QCOMPARE(m_model->recent().size(), 2);
    for (int i = 0; i < 2 * PaletteModel::kRemembered; ++i) {
        m_model->remember(PaletteItem::ofCommand(100 + i, u"x"_s, {}));
    }
    QCOMPARE(m_model->recent().size(), PaletteModel::kRemembered);
}

void TestPaletteModel::disablesWhatMakesNoSense()
{
    m_model->collect();
    QVERIFY(m_model->index(rowOf(u"Connect"_s)).flags() & Qt::ItemIsEnabled);
    QVERIFY(!(m_model->index(rowOf(u"Call"_s)).flags() & Qt::ItemIsEnabled));
    m_commands[1].usable = true;
    m_model->collect();
    QVERIFY(m_model->index(rowOf(u"Call"_s)).flags() & Qt::ItemIsEnabled);
}

void TestPaletteModel::findsByWordsThatAreNotShown()
{
    PaletteItem others = PaletteItem::ofCommand(3, u"Servers elsewhere…"_s, u"File"_s);
    others.words = {u"Import"_s, u"Claude Desktop"_s};
    m_commands.append(others);
    m_model->collect();
    for (const QString &typed : {u"import"_s, u"IMP"_s, u"desktop"_s, u"claude d"_s}) {
        m_model->setTyped(typed);
        QCOMPARE(texts(), QStringList{u"Servers elsewhere…"_s});
        QVERIFY(!m_model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"mport"_s));
    }
    m_model->setTyped(u"mport"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPaletteModel::cutsWhatNobodyReads()
{
    for (int i = 0; i < 1000; ++i) {
        m_commands.append(PaletteItem::ofCommand(i + 10, u"same thing %1"_s.arg(i), {}));
    }
    m_model->collect();
    m_model->setTyped(u"thing"_s);
    QCOMPARE(m_model->rowCount(), PaletteModel::kMost);
    QCOMPARE(m_model->hits(), 1000);
}

void TestPaletteModel::u05_marksWhatDoesNotShowItself()
{
    m_commands.append(PaletteItem::ofCommand(3, u"turned \u202Eround"_s, {}));
    m_model->collect();
    m_model->setTyped(u"turned"_s);
    QVERIFY(!m_model->index(0).data().toString().contains(QChar(0x202e)));
}

void TestPaletteModel::saysWholeSentences()
{
    m_model->collect();
    QCOMPARE(m_model->index(rowOf(u"Connect"_s)).data(Qt::AccessibleTextRole).toString(),
             u"Connect, command, Server, Ctrl+D"_s);
}

void TestPaletteModel::addMany(int count)
{
    for (int i = 0; i < count; ++i) {
        m_commands.append(PaletteItem::ofCommand(i + 10, u"read_record_of_kind_%1"_s.arg(i), u"server"_s));
    }
}

void TestPaletteModel::goesThroughManyNamesElsewhere()
{
    constexpr qint64 kFrameMs = 16;
    addMany(100'000);
    QSignalSpy found(m_model.get(), &PaletteModel::found);
    OwnTimer timer;
    timer.start();
    m_model->collect();
    const qint64 collectedNs = timer.nsecsElapsed();
    QVERIFY(m_model->isSearching());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(m_model->rowCount(), PaletteModel::kMost);
    timer.start();
    m_model->setTyped(u"kind_99999"_s);
    qint64 slowestNs = std::max(collectedNs, timer.nsecsElapsed());
    QVERIFY(m_model->isSearching());
    while (found.size() < 2) { // each turn of the event loop by itself
        timer.start();
        QCoreApplication::processEvents();
        slowestNs = std::max(slowestNs, timer.nsecsElapsed());
    }
    QCOMPARE(texts(), QStringList{u"read_record_of_kind_99999"_s});
    qInfo("The longest piece of work on the thread of the window: %.1f ms", double(slowestNs) / 1e6);
    QVERIFY2(slowestNs < kFrameMs * 1'000'000, qPrintable(QString::number(slowestNs)));
}

void TestPaletteModel::whatWasTypedLastCounts()
{
    addMany(20'000);
    m_model->collect();
    QSignalSpy found(m_model.get(), &PaletteModel::found);
    for (const QString &typed : {u"kind_1"_s, u"kind_12"_s, u"kind_123"_s, u"kind_12345"_s}) {
        m_model->setTyped(typed);
    }
    QTRY_COMPARE(found.size(), 1); // the others were called off
    QCOMPARE(texts(), QStringList{u"read_record_of_kind_12345"_s});
    m_commands.resize(2);
    m_model->collect(); // few again: at once
    QVERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestPaletteModel::endsWhileItSearches()
{
    addMany(50'000);
    m_model->collect();
    m_model->setTyped(u"kind"_s);
    m_model.reset(); // nothing is touched any more
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
