// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowdoor.h"
#include "core/hub/control/gatescontrol.h"
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What a second start hands over, at the window that is there.
class TestWindowDoor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { qunsetenv("XDG_ACTIVATION_TOKEN"); }
    void bringsWhatIsToBeOpenedInOrder();
    void bringsTheWindowForthIfNothingIsToBeOpened();
    void handsTheDesktopsTokenOn();
    void isClosedWhereNoWindowIs();
    void isClosedForOtherFolders();

private:
    static void serve(const EngineFixture &engine, WindowDoor &door);
};

void TestWindowDoor::init()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestWindowDoor::serve(const EngineFixture &engine, WindowDoor &door)
{
    auto isServed = std::make_shared<std::atomic_bool>(false);
    engine.thread->post([paths = engine.paths(), &door, isServed](Engine &served) {
        serveControl(served, paths, [&door](const ControlQuestion &question) { door.knock(question); });
        *isServed = true;
    });
    QTRY_VERIFY(isServed->load());
}

void TestWindowDoor::bringsWhatIsToBeOpenedInOrder()
{
    WindowDoor door; // outlives the engine, as in main()
    const EngineFixture engine;
    const QSignalSpy opened(&door, &WindowDoor::opened);
    serve(engine, door);
    const QStringList wanted = {u"/a b/run.signalbox"_s, u"signalbox://add?text=npx%20\u00FC"_s};
    QVERIFY(WindowDoor::handOver(engine.paths(), wanted));
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).at(0).toString(), wanted.at(0));
    QCOMPARE(opened.at(1).at(0).toString(), wanted.at(1));
}

void TestWindowDoor::bringsTheWindowForthIfNothingIsToBeOpened()
{
    WindowDoor door;
    const EngineFixture engine;
    const QSignalSpy opened(&door, &WindowDoor::opened);
    serve(engine, door);
    QVERIFY(WindowDoor::handOver(engine.paths(), {}));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), QString());
}

void TestWindowDoor::handsTheDesktopsTokenOn()
{
    WindowDoor door;
    const EngineFixture engine;
    QByteArray seen;
    connect(&door, &WindowDoor::opened, &door, [&seen] { seen = qgetenv("XDG_ACTIVATION_TOKEN"); });
    serve(engine, door);
    qputenv("XDG_ACTIVATION_TOKEN", "of-the-second-start");
    QVERIFY(WindowDoor::handOver(engine.paths(), {}));
    qunsetenv("XDG_ACTIVATION_TOKEN"); // it came over the socket
    QTRY_COMPARE(seen, QByteArray("of-the-second-start"));
}

void TestWindowDoor::isClosedWhereNoWindowIs()
{
    const EngineFixture engine; // as of a command line: it answers, but opens nothing
    auto isServed = std::make_shared<std::atomic_bool>(false);
    engine.thread->post([paths = engine.paths(), isServed](Engine &served) {
        serveControl(served, paths);
        *isServed = true;
    });
    QTRY_VERIFY(isServed->load());
    QVERIFY(!WindowDoor::handOver(engine.paths(), {u"signalbox://journal"_s}));
}

void TestWindowDoor::isClosedForOtherFolders()
{
    WindowDoor door;
    const EngineFixture engine;
    serve(engine, door);
    const QTemporaryDir other;
    QVERIFY(!WindowDoor::handOver(Paths(other.filePath(u"config"_s), other.filePath(u"data"_s)), {}));
    QVERIFY(!WindowDoor::handOver(Paths(engine.paths().configDir(), other.filePath(u"data"_s)), {}));
}

QTEST_GUILESS_MAIN(TestWindowDoor)
#include "tst_windowdoor.moc"
