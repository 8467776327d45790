// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appview/linkbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// The question about a link of an app, with an xdg-open that writes down what it is given.
class TestLinkBar : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void opensNothingUnlessToldTo();
    void opensTheAddressThatIsShown();
    void showsTheTrueHost();
    void asksForOneAtATime();
    void refusesWhatNoBrowserIsToGet_data();
    void refusesWhatNoBrowserIsToGet();

private:
    [[nodiscard]] QByteArray opened() const
    {
        QFile file(m_folder.filePath(u"opened"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_bar->findChild<QPushButton *>(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_bar->findChild<PlainLabel *>(name)->rawText(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LinkBar> m_bar;
    QString m_why;
};

void TestLinkBar::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
    QFile script(m_folder.filePath(u"xdg-open"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + m_folder.filePath(u"opened"_s).toUtf8() + "'\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", m_folder.path().toUtf8() + ':' + qgetenv("PATH"));
}

void TestLinkBar::init()
{
    QFile::remove(m_folder.filePath(u"opened"_s));
    m_bar = std::make_unique<LinkBar>();
    QVERIFY(!m_bar->isVisible());
    m_why.clear();
}

void TestLinkBar::opensNothingUnlessToldTo()
{
    QSignalSpy answered(m_bar.get(), &LinkBar::answered);
    QVERIFY(m_bar->ask(QUrl(u"https://a.example/x"_s), m_why));
    QVERIFY(m_bar->isVisible());
    QVERIFY(!button(u"link:open"_s)->isEnabled()); // a click that was under way opens nothing
    button(u"link:dismiss"_s)->click();
    QCOMPARE(answered, QList<QVariantList>{{false}});
    QVERIFY(!m_bar->isVisible());
    QCOMPARE(opened(), QByteArray());
}

void TestLinkBar::opensTheAddressThatIsShown()
{
    QSignalSpy answered(m_bar.get(), &LinkBar::answered);
    QVERIFY(m_bar->ask(QUrl(u"https://a.example/x?y=1"_s), m_why));
    QCOMPARE(text(u"link:host"_s), u"a.example"_s);
    QCOMPARE(text(u"link:address"_s), u"https://a.example/x?y=1"_s);
    QTRY_VERIFY(button(u"link:open"_s)->isEnabled());
    button(u"link:open"_s)->click();
    QCOMPARE(answered, QList<QVariantList>{{true}});
    QTRY_COMPARE(opened(), "https://a.example/x?y=1"_ba);
}

void TestLinkBar::showsTheTrueHost()
{
    QVERIFY(m_bar->ask(QUrl(u"https://xn--pple-43d.com/"_s), m_why));
    QCOMPARE(text(u"link:host"_s), u"xn--pple-43d.com"_s);
    const QList<PlainLabel *> labels = m_bar->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
        return label->isVisible() && label->rawText().startsWith(u"It reads as"_s);
    }));
}

void TestLinkBar::asksForOneAtATime()
{
    QVERIFY(m_bar->ask(QUrl(u"https://a.example/"_s), m_why));
    QVERIFY(!m_bar->ask(QUrl(u"https://b.example/"_s), m_why));
    QVERIFY(!m_why.isEmpty());
    QCOMPARE(text(u"link:host"_s), u"a.example"_s);
}

void TestLinkBar::refusesWhatNoBrowserIsToGet_data()
{
    QTest::addColumn<QString>("url");
    for (const QString &url : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"ui:x"_s,
                               u"https://apple.com@evil.example/"_s, u"https:///x"_s, QString()}) {
        QTest::addRow("%s", qPrintable(url)) << url;
    }
}

void TestLinkBar::refusesWhatNoBrowserIsToGet()
{
    QFETCH(const QString, url);
    QVERIFY(!m_bar->ask(QUrl(url, QUrl::StrictMode), m_why));
    QVERIFY(!m_why.isEmpty());
    QVERIFY(!m_bar->isVisible());
    QVERIFY(!m_bar->isAsking());
}

QTEST_MAIN(TestLinkBar)
#include "tst_linkbar.moc"
