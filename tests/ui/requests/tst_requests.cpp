// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "tests/ui/labels.h"
#include "tests/ui/requestsfixture.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/formats.h"
#include "ui/models/requests/answerrecording.h"
#include "ui/models/requests/samplingdraft.h"
#include "ui/requests/requesteditor.h"
#include "ui/requests/requestsbutton.h"
#include "ui/requests/requestsdialog.h"
#include "ui/requests/requestspanel.h"
#include "ui/requests/scriptbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = InputRequest::Kind;

namespace {

const QByteArray kForm = R"({"message":"Where should the issue go?","requestedSchema":{"type":"object","properties":{
    "branch":{"type":"string","title":"Branch","description":"To build from.","minLength":2},
    "priority":{"type":"string","title":"Priority","enum":["low","normal","high"],"default":"normal"},
    "count":{"type":"integer","title":"How many","minimum":1,"maximum":9},
    "draft":{"type":"boolean","title":"As a draft","default":true}},"required":["branch"]}})";
const QByteArray kSample = R"({"systemPrompt":"You are a careful reviewer.","maxTokens":400,"temperature":0.2,
    "modelPreferences":{"hints":[{"name":"sonnet"},{"name":"gpt"}],"costPriority":0.3,"intelligencePriority":0.9},
    "tools":[{"name":"read_file","inputSchema":{"type":"object"}}],
    "messages":[{"role":"user","content":{"type":"text","text":"What does this change do?"}},
    {"role":"assistant","content":{"type":"text","text":"It renames a table."}},
    {"role":"user","content":{"type":"text","text":"Is it safe to run twice?"}}]})";

const QByteArray kEveryField =
    R"({"message":"Tell us how the release should be made. All of it can be changed later, but for the name of the branch, which is made at once and pushed to the server.",
    "requestedSchema":{"type":"object","properties":{
    "name":{"type":"string","title":"Name","description":"As it appears in the list of changes.","minLength":2,"maxLength":40},
    "mail":{"type":"string","title":"E-mail","format":"email"},"page":{"type":"string","title":"Page","format":"uri"},
    "day":{"type":"string","title":"Day","format":"date"},"moment":{"type":"string","title":"Moment","format":"date-time"},
    "share":{"type":"number","title":"Share of users, in percent","minimum":0,"maximum":100,"default":12.5},
    "count":{"type":"integer","title":"How many","minimum":1,"maximum":9},
    "draft":{"type":"boolean","title":"As a draft","default":true},
    "kind":{"type":"string","title":"Kind","enum":["major","minor","patch"],"default":"patch"},
    "colour":{"type":"string","title":"Colour","oneOf":[{"const":"#f00","title":"Red"},{"const":"#00f","title":"Blue"}]},
    "systems":{"type":"array","title":"Systems","minItems":1,"items":{"type":"string","enum":["Linux","macOS","Windows"]},"default":["Linux"]},
    "a_very_long_name_of_a_field_that_a_program_made_and_nobody_ever_read_aloud":{"type":"string"}},
    "required":["name","day","systems"]}})";

QByteArray toolSample()
{
    QImage image(240, 120, QImage::Format_RGB32);
    image.fill(QColor(60, 120, 180));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return R"({"systemPrompt":"You find faults in pictures.","maxTokens":400,"stopSequences":["END"],"includeContext":"thisServer",
        "modelPreferences":{"hints":[{"name":"sonnet"}],"speedPriority":0.5},"toolChoice":{"mode":"required"},
        "tools":[{"name":"read_file","inputSchema":{"type":"object"}},{"name":"list_files","inputSchema":{"type":"object"}}],
        "messages":[{"role":"user","content":[{"type":"text","text":"What is wrong with this picture?"},
        {"type":"image","mimeType":"image/png","data":")"
           + png.toBase64() + R"("}]},
        {"role":"assistant","content":{"type":"tool_use","id":"use-1","name":"read_file","input":{"path":"notes/2026/plan.md","lines":[1,40]}}},
        {"role":"user","content":{"type":"tool_result","toolUseId":"use-1","content":[{"type":"text","text":"# Plan\n\nOne. Two."}]}},
        {"role":"assistant","content":{"type":"tool_use","id":"use-2","name":"list_files","input":{}}},
        {"role":"user","content":{"type":"tool_result","toolUseId":"use-2","isError":true,"content":[{"type":"text","text":"No such folder."}]}}]})";
}

QByteArray addressRequest(const QByteArray &url)
{
    return R"({"mode":"url","message":"Sign in to go on.","elicitationId":"1","url":")" + url + "\"}";
}

} // namespace

/// The requests of servers as they wait in their queue, each with its editor.
class TestRequests : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatWaitsAndShowsTheChosen();
    void namesFieldsByTheirTitles();
    void sendsAFormThatFits();
    void sendsAFormThatDoesNotFitOnlyWhenItIsMeant();
    void u08_aSecondClickSendsNoFaults();
    void u08_heldKeysSendNoFaults();
    void u08_nothingIsAgreedToWhenTheWindowComesToTheFront();
    void savesWhatItCameAsThoughItGoesMeanwhile();
    void keepsWhatWasTypedWhileAnotherIsChosen();
    void u08_nothingIsAgreedToInTheFirstMoment();
    void aLineEndInAFieldIsNoAnswer();
    void answersWithTheKeysOfACall();
    void u10_opensOnlyWhatABrowserMayHave_data();
    void u10_opensOnlyWhatABrowserMayHave();
    void showsTheTrueHostOfPunycode();
    void writesInAModelsPlace();
    void u11_picturesAreBounded();
    void u06_aLongMessageIsThereToItsEnd();
    void u03_aLongConversationIsBounded();
    void u03_aDeepToolInputIsNotLaidOut();
    void saysThatThereAreMoreBlocks();
    void showsItAsItCame();
    void u01_hostileWordsAreNoMarkup();
    void u09_manyRequestsAreOneWindow();
    void u09_messagesOfNothingAreBounded();
    void warnsOfAFormThatAsksForASecret();
    void refusesWhatCannotBeUnderstood();
    void countsWhatWaits();
    void saysWhereTheAnswerFileIsWrong();
    void saysWhatARecordingAnswers();
    void keepsSayingWhyTheFileWasNotOpened();
    void u15_wordsKeepTheirOrderFromRightToLeft();
    void u15_noButtonIsCutOff_data();
    void u15_noButtonIsCutOff();

private:
    template<typename T>
    T *part(const QString &name) const
    {
        const QList<T *> found = m_panel->findChildren<T *>(u"request:"_s + name);
        for (T *one : found) {
            if (one->isVisible()) { // the one before goes a moment later
                return one;
            }
        }
        return nullptr;
    }
    /// Of a text that is a label or a pane.
    QString textOf(const QString &name) const
    {
        const auto *view = part<JsonView>(name);
        return view ? view->pane()->rawText() : part<PlainLabel>(name)->rawText();
    }
    bool press(const QString &name) const
    {
        if (!QTest::qWaitFor([&] { return part<QPushButton>(name) && part<QPushButton>(name)->isEnabled(); })) {
            return false;
        }
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
        return true;
    }
    QByteArray answerTo(CallHandle *handle) const { return RequestsFixture::resultOf(handle); }
    void both(const QString &name, QWidget &widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RequestsFixture> m_engine;
    std::unique_ptr<RequestsPanel> m_panel;
};

void TestRequests::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestRequests::init()
{
    m_engine = std::make_unique<RequestsFixture>();
    m_panel = std::make_unique<RequestsPanel>(*m_engine->desk);
    m_panel->resize(820, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestRequests::cleanup()
{
    m_panel.reset();
    m_engine.reset();
}

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

void TestRequests::writesInAModelsPlace()
{
    QVERIFY(!m_engine->addAsking(u"srv"_s, u"sampling"_s, true).isEmpty());
    CallHandle *handle = m_engine->call(u"srv"_s);
    QVERIFY(m_engine->waits(1));
    QVERIFY(textsIn(*m_panel).contains(u"Hello?"_s));
    QVERIFY(press(u"send"_s)); // nothing is written yet
    QCOMPARE(part<PlainLabel>(u"status"_s)->rawText(), u"Write an answer first."_s);
    part<QPlainTextEdit>(u"text"_s)->setPlainText(u"Good day."_s);
    part<QLineEdit>(u"model"_s)->setText(u"me"_s);
    QVERIFY(part<PlainLabel>(u"status"_s) == nullptr || part<PlainLabel>(u"status"_s)->rawText().isEmpty());
    QVERIFY(press(u"send"_s));
    const QByteArray result = answerTo(handle);
    QVERIFY2(result.contains("Good day.") && result.contains("me"), result.constData());
}

void TestRequests::u11_picturesAreBounded()
{
    QImage large(3000, 40, QImage::Format_RGB32);
    large.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    large.save(&buffer, "png");
    const auto image = [](const QByteArray &data) {
        return R"({"role":"user","content":{"type":"image","mimeType":"image/png","data":")" + data.toBase64() + "\"}}";
    };
    const QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///trap"/></svg>)";
    m_engine->ask(Kind::Sampling, R"({"maxTokens":1,"messages":[)" + image(png) + ',' + image(svg) + "]}");
    QTRY_COMPARE(m_panel->findChildren<Picture *>().size(), 1);
    QVERIFY(m_panel->findChild<Picture *>()->sizeHint().width() <= 360);
    QTRY_VERIFY(textsIn(*m_panel).contains(u"A picture that cannot be shown"_s));
}

void TestRequests::u06_aLongMessageIsThereToItsEnd()
{
    const QByteArray message = "Allow this?" + QByteArray(4000, ' ') + QByteArray(300, 'x') + " and delete all";
    m_engine->ask(Kind::Elicitation, R"({"message":")" + message + R"(","requestedSchema":{"type":"object"}})");
    auto *view = part<JsonView>(u"message"_s);
    QVERIFY(view);
    QVERIFY(view->pane()->rawText().endsWith(u"and delete all"_s));
    QVERIFY(view->height() < m_panel->height() / 2);
    QVERIFY(part<QPushButton>(u"decline"_s)->isVisible());
}

void TestRequests::u03_aLongConversationIsBounded()
{
    QByteArrayList messages;
    for (int i = 0; i < 100; ++i) {
        messages.append(R"({"role":"user","content":{"type":"text","text":")" + QByteArray(100'000, 'x') + "\"}}");
    }
    m_engine->ask(Kind::Sampling, R"({"maxTokens":1,"messages":[)" + messages.join(',') + "]}");
    qsizetype letters = 0;
    for (const TextPane *pane : part<QWidget>(u"conversation"_s)->findChildren<TextPane *>()) {
        letters += pane->rawText().size();
    }
    QVERIFY2(letters <= 1'000'000, qPrintable(QString::number(letters)));
    QVERIFY(textsIn(*m_panel).contains(u"All of it stands in “As it came”."_s));
}

void TestRequests::u03_aDeepToolInputIsNotLaidOut()
{
    QByteArray input = R"({"a":)";
    for (int i = 0; i < 1000; ++i) { // laid out it would be some hundred times as long
        input += QByteArray(i == 0 ? "[" : ",") + QByteArray(40, '[') + QByteArray(40, ']');
    }
    input += "]}";
    m_engine->ask(Kind::Sampling, R"({"maxTokens":1,"messages":[{"role":"assistant","content":{"type":"tool_use",)"
                                  R"("id":"u1","name":"t","input":)"
                                      + input + "}}]}");
    const QList<TextPane *> panes = part<QWidget>(u"conversation"_s)->findChildren<TextPane *>();
    QCOMPARE(panes.size(), 1);
    QCOMPARE(panes.constFirst()->rawText(), QString::fromUtf8(input));
}

void TestRequests::saysThatThereAreMoreBlocks()
{
    QByteArrayList blocks;
    for (int i = 0; i < 60; ++i) {
        blocks.append(R"({"type":"text","text":"a"})");
    }
    m_engine->ask(Kind::Sampling,
                  R"({"maxTokens":1,"messages":[{"role":"user","content":[)" + blocks.join(',') + "]}]}");
    QVERIFY(textsIn(*m_panel).contains(u"There are more messages."_s));
}

void TestRequests::showsItAsItCame()
{
    m_engine->ask(Kind::Sampling, kSample);
    auto *raw = m_panel->findChild<JsonView *>(u"request:raw"_s);
    QVERIFY(raw->wholeText().isEmpty()); // made when it is looked at
    m_panel->findChild<QTabBar *>(u"request:tabs"_s)->setCurrentIndex(1);
    QVERIFY(raw->isVisible());
    QCOMPARE(parseJson(raw->wholeText())->value, parseJson(kSample)->value);
}

void TestRequests::u01_hostileWordsAreNoMarkup()
{
    for (const QString &trap : markupTraps()) {
        Json params(jsoncons::json_object_arg);
        params["message"] = trap.toStdString();
        Json schema(jsoncons::json_object_arg);
        schema["type"] = "object";
        Json field(jsoncons::json_object_arg);
        field["type"] = "string";
        field["title"] = trap.toStdString();
        field["description"] = trap.toStdString();
        schema["properties"][trap.toStdString()] = field;
        params["requestedSchema"] = schema;
        std::string text;
        params.dump(text);
        const quint64 number = m_engine->ask(Kind::Elicitation, QByteArray::fromStdString(text),
                                             {.tool = trap, .caller = u"form"_s}, trap);
        QTRY_VERIFY(part<QWidget>(u"form"_s)->findChild<QLineEdit *>());
        QCOMPARE(markupIn(*m_panel), QStringList());
        m_panel->grab();
        m_engine->desk->remove(number);
    }
}

void TestRequests::u09_manyRequestsAreOneWindow()
{
    for (int i = 0; i < 1000; ++i) {
        m_engine->ask(Kind::Elicitation, kForm);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_panel->findChildren<RequestEditor *>().size(), 1);
    QVERIFY(m_panel->findChild<PlainLabel *>(u"requests:count"_s)->rawText().contains(u"1000"_s)
            || m_panel->findChild<PlainLabel *>(u"requests:count"_s)->rawText().contains(u"1,000"_s));
    auto *declineAll = m_panel->findChild<QPushButton *>(u"requests:declineAll"_s);
    QVERIFY2(declineAll->text().endsWith(countText(1000)), qPrintable(declineAll->text()));
    QTest::mouseClick(declineAll, Qt::LeftButton);
    QCOMPARE(m_engine->desk->count(), 0);
}

void TestRequests::u09_messagesOfNothingAreBounded()
{
    QByteArray messages;
    for (int i = 0; i < 3000; ++i) {
        messages += R"({"role":"user","content":[]},)";
    }
    messages.chop(1);
    m_engine->ask(Kind::Sampling, R"({"maxTokens":9,"messages":[)" + messages + "]}");
    QCOMPARE_GT(m_panel->findChildren<PlainLabel *>().size(), 10);
    QCOMPARE_LT(m_panel->findChildren<PlainLabel *>().size(), 1000);
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

void TestRequests::both(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        QTest::qWait(0);
        for (const auto *button : widget.findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        const QPixmap picture = widget.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            picture.save(folder + u'/' + name + (mode == Theme::Mode::Dark ? u"-dark.png"_s : u"-light.png"_s));
        }
    }
}

void TestRequests::u15_wordsKeepTheirOrderFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_panel = std::make_unique<RequestsPanel>(*m_engine->desk);
    m_panel->resize(820, 600);
    m_panel->show();
    m_engine->ask(Kind::Elicitation, R"({"message":"No.","requestedSchema":{"type":"object"}})"); // "Form · No."
    auto *list = m_panel->findChild<QListView *>(u"requests:queue"_s);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    const QImage lower = list->viewport()->grab(row.adjusted(0, row.height() / 2, 0, 0)).toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    int tall = 0; // pixels of the letter at the very left: of an F many, of a full stop few
    for (int x = 0; x < lower.width() && tall == 0; ++x) {
        for (int y = 0; y < lower.height(); ++y) {
            const int far = qAbs(qGray(lower.pixel(x, y)) - qGray(lower.pixel(0, 0)));
            tall += far > 60 ? 1 : 0;
        }
    }
    QVERIFY2(tall > 4, qPrintable(QString::number(tall)));
}

void TestRequests::u15_noButtonIsCutOff_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

void TestRequests::u15_noButtonIsCutOff()
{
    QFETCH(double, scale);
    QFETCH(Qt::LayoutDirection, direction);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    m_panel = std::make_unique<RequestsPanel>(*m_engine->desk);
    m_panel->resize(QSize(820, 600) * scale);
    m_panel->show();
    m_engine->ask(Kind::Elicitation, kForm, {.tool = u"create_issue"_s, .caller = u"form"_s});
    const quint64 sample =
        m_engine->ask(Kind::Sampling, kSample, {.tool = u"review"_s, .caller = u"form"_s}, u"reviewer"_s);
    const quint64 address = m_engine->ask(
        Kind::Elicitation,
        addressRequest("https://login.g\xD1\x96thub.com/oauth/authorize?client_id=abc&state=" + QByteArray(120, 'x')));
    const quint64 every = m_engine->ask(Kind::Elicitation, kEveryField, {.tool = u"release"_s, .caller = u"form"_s});
    const quint64 tools = m_engine->ask(Kind::Sampling, toolSample(), {}, u"a server of a rather long name"_s);
    const quint64 hostile =
        m_engine->ask(Kind::Elicitation, addressRequest("https://example.com@evil.example/" + QByteArray(30, 'a')
                                                        + "\\u202e\\u0000<b>x</b>"));
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    both(u"requests-form-"_s + row, *m_panel);
    m_panel->showRequest(sample);
    QTRY_VERIFY(part<QPushButton>(u"send"_s)->isEnabled());
    both(u"requests-sampling-"_s + row, *m_panel);
    m_panel->showRequest(address);
    QTRY_VERIFY(part<QPushButton>(u"accept"_s)->isEnabled());
    both(u"requests-address-"_s + row, *m_panel);
    for (const auto &[number, name] :
         {std::pair(every, u"every"_s), std::pair(tools, u"tools"_s), std::pair(hostile, u"hostile"_s)}) {
        m_panel->showRequest(number);
        QTRY_VERIFY(number == hostile || part<QPushButton>(number == every ? u"accept"_s : u"send"_s)->isEnabled());
        QTRY_VERIFY(number != tools || !m_panel->findChildren<Picture *>().isEmpty());
        if (number == every) {
            QTRY_VERIFY(part<QWidget>(u"form"_s)->findChildren<QLineEdit *>().size() > 3);
            QVERIFY(press(u"accept"_s)); // what is missing is said
        }
        both(u"requests-"_s + name + u'-' + row, *m_panel);
    }
    m_engine->desk->declineAll();
    both(u"requests-none-"_s + row, *m_panel);
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestRequests)
#include "tst_requests.moc"
