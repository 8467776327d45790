// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "tests/core/journal/messagesample.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/models/enginelink.h"
#include "ui/models/journal/journalmarks.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/models/journal/journalroles.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

/// The program with its window, over files that may have been there before.
class Program
{
public:
    explicit Program(const QString &folder)
        : m_engine(Paths(folder + u"/config"_s, folder + u"/data"_s))
        , link(m_engine)
        , state(folder + u"/window.ini"_s)
        , view(link, state, nullptr)
    {
        view.resize(1200, 300);
        view.show();
        view.activateWindow();
    }

    void write(const Sample::Message &message)
    {
        m_engine.post([message](Engine &engine) { Sample::write(engine.recorder(), message); });
    }
    /// Goes to a row with the keyboard's focus on the table: the keys are those of actions.
    bool goTo(int row)
    {
        table()->showRow(row);
        table()->setFocus();
        return QTest::qWaitForWindowActive(&view) && QTest::qWaitFor([this] { return table()->hasFocus(); });
    }
    JournalTable *table() { return view.findChild<JournalTable *>(); }
    QVariant data(int row, JournalRole::Role role)
    {
        return table()->model()->index(row, int(JournalColumn::About)).data(role);
    }

private:
    EngineThread m_engine;

public:
    EngineLink link;
    UiState state;
    JournalView view;
};

} // namespace

class TestJournalMarks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        registerIcons();
        m_theme.apply();
    }
    void aPinByKeyIsKeptOverARestart();
    void tagsAndNoteAreAskedForAndShown();
    void theListFollowsWhatIsPutOnMessages();
    void anotherJournalCannotBeMarked();

private:
    Theme m_theme;
};

void TestJournalMarks::aPinByKeyIsKeptOverARestart()
{
    const QTemporaryDir folder;
    {
        Program program(folder.path());
        QTRY_VERIFY(!program.link.journalFolder().isEmpty());
        program.write({.about = "create_issue"});
        program.write({.about = "list_issues"});
        QTRY_COMPARE(program.table()->model()->rowCount(), 2);
        QVERIFY(program.goTo(1));
        QTest::keyClick(program.table(), Qt::Key_P);
        QTRY_VERIFY(program.data(1, JournalRole::Pinned).toBool());
        QVERIFY(!program.data(0, JournalRole::Pinned).toBool());
        QVERIFY(program.table()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", pinned"_s));
    }
    Program again(folder.path());
    QTRY_COMPARE(again.table()->model()->rowCount(), 2);
    QTRY_VERIFY(again.data(1, JournalRole::Pinned).toBool());
    QVERIFY(again.goTo(1));
    QTest::keyClick(again.table(), Qt::Key_P);
    QTRY_VERIFY(!again.data(1, JournalRole::Pinned).toBool());
}

void TestJournalMarks::tagsAndNoteAreAskedForAndShown()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QTRY_VERIFY(!program.link.journalFolder().isEmpty());
    program.write({.about = "create_issue"});
    program.write({.about = "list_issues"});
    QTRY_COMPARE(program.table()->model()->rowCount(), 2);
    QVERIFY(program.goTo(0));
    QTest::keyClick(program.table(), Qt::Key_P);
    QTRY_VERIFY(program.data(0, JournalRole::Pinned).toBool());
    QTest::keyClick(program.table(), Qt::Key_N);
    auto *dialog = program.view.findChild<QDialog *>(u"markDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"markDialog:tags"_s), u"slow,  to ask , slow,"_s);
    dialog->findChild<QPlainTextEdit *>(u"markDialog:note"_s)->setPlainText(u"Why so late?"_s);
    const QString pictures = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (!pictures.isEmpty()) {
        QVERIFY(dialog->grab().save(pictures + u"/marks-dialog.png"_s));
    }
    dialog->findChild<QPushButton *>(u"markDialog:keep"_s)->click();
    QTRY_COMPARE(program.data(0, JournalRole::Tags).toStringList(), QStringList({u"slow"_s, u"to ask"_s}));
    QCOMPARE(program.data(0, JournalRole::Note).toString(), u"Why so late?"_s);
    QVERIFY(program.data(0, JournalRole::Pinned).toBool()); // stays
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme.setMode(mode);
        if (!pictures.isEmpty()) {
            QTest::qWait(200);
            QVERIFY(program.view.grab().save(pictures + u"/marks-%1.png"_s.arg(int(mode))));
        }
    }
}

void TestJournalMarks::theListFollowsWhatIsPutOnMessages()
{
    const QTemporaryDir folder;
    {
        Program program(folder.path());
        QTRY_VERIFY(!program.link.journalFolder().isEmpty());
        for (int i = 0; i < 4; ++i) {
            program.write({.about = "tool" + QByteArray::number(i)});
        }
        QTRY_COMPARE(program.table()->model()->rowCount(), 4);
        auto *marks = program.view.findChild<JournalMarks *>();
        auto *model = qobject_cast<JournalModel *>(program.table()->model());
        QVERIFY(marks && model);
        model->setFilter(Filter::parse(u"is:pinned or tag:to*"_s).value());
        QCOMPARE(model->rowCount(), 0);
        marks->set({.sequence = 2, .isPinned = true});
        QTRY_COMPARE(model->rowCount(), 1);
        marks->set({.sequence = 1, .tags = {u"todo"_s}, .note = u"later"_s});
        QTRY_COMPARE(model->rowCount(), 2);
        QCOMPARE(model->sequenceAt(0), quint64(1));
        QCOMPARE(model->names().tags, QStringList{u"todo"_s});
        marks->set({.sequence = 2});
        QTRY_COMPARE(model->rowCount(), 1);
        model->setFilter(Filter::parse(u"note:LATER tools"_s).value()); // which reads messages too
        QTRY_VERIFY(!model->isSearching());
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->sequenceAt(0), quint64(1));
    }
    Program again(folder.path());
    auto *model = qobject_cast<JournalModel *>(again.table()->model());
    model->setFilter(Filter::parse(u"tag:todo"_s).value());
    QTRY_COMPARE(model->rowCount(), 1); // when they are read
    QCOMPARE(model->sequenceAt(0), quint64(1));
}

void TestJournalMarks::anotherJournalCannotBeMarked()
{
    const QTemporaryDir folder;
    Program program(folder.path());
    QTRY_VERIFY(!program.link.journalFolder().isEmpty());
    JournalMarks marks(program.link);
    marks.setFolder(program.link.journalFolder());
    QVERIFY(marks.isWritable());
    marks.setFolder(folder.filePath(u"opened"_s)); // as an opened session file is
    QVERIFY(!marks.isWritable());
    QSignalSpy failed(&marks, &JournalMarks::failed);
    marks.set({.sequence = 0, .isPinned = true});
    QCOMPARE(failed.size(), 1);
    QVERIFY(marks.of(0).isEmpty());
}

QTEST_MAIN(TestJournalMarks)
#include "tst_journalmarks.moc"
