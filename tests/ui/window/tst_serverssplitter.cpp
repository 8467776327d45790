// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/window/serverssplitter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// How wide the list of servers is, in windows wide and narrow.
class TestServersSplitter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_splitter.reset(); }
    void givesWayInANarrowWindow();
    void whatIsSetByHandIsKept();
    void aNarrowWindowKeepsNoMoreThanWasGivenUp();

private:
    void open();
    void drag(int width) const
    {
        m_splitter->setSizes({width, m_splitter->width() - width});
        emit m_splitter->splitterMoved(width, 1); // by hand
    }
    void makeWide(int units) const
    {
        m_splitter->resize(metricsOf(m_splitter.get()).px(units), 400);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int list() const { return m_splitter->sizes().constFirst(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ServersSplitter> m_splitter;
};

void TestServersSplitter::open()
{
    m_splitter.reset();
    m_state = std::make_unique<UiState>(m_folder->filePath(u"window.ini"_s));
    m_splitter = std::make_unique<ServersSplitter>(*m_state);
    m_splitter->addWidget(new QWidget);
    m_splitter->addWidget(new QWidget);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->show();
    makeWide(1440);
}

void TestServersSplitter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestServersSplitter::givesWayInANarrowWindow()
{
    const Metrics metrics = metricsOf(m_splitter.get());
    QCOMPARE(list(), metrics.px(268));
    makeWide(1000);
    QVERIFY(list() < metrics.px(200));
    makeWide(700);
    QCOMPARE(list(), metrics.px(150));
    makeWide(1440);
    QCOMPARE(list(), metrics.px(268));
}

void TestServersSplitter::whatIsSetByHandIsKept()
{
    drag(400);
    open();
    QCOMPARE(list(), 400);
    makeWide(1000);
    drag(300);
    makeWide(1001);
    QVERIFY(std::abs(list() - 300) < 3); // in a narrow window too
}

/// There the list is as narrow as it gets, and gave up less than the page would have wanted.
void TestServersSplitter::aNarrowWindowKeepsNoMoreThanWasGivenUp()
{
    const Metrics metrics = metricsOf(m_splitter.get());
    makeWide(700);
    QCOMPARE(list(), metrics.px(150));
    drag(metrics.px(150) + 1);
    makeWide(701);
    QVERIFY(std::abs(list() - metrics.px(150)) < 3);
    makeWide(1440);
    QCOMPARE(list(), metrics.px(268) + 1);
    makeWide(700);
    QCOMPARE(list(), metrics.px(150));
    drag(300);
    makeWide(701);
    QVERIFY(std::abs(list() - 300) < 3);
}

QTEST_MAIN(TestServersSplitter)
#include "tst_serverssplitter.moc"
