// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/requests/requesttexts.h"
#include "ui/form/fieldhistory.h"
#include "ui/journal/markdialog.h"
#include "ui/manage/profiles/placedialog.h"
#include "ui/manage/profiles/variabledialog.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/policy/policykeeper.h"
#include "ui/models/requests/samplingdraft.h"
#include "ui/monitor/alertsdialog.h"
#include "ui/policy/sessionspanel.h"
#include "ui/requests/samplingbody.h"
#include "ui/servers/valuefields.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// Forms of ordinary widgets, wherever they are: the keys that undo go over all their fields.
class TestFormHistories : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init() { m_engine = std::make_unique<EngineFixture>(); }
    void cleanup();
    void ofAnAlert();
    void ofAnEnvironment();
    void ofAVariable();
    void ofASecretVariable();
    void ofASamplingAnswer();
    void ofASession();
    void ofAMark();
    void ofTheValuesOfAnEntry();

private:
    void show(QWidget *form);
    template<typename T>
    T *part(const QString &name) const
    {
        return m_form->findChild<T *>(name);
    }
    void type(const QString &name, const QString &text) const; ///< into the field of this name
    void undo() const { QTest::keySequence(QApplication::focusWidget(), QKeySequence::Undo); }
    void redo() const { QTest::keySequence(QApplication::focusWidget(), QKeySequence::Redo); }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QObject> m_keeper;
    std::unique_ptr<QWidget> m_form;
};

void TestFormHistories::cleanup()
{
    m_form.reset();
    m_keeper.reset();
    m_engine.reset();
}

void TestFormHistories::show(QWidget *form)
{
    m_form.reset(form);
    form->setAttribute(Qt::WA_DeleteOnClose, false);
    form->show();
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
}

void TestFormHistories::type(const QString &name, const QString &text) const
{
    auto *field = part<QWidget>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    QTest::keyClicks(field, text);
    QCoreApplication::processEvents(); // each stands for itself
}

void TestFormHistories::ofAnAlert()
{
    auto keeper = std::make_unique<AlertKeeper>(*m_engine->link);
    show(new AlertsDialog(*keeper, {u"srv"_s}));
    m_keeper = std::move(keeper);
    auto *figure = part<QComboBox>(u"alertsDialog:figure"_s);
    auto *threshold = part<QDoubleSpinBox>(u"alertsDialog:threshold"_s);
    auto *server = part<QComboBox>(u"alertsDialog:server"_s);
    figure->setCurrentIndex(1);
    QCoreApplication::processEvents();
    threshold->setValue(700);
    QCoreApplication::processEvents();
    server->setCurrentIndex(1);
    server->setFocus();
    QCoreApplication::processEvents();
    undo();
    QCOMPARE(server->currentIndex(), 0);
    QCOMPARE(threshold->value(), 700.0);
    undo();
    QCOMPARE(threshold->value(), 1000.0);
    undo();
    QCOMPARE(figure->currentIndex(), 0); // and its limit with it
    QCOMPARE(threshold->value(), 5.0);
    redo();
    redo();
    QCOMPARE(figure->currentIndex(), 1);
    QCOMPARE(threshold->value(), 700.0);
}

void TestFormHistories::ofAnEnvironment()
{
    show(new PlaceDialog(u"New"_s, {}, {}, {}));
    type(u"place:name"_s, u"staging"_s);
    type(u"place:description"_s, u"before"_s);
    undo();
    QCOMPARE(part<QLineEdit>(u"place:description"_s)->text(), QString());
    QCOMPARE(part<QLineEdit>(u"place:name"_s)->text(), u"staging"_s);
    part<QWidget>(u"placeDialog:keep"_s)->setFocus(); // wherever one is in it
    undo();
    QCOMPARE(part<QLineEdit>(u"place:name"_s)->text(), QString());
}

void TestFormHistories::ofAVariable()
{
    show(new VariableDialog(u"staging"_s, {}, {}));
    type(u"variable:name"_s, u"HOST"_s);
    type(u"variable:text"_s, u"a.example"_s);
    part<QCheckBox>(u"variable:isSecret"_s)->click();
    QCoreApplication::processEvents();
    QVERIFY(part<QLineEdit>(u"variable:text"_s)->text().isEmpty());
    part<QCheckBox>(u"variable:isSecret"_s)->setFocus();
    undo(); // the value goes back with the tick
    QVERIFY(!part<QCheckBox>(u"variable:isSecret"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"variable:text"_s)->text(), u"a.example"_s);
    undo();
    undo();
    QCOMPARE(part<QLineEdit>(u"variable:name"_s)->text(), QString());
}

void TestFormHistories::ofASecretVariable()
{
    show(new VariableDialog(u"staging"_s, {}, {}));
    part<QCheckBox>(u"variable:isSecret"_s)->click();
    QCoreApplication::processEvents();
    type(u"variable:secret"_s, u"hunter2"_s);
    type(u"variable:description"_s, u"key"_s);
    undo();
    QCOMPARE(part<QLineEdit>(u"variable:description"_s)->text(), QString());
    undo(); // what was typed as a secret is not kept a second time
    QVERIFY(!part<QCheckBox>(u"variable:isSecret"_s)->isChecked());
    QCOMPARE(part<QLineEdit>(u"variable:secret"_s)->text(), u"hunter2"_s);
    QVERIFY(!part<QLineEdit>(u"variable:text"_s)->text().contains(u"hunter2"_s));
}

void TestFormHistories::ofASamplingAnswer()
{
    auto draft = std::make_unique<SamplingDraft>();
    const InputCase one =
        InputCase::from({.number = 1, .server = u"srv"_s, .kind = InputRequest::Kind::Sampling, .params = kSample},
                        QDateTime(QDate(2026, 11, 28), QTime(14, 32, 8)));
    show(new SamplingBody(one, *draft));
    type(u"request:text"_s, u"Yes"_s);
    part<QComboBox>(u"request:stopReason"_s)->setFocus();
    part<QComboBox>(u"request:stopReason"_s)->setCurrentIndex(1);
    QCoreApplication::processEvents();
    type(u"request:model"_s, u"x"_s);
    undo();
    QCOMPARE(draft->parts().model, u"person"_s);
    undo();
    QCOMPARE(draft->parts().stopReason, QString());
    QCOMPARE(draft->parts().text, u"Yes"_s);
    undo();
    QCOMPARE(draft->parts().text, QString());
    redo();
    redo();
    QCOMPARE(draft->parts().stopReason, u"stopSequence"_s);
    m_keeper = std::move(draft);
}

void TestFormHistories::ofASession()
{
    auto keeper = std::make_unique<PolicyKeeper>(*m_engine->link, m_engine->paths().policyFile());
    show(new SessionsPanel(*keeper));
    m_keeper = std::move(keeper);
    type(u"policy:sessionUser"_s, u"ann"_s);
    type(u"policy:sessionTools"_s, u"files.*"_s);
    undo();
    QCOMPARE(part<QLineEdit>(u"policy:sessionTools"_s)->text(), QString());
    undo();
    QCOMPARE(part<QLineEdit>(u"policy:sessionUser"_s)->text(), QString());
}

void TestFormHistories::ofAMark()
{
    show(new MarkDialog({}, {}, nullptr));
    type(u"markDialog:tags"_s, u"odd"_s);
    type(u"markDialog:note"_s, u"look"_s);
    undo();
    QCOMPARE(part<QPlainTextEdit>(u"markDialog:note"_s)->toPlainText(), QString());
    undo();
    QCOMPARE(part<QLineEdit>(u"markDialog:tags"_s)->text(), QString());
}

void TestFormHistories::ofTheValuesOfAnEntry()
{
    LaunchQuestion question;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        OpenValue value;
        value.need.kind = ValueNeed::Kind::Input;
        value.need.name = name;
        question.values.append(value);
    }
    show(new ValueFields(question));
    type(u"value:one"_s, u"a"_s);
    type(u"value:two"_s, u"b"_s);
    undo();
    undo();
    QCOMPARE(part<QLineEdit>(u"value:one"_s)->text(), QString());
}

QTEST_MAIN(TestFormHistories)
#include "tst_formhistories.moc"
