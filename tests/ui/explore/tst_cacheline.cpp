// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/cacheline.h"
#include "ui/explore/overviewpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What the window says of results that are used again.
class TestCacheLine : public QObject
{
    Q_OBJECT
private slots:
    void countsWhatIsKeptAndForgetsIt();
};

void TestCacheLine::countsWhatIsKeptAndForgetsIt()
{
    registerIcons();
    Theme theme;
    theme.apply();
    EngineFixture engine;
    ServerEntry entry = EngineFixture::fakeEntry(u"fake"_s);
    entry.gates.trustsHints = true;
    const QString id = engine.add(entry);
    QVERIFY(engine.connectTo(id));
    QVERIFY(!engine.addConnected(u"other"_s).isEmpty());
    OverviewPane overview(*engine.link, id);
    overview.resize(800, 500);
    overview.show();
    auto *line = overview.findChild<CacheLine *>(u"overview:cache"_s);
    QVERIFY(line);
    QVERIFY(!line->isVisible());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(EngineFixture::ends(engine.call(u"fake"_s, u"echo"_s, R"({"text":"<b>x</b>"})")));
    }
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(textsIn(*line).contains(u"1 result"_s), qPrintable(textsIn(*line)));
    QVERIFY2(textsIn(*line).contains(u"2 of 3 calls were answered from the cache."_s), qPrintable(textsIn(*line)));
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR"); // pictures for a person to look at
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"light"_s), {Theme::Mode::Dark, u"dark"_s}}) {
        theme.setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        QVERIFY(folder.isEmpty() || overview.grab().save(u"%1/cache-%2.png"_s.arg(folder, word)));
    }
    auto *forget = line->findChild<QPushButton *>();
    QVERIFY(forget->isEnabled());
    forget->click();
    QTRY_VERIFY(!forget->isEnabled());
    QVERIFY2(textsIn(*line).contains(u"No results kept."_s), qPrintable(textsIn(*line)));
    CallHandle *again = engine.call(u"fake"_s, u"echo"_s, R"({"text":"<b>x</b>"})");
    QVERIFY(EngineFixture::ends(again));
    QVERIFY(again->outcome()->requestSequence > 0); // it went
}

QTEST_MAIN(TestCacheLine)
#include "tst_cacheline.moc"
