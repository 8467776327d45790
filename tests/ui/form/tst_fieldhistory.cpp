// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldhistory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// One way back and forth over the fields of a form made of ordinary widgets.
class TestFieldHistory : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_form.reset(); }
    void goesOverAllKindsOfFields();
    void takesBackWordsNotLetters();
    void whatFollowsFromAChangeGoesWithIt();
    void tellsTheFormAsIfItWereTyped();
    void keepsNoSecret();
    void handsOnWhatWasChanged();
    void isBounded();

private:
    template<typename Field>
    Field *add(Field *field)
    {
        m_form->layout()->addWidget(field);
        return field;
    }
    void begin();
    void undo() const { QTest::keySequence(m_form->focusWidget(), QKeySequence::Undo); }
    void redo() const { QTest::keySequence(m_form->focusWidget(), QKeySequence::Redo); }

    std::unique_ptr<QWidget> m_form;
    FieldHistory *m_history = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QSpinBox *m_number = nullptr;
    QCheckBox *m_tick = nullptr;
    QRadioButton *m_one = nullptr;
    QRadioButton *m_other = nullptr;
};

void TestFieldHistory::init()
{
    m_form = std::make_unique<QWidget>();
    new QVBoxLayout(m_form.get());
    m_line = add(new QLineEdit);
    m_text = add(new QPlainTextEdit);
    m_choice = add(new QComboBox);
    m_choice->addItems({u"a"_s, u"b"_s, u"c"_s});
    m_number = add(new QSpinBox);
    m_tick = add(new QCheckBox(u"tick"_s));
    m_one = add(new QRadioButton(u"one"_s));
    m_other = add(new QRadioButton(u"other"_s));
    m_one->setChecked(true);
}

void TestFieldHistory::begin()
{
    m_history = new FieldHistory(m_form.get());
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_line->setFocus();
}

void TestFieldHistory::goesOverAllKindsOfFields()
{
    begin();
    QTest::keyClicks(m_line, u"word"_s);
    QCoreApplication::processEvents(); // each stands for itself
    m_text->setFocus();
    QTest::keyClicks(m_text, u"text"_s);
    QCoreApplication::processEvents();
    m_choice->setCurrentIndex(2);
    QCoreApplication::processEvents();
    m_number->setFocus();
    QTest::keyClick(m_number, Qt::Key_Up);
    QCoreApplication::processEvents();
    m_tick->setChecked(true);
    QCoreApplication::processEvents();
    m_other->setChecked(true);
    QCoreApplication::processEvents();
    undo();
    QVERIFY(m_one->isChecked() && !m_other->isChecked());
    undo();
    QVERIFY(!m_tick->isChecked());
    QVERIFY(m_tick->hasFocus()); // one sees what came back
    undo();
    QCOMPARE(m_number->value(), 0);
    undo();
    QCOMPARE(m_choice->currentIndex(), 0);
    undo();
    QCOMPARE(m_text->toPlainText(), QString());
    undo();
    QCOMPARE(m_line->text(), QString());
    QVERIFY(!m_history->canUndo());
    for (int step = 0; step < 6; ++step) {
        redo();
    }
    QCOMPARE(m_line->text(), u"word"_s);
    QCOMPARE(m_text->toPlainText(), u"text"_s);
    QCOMPARE(m_choice->currentIndex(), 2);
    QCOMPARE(m_number->value(), 1);
    QVERIFY(m_tick->isChecked() && m_other->isChecked());
    QVERIFY(!m_history->canRedo());
}

void TestFieldHistory::takesBackWordsNotLetters()
{
    begin();
    for (const QChar letter : u"two words"_s) {
        QTest::keyClicks(m_line, letter);
        QCoreApplication::processEvents();
    }
    undo();
    QCOMPARE(m_line->text(), u"two "_s);
    undo();
    QCOMPARE(m_line->text(), QString());
}

void TestFieldHistory::whatFollowsFromAChangeGoesWithIt()
{
    connect(m_choice, &QComboBox::currentIndexChanged, m_line,
            [this](int index) { m_line->setText(u"of choice %1"_s.arg(index)); });
    begin();
    m_choice->setCurrentIndex(1);
    QCoreApplication::processEvents();
    m_choice->setCurrentIndex(2);
    QCoreApplication::processEvents();
    undo();
    QCOMPARE(m_choice->currentIndex(), 1);
    QCOMPARE(m_line->text(), u"of choice 1"_s);
    undo();
    QCOMPARE(m_choice->currentIndex(), 0);
    QCOMPARE(m_line->text(), QString());
    QVERIFY(!m_history->canUndo());
}

void TestFieldHistory::tellsTheFormAsIfItWereTyped()
{
    begin();
    QTest::keyClicks(m_line, u"x"_s);
    QStringList told;
    connect(m_line, &QLineEdit::textEdited, this, [&told](const QString &text) { told.append(text); });
    undo();
    redo();
    QCOMPARE(told.first(), QString());
    QCOMPARE(told.last(), u"x"_s);
}

void TestFieldHistory::keepsNoSecret()
{
    auto *secret = add(new QLineEdit);
    secret->setEchoMode(QLineEdit::Password);
    begin();
    secret->setFocus();
    QTest::keyClicks(secret, u"hush"_s);
    QVERIFY(!m_history->canUndo());
}

void TestFieldHistory::handsOnWhatWasChanged()
{
    m_line->setObjectName(u"line"_s);
    m_choice->setObjectName(u"choice"_s);
    auto *secret = add(new QLineEdit);
    secret->setObjectName(u"secret"_s);
    secret->setEchoMode(QLineEdit::Password);
    begin();
    QVERIFY(m_history->changed().isEmpty());
    QTest::keyClicks(m_line, u"typed"_s);
    QTest::keyClicks(secret, u"hunter2"_s);
    m_text->setPlainText(u"has no name"_s);
    m_choice->setCurrentIndex(2);
    const FieldValues values = m_history->changed();
    QCOMPARE(values, FieldValues({{u"line"_s, m_line->text()}, {u"choice"_s, 2}}));
    m_line->clear();
    m_choice->setCurrentIndex(0);
    QCoreApplication::processEvents();
    m_history->take(values + FieldValues{{u"not there"_s, 1}});
    QVERIFY(m_line->text().contains(u"typed"_s));
    QCOMPARE(m_choice->currentIndex(), 2);
    m_history->undo(); // in one step
    QVERIFY(m_line->text().isEmpty());
    QCOMPARE(m_choice->currentIndex(), 0);
}

void TestFieldHistory::isBounded()
{
    begin();
    for (int i = 0; i < 500; ++i) {
        m_tick->toggle();
        QCoreApplication::processEvents();
    }
    std::size_t steps = 0;
    for (; m_history->canUndo(); ++steps) {
        m_history->undo();
    }
    QCOMPARE(steps, FieldHistory::kMostSteps);
}

QTEST_MAIN(TestFieldHistory)
#include "tst_fieldhistory.moc"
