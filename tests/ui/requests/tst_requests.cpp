// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/labels.h"
#include "tests/ui/requests/requestspanelfixture.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/requests/answerrecording.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/requestsbutton.h"
#include "ui/requests/requestsdialog.h"
#include "ui/requests/scriptbar.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The requests of servers as they wait in their queue, each with its editor, and how they are answered.
class TestRequests : public RequestsPanelFixture
{
    Q_OBJECT
private slots:
    void listsWhatWaitsAndShowsTheChosen();
    void namesFieldsByTheirTitles();
    void sendsAFormThatFits();
    void sendsAFormThatDoesNotFitOnlyWhenItIsMeant();
    void u08_aSecondClickSendsNoFaults();
    void u08_heldKeysSendNoFaults();
    void u08_nothingIsAgreedToWhenTheWindowComesToTheFront();
    void savesWhatItCameAsThoughItGoesMeanwhile();
    void savingLeavesWhatIsSaidOfTheRequest();
    void keepsWhatWasTypedWhileAnotherIsChosen();
    void u08_nothingIsAgreedToInTheFirstMoment();
    void aLineEndInAFieldIsNoAnswer();
    void answersWithTheKeysOfACall();
    void u10_opensOnlyWhatABrowserMayHave_data();
    void u10_opensOnlyWhatABrowserMayHave();
    void showsTheTrueHostOfPunycode();
    void warnsOfAFormThatAsksForASecret();
    void refusesWhatCannotBeUnderstood();
    void countsWhatWaits();
    void saysWhereTheAnswerFileIsWrong();
    void saysWhatARecordingAnswers();
    void keepsSayingWhyTheFileWasNotOpened();
};

void TestRequests::listsWhatWaitsAndShowsTheChosen()
{
    QCOMPARE(m_panel->currentNumber(), 0);
    const quint64 form = m_engine->ask(Kind::Elicitation, kForm, {.tool = u"create_issue"_s, .caller = u"form"_s});
    const quint64 sample = m_engine->ask(Kind::Sampling, kSample);
    QCOMPARE(m_panel->currentNumber(), form);
    QCOMPARE(part<PlainLabel>(u"who"_s)->rawText(), u"github asks in a call of create_issue, since 14:32:08"_s);
    m_panel->showRequest(sample);
    QCOMPARE(m_panel->currentNumber(), sample);
    QCOMPARE(part<PlainLabel>(u"who"_s)->rawText(), u"github asks, since 14:32:08"_s);
    QVERIFY(part<PlainLabel>(u"wishes"_s)->rawText().contains(u"sonnet, gpt"_s));
    m_engine->desk->remove(sample);
    QCOMPARE(m_panel->currentNumber(), form);
    m_engine->desk->remove(form);
    QCOMPARE(m_panel->currentNumber(), 0);
}

void TestRequests::namesFieldsByTheirTitles()
{
    m_engine->ask(Kind::Elicitation, kForm);
    QTRY_VERIFY(textsIn(*part<QWidget>(u"form"_s)).contains(u"How many"_s));
    QStringList texts;
    for (const PlainLabel *label : part<QWidget>(u"form"_s)->findChildren<PlainLabel *>()) {
        texts.append(label->rawText());
    }
    QVERIFY2(texts.contains(u"How many"_s) && texts.contains(u"As a draft"_s), qPrintable(texts.join(u'|')));
    const auto fields = part<QWidget>(u"form"_s)->findChildren<QWidget *>();
    QVERIFY(std::ranges::any_of(fields, [](const QWidget *field) {
        return field->accessibleName() == u"How many"_s && field->accessibleDescription().contains(u"count"_s);
    }));
}

void TestRequests::sendsAFormThatFits()
{
    QVERIFY(!m_engine->addAsking(u"srv"_s, u"elicitation"_s).isEmpty());
    CallHandle *handle = m_engine->call(u"srv"_s);
    QVERIFY(m_engine->waits(1));
    QLineEdit *name = nullptr;
    QTRY_VERIFY((name = part<QWidget>(u"form"_s)->findChild<QLineEdit *>()) != nullptr);
    QTest::keyClicks(name, u"Ada"_s);
    QVERIFY(press(u"accept"_s));
    QVERIFY(answerTo(handle).contains("Ada"));
    QCOMPARE(m_panel->currentNumber(), 0);
}

void TestRequests::sendsAFormThatDoesNotFitOnlyWhenItIsMeant()
{
    const quint64 number = m_engine->ask(Kind::Elicitation, kForm);
    QVERIFY(press(u"accept"_s));
    QVERIFY(m_engine->desk->find(number)); // the name of the branch is missing
    QVERIFY(!part<PlainLabel>(u"status"_s)->rawText().isEmpty());
    QCOMPARE(part<QPushButton>(u"accept"_s)->text(), u"Accept anyway"_s);
    QVERIFY(press(u"accept"_s));
    QVERIFY(!m_engine->desk->find(number));
}

void TestRequests::u08_aSecondClickSendsNoFaults()
{
    const quint64 number = m_engine->ask(Kind::Elicitation, kForm);
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    QTest::mouseDClick(part<QPushButton>(u"accept"_s), Qt::LeftButton);
    QTest::mouseClick(part<QPushButton>(u"accept"_s), Qt::LeftButton);
    QVERIFY(m_engine->desk->find(number));
    QCOMPARE(part<QPushButton>(u"accept"_s)->text(), u"Accept anyway"_s);
    FormModel *form = m_engine->desk->form(number);
    form->setValueAt(u"/branch"_s, Json("x")); // other faults than those that were shown
    form->checkNow();
    QCOMPARE(part<QPushButton>(u"accept"_s)->text(), u"Accept"_s);
    QVERIFY(press(u"accept"_s));
    QVERIFY(m_engine->desk->find(number));
    QVERIFY(press(u"accept"_s));
    QVERIFY(!m_engine->desk->find(number));
}

void TestRequests::u08_heldKeysSendNoFaults()
{
    const quint64 number = m_engine->ask(Kind::Elicitation, kForm);
    auto *editor = m_panel->findChild<RequestEditor *>();
    const auto key = [editor](bool isRepeated) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::ControlModifier, {}, isRepeated);
        QCoreApplication::sendEvent(editor, &event);
    };
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    key(false);
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    QCOMPARE(part<QPushButton>(u"accept"_s)->text(), u"Accept anyway"_s);
    key(true);
    QVERIFY(m_engine->desk->find(number));
    key(false);
    QVERIFY(!m_engine->desk->find(number));
}

void TestRequests::u08_nothingIsAgreedToWhenTheWindowComesToTheFront()
{
    m_engine->ask(Kind::Elicitation, kForm);
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    QEvent front(QEvent::WindowActivate);
    QCoreApplication::sendEvent(m_panel.get(), &front); // as the window system's comes
    QVERIFY(!part<QPushButton>(u"accept"_s)->isEnabled());
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
}

void TestRequests::savesWhatItCameAsThoughItGoesMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"request.json"_s);
    const quint64 number = m_engine->ask(Kind::Sampling, kSample);
    QPointer<RequestEditor> editor(m_panel->findChild<RequestEditor *>());
    m_panel->findChild<QTabBar *>(u"request:tabs"_s)->setCurrentIndex(1);
    QTimer::singleShot(0, this, [&] { // while the name is asked for
        m_engine->desk->remove(number);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(!editor);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept(); // a file dialog hides its own
    });
    emit m_panel->findChild<JsonView *>(u"request:raw"_s)->saveRequested(kSample);
    QFile file(path);
    QTRY_COMPARE(file.size(), kSample.size());
}

void TestRequests::savingLeavesWhatIsSaidOfTheRequest()
{
    QTemporaryDir folder;
    m_engine->ask(Kind::Elicitation, R"({"message":"Allow this?)" + QByteArray("\\n").repeated(JsonView::kMostLines)
                                         + R"(and delete all","requestedSchema":{"type":"object"}})");
    const auto save = [this](const QString &path, const std::function<void()> &meanwhile) {
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            static_cast<QDialog *>(dialog)->accept();
            meanwhile();
        });
        emit part<JsonView>(u"message"_s)->saveRequested(kSample);
    };
    const auto said = [this] {
        const auto *status = part<PlainLabel>(u"status"_s);
        return status ? status->rawText() : QString();
    };
    QTRY_VERIFY(said().contains(u"too long to be shown whole"_s));
    const QString before = said();
    save(folder.filePath(u"two.json"_s), [&folder] { QVERIFY(folder.remove()); });
    QTRY_VERIFY(said() != before);
    QVERIFY(said().endsWith(before));
    const QString failed = said();
    QTest::qWait(2 * RequestEditor::kGuardMs); // it is looked at again meanwhile
    QCOMPARE(said(), failed);
    const QTemporaryDir other;
    save(other.filePath(u"one.json"_s), [] {});
    QFile file(other.filePath(u"one.json"_s));
    QTRY_COMPARE(file.size(), kSample.size());
    QTRY_COMPARE(said(), before);
}

void TestRequests::keepsWhatWasTypedWhileAnotherIsChosen()
{
    const quint64 form = m_engine->ask(Kind::Elicitation, kForm);
    const quint64 sample = m_engine->ask(Kind::Sampling, kSample);
    m_engine->desk->form(form)->setValueAt(u"/branch"_s, Json("main"));
    m_panel->showRequest(sample);
    part<QPlainTextEdit>(u"text"_s)->setPlainText(u"Yes."_s);
    m_panel->showRequest(form);
    QLineEdit *branch = nullptr;
    QTRY_VERIFY((branch = part<QWidget>(u"form"_s)->findChild<QLineEdit *>()) != nullptr);
    QTRY_COMPARE(branch->text(), u"main"_s);
    m_panel->showRequest(sample);
    QCOMPARE(part<QPlainTextEdit>(u"text"_s)->toPlainText(), u"Yes."_s);
}

void TestRequests::u08_nothingIsAgreedToInTheFirstMoment()
{
    const quint64 first = m_engine->ask(Kind::Elicitation, kForm);
    QVERIFY(!part<QPushButton>(u"accept"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"decline"_s)->isEnabled());
    QTest::mouseClick(part<QPushButton>(u"accept"_s), Qt::LeftButton);
    QVERIFY(m_engine->desk->find(first));
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    const quint64 second = m_engine->ask(Kind::Elicitation, kForm);
    m_engine->desk->form(first)->setValueAt(u"/branch"_s, Json("main"));
    QTest::mouseDClick(part<QPushButton>(u"accept"_s), Qt::LeftButton); // its second click may meet the next one
    QTest::mouseClick(part<QPushButton>(u"accept"_s), Qt::LeftButton);
    QVERIFY(m_engine->desk->find(second));
}

void TestRequests::aLineEndInAFieldIsNoAnswer()
{
    RequestsDialog dialog(*m_engine->desk);
    const quint64 number = m_engine->ask(Kind::Elicitation, kForm);
    m_engine->desk->form(number)->setValueAt(u"/branch"_s, Json("main"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QLineEdit *branch = nullptr;
    QTRY_VERIFY((branch = dialog.findChild<QWidget *>(u"request:form"_s)->findChild<QLineEdit *>()) != nullptr);
    QTRY_VERIFY(dialog.findChild<QPushButton *>(u"request:accept"_s)->isEnabled());
    QTest::keyClick(branch, Qt::Key_Return);
    QVERIFY(m_engine->desk->find(number));
    QVERIFY(dialog.isVisible());
}

void TestRequests::answersWithTheKeysOfACall()
{
    const quint64 number = m_engine->ask(Kind::Sampling, kSample);
    part<QPlainTextEdit>(u"text"_s)->setPlainText(u"Yes."_s);
    QTest::keyClick(part<QPlainTextEdit>(u"text"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_engine->desk->find(number)); // too early
    QTRY_VERIFY(part<QPushButton>(u"send"_s)->isEnabled());
    QTest::keyClick(part<QPlainTextEdit>(u"text"_s), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_engine->desk->find(number));
}

void TestRequests::u10_opensOnlyWhatABrowserMayHave_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("opens");
    QTest::newRow("https") << "https://example.com/sign?a=1&b=$(id)"_ba << true;
    QTest::newRow("loopback") << "http://127.0.0.1:8080/a"_ba << true;
    QTest::newRow("plain http") << "http://example.com/"_ba << false;
    QTest::newRow("file") << "file:///etc/passwd"_ba << false;
    QTest::newRow("script") << "javascript:alert(1)"_ba << false;
    QTest::newRow("another program") << "vscode://open?x"_ba << false;
    QTest::newRow("user info") << "https://example.com@evil.example/"_ba << false;
    QTest::newRow("none") << "not an address"_ba << false;
}

void TestRequests::u10_opensOnlyWhatABrowserMayHave()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, opens);
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"xdg-open"_s)); // all that is opened ends up here
    QVERIFY(program.open(QIODevice::WriteOnly));
    const QString seen = folder.filePath(u"seen"_s);
    program.write("#!/bin/sh\nprintf '%s|%s' \"$#\" \"$1\" > " + QFile::encodeName(seen) + ".part\nmv "
                  + QFile::encodeName(seen) + ".part " + QFile::encodeName(seen) + "\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
    const quint64 number = m_engine->ask(Kind::Elicitation, addressRequest(url));
    QCOMPARE(textOf(u"address"_s), QString::fromUtf8(url));
    QCOMPARE(part<QPushButton>(u"open"_s)->isEnabled(), opens);
    QCOMPARE(part<QPushButton>(u"accept"_s) != nullptr, opens);
    QTest::mouseClick(part<QPushButton>(u"open"_s), Qt::LeftButton);
    if (opens) {
        QTRY_VERIFY(QFile::exists(seen));
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "1|" + QUrl(QString::fromUtf8(url)).toEncoded());
        QVERIFY(m_engine->desk->find(number)); // opening is no answer
        QVERIFY(press(u"accept"_s));
    } else {
        const QString why = part<PlainLabel>(u"opened"_s)->rawText();
        QVERIFY2(why.startsWith(u"Cannot be opened"_s), qPrintable(why));
        QCOMPARE(why.contains(u'@'), url.contains('@'));
        QVERIFY(press(u"decline"_s));
        QVERIFY(!QFile::exists(seen));
    }
    qputenv("PATH", path);
    QVERIFY(!m_engine->desk->find(number));
}

void TestRequests::showsTheTrueHostOfPunycode()
{
    m_engine->ask(Kind::Elicitation, addressRequest("https://g\xD1\x96thub.com/login")); // a Cyrillic i
    QVERIFY(part<PlainLabel>(u"host"_s)->rawText().startsWith(u"xn--"_s));
    QVERIFY(part<PlainLabel>(u"punycode"_s)->rawText().contains(u"g\u0456thub.com"_s));
    QVERIFY(textOf(u"address"_s).startsWith(u"https://xn--"_s));
    m_engine->desk->declineAll();
    m_engine->ask(Kind::Elicitation,
                  addressRequest("https://" + QByteArray(60, 'a') + '.' + QByteArray(60, 'b') + ".org/"));
    QCOMPARE(textOf(u"host"_s).size(), 60 + 1 + 60 + 4);
    QVERIFY(m_panel->minimumSizeHint().width() < 820);
}

void TestRequests::warnsOfAFormThatAsksForASecret()
{
    m_engine->ask(Kind::Elicitation,
                  R"({"message":"m","requestedSchema":{"type":"object","properties":{"password":{"type":"string"}}}})");
    QVERIFY(part<PlainLabel>(u"secret"_s));
}

void TestRequests::refusesWhatCannotBeUnderstood()
{
    const quint64 number = m_engine->ask(Kind::Elicitation, R"({"mode":"telepathy","message":"m"})");
    QVERIFY(!part<QPushButton>(u"accept"_s));
    QVERIFY(part<PlainLabel>(u"deviations"_s)->rawText().contains(u"telepathy"_s));
    QVERIFY(press(u"decline"_s));
    QVERIFY(!m_engine->desk->find(number));
}

void TestRequests::countsWhatWaits()
{
    RequestsButton button(*m_engine->desk);
    const int narrow = button.sizeHint().width();
    m_engine->ask(Kind::Elicitation, kForm);
    m_engine->ask(Kind::Elicitation, kForm);
    QVERIFY(button.sizeHint().width() > narrow);
    QVERIFY(button.accessibleName().startsWith(u'2'));
    both(u"requests-button"_s, button);
    m_engine->desk->declineAll();
    QCOMPARE(button.sizeHint().width(), narrow);
}

void TestRequests::saysWhereTheAnswerFileIsWrong()
{
    auto *bar = m_panel->script();
    auto *fault = bar->findChild<PlainLabel *>(u"requests:scriptFault"_s);
    QSignalSpy switched(bar, &ScriptBar::switched);
    QVERIFY(!fault->isVisible());
    m_engine->writeAnswers("{\n  \"elicitation\": [\n    {\"server\": \"\"}\n  ]\n}");
    bar->findChild<QCheckBox *>(u"requests:scripted"_s)->click();
    QCOMPARE(switched.size(), 1);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->rawText().startsWith(u"line 3, column 16"_s), qPrintable(fault->rawText()));
    m_engine->writeAnswers(R"({"elicitation": [{"server": "*", "action": "decline"}]})");
    QTRY_VERIFY(!fault->isVisible()); // without being told
    QVERIFY(bar->findChild<PlainLabel *>(u"requests:scriptState"_s)->rawText().startsWith(u'1'));
}

void TestRequests::saysWhatARecordingAnswers()
{
    auto *state = m_panel->findChild<PlainLabel *>(u"requests:recordingState"_s);
    auto *fault = m_panel->findChild<PlainLabel *>(u"requests:recordingFault"_s);
    auto *stop = m_panel->findChild<QPushButton *>(u"requests:stopRecording"_s);
    QVERIFY(!state->isVisible() && !stop->isVisible() && !fault->isVisible());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"run.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray record = R"({"seq":%1,"time":"2026-05-04T10:00:00Z","dir":"%2","kind":"%3","server":"srv")"
                              R"(,"method":"elicitation/create"%4,"message":%5})";
    file.write(QString::fromUtf8(record)
                   .arg(u"1"_s, u"in"_s, u"request"_s, QString(), QString::fromUtf8("{\"params\":" + kForm + "}"))
                   .simplified()
                   .toUtf8()
               + "\n");
    file.write(QString::fromUtf8(record)
                   .arg(u"2"_s, u"out"_s, u"result"_s, u",\"answers\":1"_s, u"{\"result\":{\"action\":\"decline\"}}"_s)
                   .toUtf8());
    file.close();
    m_engine->desk->recording().use(file.fileName());
    QTRY_VERIFY(state->isVisible() && state->rawText().startsWith(u"1 answer"_s));
    both(u"requests-recording"_s, *m_panel);
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(!state->isVisible());
    m_engine->desk->recording().use(folder.path() + u"/nowhere"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(!stop->isVisible());
}

void TestRequests::keepsSayingWhyTheFileWasNotOpened()
{
    m_engine->writeAnswers("{}");
    ScriptBar bar(*m_engine->desk, nullptr, [](const QString &, const QStringList &) { return false; });
    bar.show();
    auto *fault = bar.findChild<PlainLabel *>(u"requests:scriptFault"_s);
    bar.findChild<QPushButton *>(u"requests:openScript"_s)->click();
    const QString why = fault->rawText();
    QVERIFY(!why.isEmpty());
    emit m_engine->desk->scriptChanged(); // as it is looked at every second
    QCOMPARE(fault->rawText(), why);
    QVERIFY(fault->isVisible());
}

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
