// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/layoutbook.h"
#include "ui/state/uistate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestLayoutBook : public QObject
{
    Q_OBJECT
private slots:
    void keepsALayoutOverRestarts();
    void keepsNothingOfWhatIsAsUsual();
    void forgetsTheOldestServer();

private:
    QTemporaryDir m_home;
    [[nodiscard]] QString file(const QString &name) const { return m_home.filePath(name); }
};

void TestLayoutBook::keepsALayoutOverRestarts()
{
    const QByteArray layout = R"({"tool":"größe","windows":{"console":"AAEC"}})";
    {
        UiState state(file(u"a.ini"_s));
        LayoutBook(state).keep(u"one"_s, layout);
    }
    UiState state(file(u"a.ini"_s));
    QCOMPARE(LayoutBook(state).layout(u"one"_s), layout);
    QVERIFY(LayoutBook(state).layout(u"two"_s).isEmpty());
}

void TestLayoutBook::keepsNothingOfWhatIsAsUsual()
{
    {
        UiState state(file(u"b.ini"_s));
        LayoutBook book(state);
        book.keep(u"one"_s, "{\"tab\":\"log\"}");
        book.forget(u"one"_s);
        book.keep(u"two"_s, {});
    }
    QFile kept(file(u"b.ini"_s));
    QVERIFY(!kept.open(QIODevice::ReadOnly) || !kept.readAll().contains("layouts"));
}

void TestLayoutBook::forgetsTheOldestServer()
{
    UiState state(file(u"c.ini"_s));
    LayoutBook book(state);
    for (int i = 0; i < LayoutBook::kMost; ++i) {
        book.keep(u"server %1"_s.arg(i), "x");
    }
    book.keep(u"server 0"_s, "y"); // was changed last now
    book.keep(u"another"_s, "x");
    QCOMPARE(book.layout(u"server 0"_s), "y"_ba);
    QCOMPARE(book.layout(u"another"_s), "x"_ba);
    QVERIFY(book.layout(u"server 1"_s).isEmpty());
    QVERIFY(!book.layout(u"server 2"_s).isEmpty());
}

QTEST_MAIN(TestLayoutBook)
#include "tst_layoutbook.moc"
