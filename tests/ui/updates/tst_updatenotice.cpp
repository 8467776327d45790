// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/labhttpserver.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/models/updates/updatedesk.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/statusbutton.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The notice in the window, from the setting to the status line.
class TestUpdateNotice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setApplicationVersion(u"0.1.0"_s); }
    void saysNothingUnasked();
    void tellsOfANewerVersionAndLeadsToTheSettings();
    void saysWhyItCouldNotLook();
};

void TestUpdateNotice::saysNothingUnasked()
{
    const WindowFixture fixture;
    QVERIFY(QTest::qWaitFor([&] { return fixture.engine.link->isReady(); }));
    const auto *page = fixture.window->findChild<SettingsPage *>();
    QVERIFY(!page->updates().isLooking());
    QVERIFY(!isSeen(fixture.window->findChild<StatusButton *>(u"status:newer"_s))
            || fixture.window->findChild<StatusButton *>(u"status:newer"_s)->words().isEmpty());
}

void TestUpdateNotice::tellsOfANewerVersionAndLeadsToTheSettings()
{
    LabHttpServer http;
    http.on("GET", "/r.xml", [](const LabRequest &, LabReply &reply) {
        reply.send(200, {}, R"(<releases><release version="0.2.0" date="2027-01-10"/></releases>)");
    });
    const WindowFixture fixture;
    QVERIFY(QTest::qWaitFor([&] { return fixture.engine.link->isReady(); }));
    auto *field = fixture.window->findChild<QLineEdit *>(u"settings:updates.address"_s);
    auto *look = fixture.window->findChild<QPushButton *>(u"settings:updatesLook"_s);
    auto *outcome = fixture.window->findChild<PlainLabel *>(u"settings:updatesOutcome"_s);
    auto *newer = fixture.window->findChild<StatusButton *>(u"status:newer"_s);
    QVERIFY(field && look && outcome && newer);
    QVERIFY(!field->accessibleName().isEmpty());
    field->setText(http.url(u"/r.xml"_s).toString());
    emit field->editingFinished();
    QCOMPARE(http.requests().size(), 0);
    look->click();
    QTRY_COMPARE(newer->words(), u"Signalbox 0.2.0 is out"_s);
    QVERIFY2(outcome->rawText().contains(u"this is 0.1.0"_s), qPrintable(outcome->rawText()));
    newer->click();
    QTRY_VERIFY(isSeen(outcome));
}

void TestUpdateNotice::saysWhyItCouldNotLook()
{
    const WindowFixture fixture;
    auto *field = fixture.window->findChild<QLineEdit *>(u"settings:updates.address"_s);
    field->setText(u"http://example.com/r.xml"_s); // not https: it is not even kept
    emit field->editingFinished();
    const auto *page = fixture.window->findChild<SettingsPage *>();
    fixture.window->findChild<QPushButton *>(u"settings:updatesLook"_s)->click();
    QVERIFY(!page->updates().isLooking());
    QVERIFY(!fixture.window->findChild<PlainLabel *>(u"settings:updatesOutcome"_s)->rawText().isEmpty());
}

QTEST_MAIN(TestUpdateNotice)
#include "tst_updatenotice.moc"
