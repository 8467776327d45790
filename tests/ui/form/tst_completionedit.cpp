// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "ui/form/completionedit.h"
#include "ui/models/completion/completionasker.h"
#include "ui/widgets/suggestionpopup.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestCompletionEdit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void suggestsAsOneTypesAndTakesNothingByItself();
    void takesWhatIsChosen();
    void closesByEscAndKeepsWhatWasTyped();
    void opensByDown();
    void opensWhereOneComesToAnEmptyField();
    void saysHowManyMoreThereAre();
    void asksOnceForWordsTypedFast();
    void dropsTheAnswerToAnOlderQuestion();
    void tellsTheServerWhatIsFilledInAlready();
    void staysQuietWhenTheServerFails();
    void asksNothingWithoutAConnection();
    void asksNothingOnceItIsEntered();
    void u01_showsSuggestionsLiterally();
    void u15_cutsLongSuggestionsAndRefusesALongAnswer();

private:
    void open(QStringList flags = {})
    {
        m_witness = m_engine->folder() + u"/witness"_s;
        flags += {u"--witness"_s, m_witness};
        m_id = m_engine->addConnected(u"fake"_s, flags);
        QVERIFY(!m_id.isEmpty());
        m_page = std::make_unique<QWidget>();
        m_edit = new CompletionEdit(
            *m_engine->link, m_id,
            [this] {
                CompletionQuestion question;
                question.subject = u"greet"_s;
                question.argument = u"who"_s;
                question.others = m_others;
                return question;
            },
            m_page.get());
        auto *column = new QVBoxLayout(m_page.get());
        column->addWidget(m_edit);
        column->addWidget(new QLineEdit(m_page.get()));
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_edit->setFocus();
    }
    SuggestionPopup *popup() const { return m_edit->findChild<SuggestionPopup *>(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; m_edit->isSuggesting() && row < popup()->model()->rowCount(); ++row) {
            rows.append(popup()->model()->index(row, 0).data().toString());
        }
        return rows;
    }
    QByteArrayList asked() const
    {
        QFile file(m_witness);
        QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        lines.removeIf([](const QByteArray &line) { return !line.contains("completion/complete"); });
        return lines;
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_page;
    CompletionEdit *m_edit = nullptr;
    QMap<QString, QString> m_others;
    QString m_id;
    QString m_witness;
};

void TestCompletionEdit::init()
{
    m_others.clear();
    m_engine = std::make_unique<EngineFixture>();
}

void TestCompletionEdit::cleanup()
{
    m_page.reset();
    m_engine.reset();
}

void TestCompletionEdit::suggestsAsOneTypesAndTakesNothingByItself()
{
    open();
    QTest::keyClicks(m_edit, u"al"_s);
    QTRY_COMPARE(rows(), QStringList({u"alpha"_s, u"beta"_s}));
    QCOMPARE(m_edit->text(), u"al"_s);
    QVERIFY(!popup()->currentIndex().isValid());
    QSignalSpy entered(m_edit, &QLineEdit::returnPressed);
    QTest::keyClick(m_edit, Qt::Key_Return); // nothing is chosen: the key means what it always does
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_edit->text(), u"al"_s);
    QVERIFY(!m_edit->isSuggesting());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(popup());
    QVERIFY(accessible && !accessible->text(QAccessible::Name).isEmpty());
}

void TestCompletionEdit::takesWhatIsChosen()
{
    open();
    QSignalSpy edited(m_edit, &QLineEdit::textEdited);
    QTest::keyClicks(m_edit, u"a"_s);
    QTRY_VERIFY(m_edit->isSuggesting());
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(m_edit->text(), u"a"_s); // still what was typed
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"beta"_s);
    QCOMPARE(edited.last().first().toString(), u"beta"_s);
    QVERIFY(!m_edit->isSuggesting());
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"a"_s);
}

void TestCompletionEdit::closesByEscAndKeepsWhatWasTyped()
{
    open();
    QTest::keyClicks(m_edit, u"a"_s);
    QTRY_VERIFY(m_edit->isSuggesting());
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!m_edit->isSuggesting());
    QCOMPARE(m_edit->text(), u"a"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestCompletionEdit::opensByDown()
{
    open();
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTRY_COMPARE(rows(), QStringList({u"alpha"_s, u"beta"_s}));
    m_page->findChildren<QLineEdit *>().last()->setFocus();
    QVERIFY(!m_edit->isSuggesting()); // gone with the focus
}

void TestCompletionEdit::opensWhereOneComesToAnEmptyField()
{
    open();
    QTRY_VERIFY(m_edit->hasFocus());
    QVERIFY(asked().isEmpty()); // it was put there
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_edit->hasFocus());
    QTRY_VERIFY(m_edit->isSuggesting());
    QVERIFY(m_edit->text().isEmpty());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(!m_edit->isSuggesting());
    m_edit->setText(u"alpha"_s);
    const qsizetype before = asked().size();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_edit->hasFocus() && !m_edit->isSuggesting());
    QCOMPARE(asked().size(), before);
}

void TestCompletionEdit::saysHowManyMoreThereAre()
{
    open({u"--completions"_s, u"220"_s});
    QTest::keyClicks(m_edit, u"v"_s);
    QTRY_COMPARE(rows().size(), 101);
    QCOMPARE(rows().first(), u"v0"_s);
    QCOMPARE(rows().last(), u"and 120 more"_s);
    QTest::keyClick(m_edit, Qt::Key_Up); // from none to the last that can be taken
    QCOMPARE(popup()->currentIndex().data().toString(), u"v99"_s);
    QCOMPARE(CompletionAsker::moreText({.values = {u"a"_s}, .total = {}, .hasMore = true}), u"and more"_s);
    QCOMPARE(CompletionAsker::moreText({.values = {u"a"_s}, .total = 1, .hasMore = false}), QString());
}

void TestCompletionEdit::asksOnceForWordsTypedFast()
{
    open({u"--completions"_s, u"1"_s});
    CompletionAsker asker(*m_engine->link, m_id);
    QSignalSpy answered(&asker, &CompletionAsker::answered);
    for (const QString &value : {u"w"_s, u"wo"_s, u"word"_s}) { // no loop of events between
        asker.ask({.subject = u"greet"_s, .argument = u"who"_s, .value = value, .others = {}});
    }
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<Completion>().values, QStringList{u"word0"_s});
    QCOMPARE(asked().size(), 1);
}

void TestCompletionEdit::dropsTheAnswerToAnOlderQuestion()
{
    open({u"--completions"_s, u"1"_s, u"--complete-late"_s, u"300"_s});
    CompletionAsker asker(*m_engine->link, m_id);
    QSignalSpy answered(&asker, &CompletionAsker::answered);
    CompletionQuestion question{.subject = u"greet"_s, .argument = u"who"_s, .value = u"old"_s, .others = {}};
    asker.askNow(question);
    QTRY_COMPARE(asked().size(), 1);
    question.value = u"new"_s;
    asker.askNow(question);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<Completion>().values, QStringList{u"new0"_s});
    QFile witness(m_witness);
    QVERIFY(witness.open(QIODevice::ReadOnly));
    QVERIFY(witness.readAll().contains("notifications/cancelled")); // one at a time
}

void TestCompletionEdit::tellsTheServerWhatIsFilledInAlready()
{
    m_others = {{u"department"_s, u"sales"_s}};
    open();
    QTest::keyClicks(m_edit, u"x"_s);
    QTRY_COMPARE(asked().size(), 1);
    QVERIFY(asked().first().contains(R"("context":{"arguments":{"department":"sales"}})"));
    QVERIFY(asked().first().contains(R"("ref":{"type":"ref/prompt","name":"greet"})"));
    QVERIFY(asked().first().contains(R"("argument":{"name":"who","value":"x"})"));
}

void TestCompletionEdit::staysQuietWhenTheServerFails()
{
    ServerFolder folder; // knows no completion/complete
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"completions":{}},
                                          "serverInfo":{"name":"folderserver","version":"1"}})");
    const QString id = m_engine->add(folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    QWidget page;
    CompletionEdit edit(*m_engine->link, id, [] { return CompletionQuestion(); }, &page);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    edit.setFocus();
    QTest::keyClicks(&edit, u"x"_s);
    QTRY_VERIFY(edit.toolTip().contains(u"No suggestions"_s));
    QVERIFY(!edit.isSuggesting());
    QCOMPARE(edit.text(), u"x"_s);
}

void TestCompletionEdit::asksNothingWithoutAConnection()
{
    open();
    m_engine->link->disconnectServer(m_id);
    QVERIFY(m_engine->becomes(m_id, ServerStatus::State::Disconnected));
    CompletionAsker asker(*m_engine->link, m_id);
    QVERIFY(!asker.isOffered());
    QTest::keyClicks(m_edit, u"x"_s);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QVERIFY(!m_edit->isSuggesting());
    QCOMPARE(asked().size(), 0);
}

void TestCompletionEdit::asksNothingOnceItIsEntered()
{
    open();
    QTest::keyClicks(m_edit, u"x"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ControlModifier);
    CompletionAsker asker(*m_engine->link, m_id);
    QSignalSpy answered(&asker, &CompletionAsker::answered);
    asker.ask({.subject = u"greet"_s, .argument = u"who"_s, .value = u"later"_s, .others = {}});
    QTRY_COMPARE(answered.size(), 1); // waited for as long, and began after
    QCOMPARE(asked().size(), 1);
    QVERIFY(!m_edit->isSuggesting());
}

void TestCompletionEdit::u15_cutsLongSuggestionsAndRefusesALongAnswer()
{
    const auto answerOf = [](const QByteArray &value) {
        return QByteArray(R"({"completion":{"values":[")" + value + R"("]}})");
    };
    ServerFolder folder;
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"completions":{}},
                                          "serverInfo":{"name":"folderserver","version":"1"}})");
    folder.setResult(u"completion.complete"_s, answerOf(QByteArray(100'000, 'v')));
    const QString id = m_engine->add(folder.entry(u"folder"_s));
    QVERIFY(m_engine->connectTo(id));
    QWidget page;
    m_edit = new CompletionEdit(*m_engine->link, id, [] { return CompletionQuestion(); }, &page);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    m_edit->setFocus();
    QTest::keyClicks(m_edit, u"v"_s);
    QTRY_COMPARE(rows(), QStringList{QString(500, u'v')});
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), QString(100'000, u'v')); // whole
    folder.setResult(u"completion.complete"_s, answerOf(QByteArray(1024 * 1024, 'v')));
    m_edit->clear();
    QTest::keyClicks(m_edit, u"w"_s);
    QTRY_VERIFY(m_edit->toolTip().contains(u"too long"_s));
    QVERIFY(!m_edit->isSuggesting());
}

void TestCompletionEdit::u01_showsSuggestionsLiterally()
{
    open();
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTRY_VERIFY(m_edit->isSuggesting());
    popup()->showTexts({u"<img src=file:///trap>"_s, u"a\u202Eb"_s}, {});
    QCOMPARE(rows(), QStringList({u"<img src=file:///trap>"_s, u"a‹U+202E›b"_s}));
}

QTEST_MAIN(TestCompletionEdit)
#include "tst_completionedit.moc"
