// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/latepage.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestLatePage : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_made.clear(); }
    void isMadeInATurnOfItsOwn();
    void isMadeOnceItIsSeen();
    void isMadeOnceItIsAskedFor();
    void isNotMadeForAPageThatIsGone();

private:
    std::unique_ptr<LatePage> page(const QString &name)
    {
        return std::make_unique<LatePage>([this, name](QWidget *parent) {
            m_made.append(name);
            return new QLineEdit(name, parent);
        });
    }
    static void turn() { QCoreApplication::processEvents(); }

    QStringList m_made;
};

void TestLatePage::isMadeInATurnOfItsOwn()
{
    const auto first = page(u"first"_s);
    const auto second = page(u"second"_s);
    QSignalSpy made(first.get(), &LatePage::made);
    QVERIFY(m_made.isEmpty());
    QCOMPARE(first->known(), nullptr);
    turn();
    QCOMPARE(m_made, QStringList{u"first"_s});
    QCOMPARE(made.size(), 1);
    QCOMPARE(first->known(), first->findChild<QLineEdit *>());
    turn();
    QCOMPARE(m_made, QStringList({u"first"_s, u"second"_s}));
    turn();
    QCOMPARE(m_made.size(), 2);
}

void TestLatePage::isMadeOnceItIsSeen()
{
    const auto before = page(u"before"_s);
    const auto seen = page(u"seen"_s);
    seen->resize(300, 200);
    seen->show();
    QCOMPARE(m_made, QStringList{u"seen"_s});
    QVERIFY(seen->known()->isVisible());
    QCOMPARE(seen->known()->width(), 300);
    seen->activateWindow();
    seen->setFocus();
    QTRY_VERIFY(seen->known()->hasFocus());
    QCOMPARE(m_made, QStringList({u"seen"_s, u"before"_s}));
}

void TestLatePage::isMadeOnceItIsAskedFor()
{
    const auto asked = page(u"asked"_s);
    QWidget *content = asked->content();
    QCOMPARE(asked->content(), content);
    turn();
    QCOMPARE(m_made, QStringList{u"asked"_s});
}

void TestLatePage::isNotMadeForAPageThatIsGone()
{
    auto gone = page(u"gone"_s);
    const auto next = page(u"next"_s);
    gone.reset();
    turn();
    QCOMPARE(m_made, QStringList{u"next"_s});
}

QTEST_MAIN(TestLatePage)
#include "tst_latepage.moc"
