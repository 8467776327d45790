// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Tabs of words where there is room for them, and where there is not.
class TestInnerTabs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_tabs.reset(); }
    void showsAllTabsWhereThereIsLittleRoom();
    void scrollsBeforeWordsCannotBeTold();
    void tellsWholeWordsWhereTheyAreCut();
    void keepsAToolTipOfItsOwner();

private:
    void makeWide(int percent) const ///< of what all tabs would take
    {
        m_tabs->resize(m_tabs->sizeHint().width() * percent / 100, m_tabs->sizeHint().height());
        QCoreApplication::processEvents();
    }
    std::unique_ptr<InnerTabs> m_tabs;
};

void TestInnerTabs::init()
{
    m_tabs = std::make_unique<InnerTabs>();
    for (const QString &word : {u"Arguments"_s, u"Comparison"_s, u"_meta"_s, u"Schema of it"_s}) {
        m_tabs->addTab(word);
    }
    m_tabs->setCounter(1, 12);
    m_tabs->show();
    makeWide(100);
}

void TestInnerTabs::showsAllTabsWhereThereIsLittleRoom()
{
    makeWide(85);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QVERIFY2(m_tabs->rect().contains(m_tabs->tabRect(tab)), qPrintable(m_tabs->tabText(tab)));
    }
    QVERIFY(!m_tabs->grab().isNull());
}

void TestInnerTabs::scrollsBeforeWordsCannotBeTold()
{
    const auto scrolls = [this] {
        const auto buttons = m_tabs->findChildren<QToolButton *>();
        return std::ranges::any_of(buttons, [](const QToolButton *button) { return button->isVisible(); });
    };
    const int schema = m_tabs->fontMetrics().horizontalAdvance(u"Schema"_s);
    const int meta = m_tabs->tabRect(2).width();
    QVERIFY(!scrolls());
    makeWide(45);
    QVERIFY(scrolls());
    QCOMPARE(m_tabs->tabRect(2).width(), meta); // a short word stays whole
    QVERIFY(m_tabs->tabRect(3).width() > schema);
}

void TestInnerTabs::tellsWholeWordsWhereTheyAreCut()
{
    QCOMPARE(m_tabs->tabToolTip(3), QString());
    makeWide(85);
    QVERIFY(m_tabs->tabToolTip(3).contains(u"Schema of it"_s));
    makeWide(100);
    QCOMPARE(m_tabs->tabToolTip(3), QString());
}

void TestInnerTabs::keepsAToolTipOfItsOwner()
{
    m_tabs->setTabToolTip(0, u"What is sent"_s);
    makeWide(85);
    QCOMPARE(m_tabs->tabToolTip(0), u"What is sent"_s);
    makeWide(100);
    QCOMPARE(m_tabs->tabToolTip(0), u"What is sent"_s);
}

QTEST_MAIN(TestInnerTabs)
#include "tst_innertabs.moc"
