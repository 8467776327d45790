// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/labels.h"
#include "ui/secrets/signinquestion.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSignInQuestion : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void o01_showsTheHostFirstAndTheWholeAddress();
    void o17_saysHowAnEncodedHostReads();
    void theSafeAnswerIsTheDefault();
    void u01_takesNothingForMarkup();
    void pictures();

private:
    static AuthorizationQuestion question(const QString &url)
    {
        return {.url = QUrl(url),
                .serverName = u"github"_s,
                .issuer = u"https://login.example.com"_s,
                .scopes = {u"read"_s, u"write"_s},
                .state = u"s"_s};
    }
    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts;
        for (const auto *label : widget.findChildren<PlainLabel *>()) {
            texts += label->rawText();
        }
        return texts;
    }

    std::unique_ptr<Theme> m_theme;
};

void TestSignInQuestion::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestSignInQuestion::o01_showsTheHostFirstAndTheWholeAddress()
{
    const QString url = u"https://login.example.com/authorize?client_id=abc&scope=read%20write&state=xyz"_s;
    SignInQuestion asked(question(url));
    const QStringList texts = textsOf(asked);
    QCOMPARE(texts.constFirst(), u"Open the browser at login.example.com?"_s);
    const auto *full = asked.findChild<QPlainTextEdit *>(u"signInQuestion:address"_s);
    QCOMPARE(full->toPlainText(), url);
    asked.show();
    QCOMPARE(full->horizontalScrollBar()->maximum(), 0); // none of it is beyond the edge
    QVERIFY(texts.join(u' ').contains(u"read write"_s));
}

void TestSignInQuestion::o17_saysHowAnEncodedHostReads()
{
    SignInQuestion asked(question(u"https://xn--gthub-n4a.example/authorize"_s));
    const QString texts = textsOf(asked).join(u'\n');
    QVERIFY(texts.contains(u"xn--gthub-n4a.example"_s)); // as it goes over the wire
    QVERIFY(texts.contains(u"It reads as "_s));
}

void TestSignInQuestion::theSafeAnswerIsTheDefault()
{
    auto asked = SignInQuestion(question(u"https://login.example.com/authorize"_s));
    asked.setAttribute(Qt::WA_DeleteOnClose, false);
    asked.show();
    QTest::keyClick(&asked, Qt::Key_Return);
    QCOMPARE(asked.result(), int(QDialog::Rejected));
    asked.show();
    asked.findChild<QPushButton *>(u"signInQuestion:open"_s)->click();
    QCOMPARE(asked.result(), int(QDialog::Accepted));
}

void TestSignInQuestion::u01_takesNothingForMarkup()
{
    for (const QString &trap : markupTraps()) {
        AuthorizationQuestion from = question(u"https://login.example.com/authorize"_s);
        from.serverName = trap;
        from.issuer = trap;
        from.scopes = {trap};
        const SignInQuestion asked(from);
        QCOMPARE(markupIn(asked), QStringList());
    }
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestSignInQuestion::pictures()
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    SignInQuestion asked(
        question(u"https://login.example.com/oauth/authorize?response_type=code&client_id=3f1c&"
                 "redirect_uri=http%3A%2F%2F127.0.0.1%3A41234%2Fcallback&code_challenge=Zk&state=xyz"_s));
    asked.show();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(folder.isEmpty() || asked.grab().save(u"%1/signin-%2.png"_s.arg(folder, theme)));
    }
}

QTEST_MAIN(TestSignInQuestion)
#include "tst_signinquestion.moc"
