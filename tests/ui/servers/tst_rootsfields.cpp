// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/servers/rootsfields.h"
#include "ui/servers/serverdialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The roots of a server as they are typed.
class TestRootsFields : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatItWasGiven();
    void readsALineEach();
    void keepsNoBreakSpaces();
    void saysWhatIsNoRoot();
    void c02_savesWhatWasTyped();
};

void TestRootsFields::givesBackWhatItWasGiven()
{
    const QList<Root> roots{{.uri = u"file:///a=b"_s, .name = {}},
                            {.uri = u"file:///c"_s, .name = u"The c"_s},
                            {.uri = u"file:///d"_s, .name = u"x=y"_s}};
    RootsFields fields;
    QSignalSpy edited(&fields, &RootsFields::edited);
    fields.setRoots(roots);
    QCOMPARE(fields.roots(), roots);
    QVERIFY(!fields.hasFault());
    QVERIFY(edited.isEmpty());
    auto *lines = fields.findChild<QPlainTextEdit *>(u"serverDialog:roots"_s);
    lines->setPlainText(lines->toPlainText() + u'\n'); // its words mean the same
    QCOMPARE(fields.roots(), roots);
    QVERIFY(!edited.isEmpty());
}

void TestRootsFields::readsALineEach()
{
    RootsFields fields;
    fields.findChild<QPlainTextEdit *>(u"serverDialog:roots"_s)->setPlainText(u"\n /srv/my data \n\nfile:///w=W\n"_s);
    const QList<Root> roots{{.uri = u"file:///srv/my%20data"_s, .name = u"my data"_s},
                            {.uri = u"file:///w"_s, .name = u"W"_s}};
    QCOMPARE(fields.roots(), roots);
    QVERIFY(!fields.hasFault());
}

void TestRootsFields::keepsNoBreakSpaces()
{
    RootsFields fields;
    fields.findChild<QPlainTextEdit *>(u"serverDialog:roots"_s)->setPlainText(u"/srv/my\u00a0data\n/tmp"_s);
    QCOMPARE(fields.roots().size(), 2);
    QCOMPARE(fields.roots().constFirst().uri, u"file:///srv/my%C2%A0data"_s);
}

void TestRootsFields::saysWhatIsNoRoot()
{
    RootsFields fields;
    auto *lines = fields.findChild<QPlainTextEdit *>(u"serverDialog:roots"_s);
    lines->setPlainText(u"file:///a\nhttps://example.com/"_s);
    QCOMPARE(fields.firstFault(), lines);
    lines->setPlainText(u"file:///a"_s);
    QVERIFY(!fields.hasFault());
}

void TestRootsFields::c02_savesWhatWasTyped()
{
    EngineFixture engine;
    const QString id = engine.addFake(u"fake"_s);
    QVERIFY(!id.isEmpty());
    ServerDialog dialog(*engine.link, ServerDialog::Purpose::Edit, engine.link->server(id)->entry);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.findChild<QPlainTextEdit *>(u"serverDialog:roots"_s)->setPlainText(u"file:///work"_s);
    dialog.findChild<QPushButton *>(u"serverDialog:save"_s)->click();
    const QList<Root> roots{{.uri = u"file:///work"_s, .name = {}}};
    QTRY_COMPARE(engine.link->server(id)->entry.roots, roots);
}

QTEST_MAIN(TestRootsFields)
#include "tst_rootsfields.moc"
