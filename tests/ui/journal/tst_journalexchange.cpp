// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "core/hub/enginethread.h"
#include "tests/core/journal/messagesample.h"
#include "ui/journal/exportdialog.h"
#include "ui/journal/journalexchange.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/journal/transferstrip.h"
#include "ui/models/enginelink.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// What leaves the journal's pane and comes back to it.
class TestJournalExchange : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void exportsTheWholeJournalMasked();
    void exportsTheCurrentMessageWithItsAnswer();
    void exportsAllMessagesOfAFoldedRow();
    void goesWhileAFileIsBeingOpened();
    void saysWhenSecretsStay();
    void showsASessionFileInPlaceOfTheJournal();
    void saysWhyAFileCannotBeOpened();
    void copiesTheCurrentRequest();
    void saysWhyItCannotCopy();

private:
    /// For a person to look at, where SIGNALBOX_TOUR_DIR names a folder; light and dark.
    void picture(const QString &name, QWidget *widget);
    void write(const QList<Sample::Message> &messages);
    void addServer();
    [[nodiscard]] QAction *action(const QString &menu, const QString &text) const;
    void exportTo(const QString &path, ExportFormat format, bool masked = true, ExportDialog::Scope scope = {});
    [[nodiscard]] QByteArray bytesOf(const QString &path) const;
    template<typename T>
    T *part(const char16_t *name)
    {
        return m_view->findChild<T *>(QString(name));
    }
    [[nodiscard]] QString told() { return part<PlainLabel>(u"journal:transferText")->rawText(); }
    [[nodiscard]] JournalTable *table() { return part<JournalTable>(u"journal:table"); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<JournalView> m_view;
};

void TestJournalExchange::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestJournalExchange::picture(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto &[mode, word] :
         {std::pair(Theme::Mode::Dark, u"dark"_s), std::pair(Theme::Mode::Light, u"light"_s)}) {
        m_theme->setMode(mode);
        QCoreApplication::processEvents(); // the palette goes down to every part
        QVERIFY(widget->grab().save(folder + u'/' + name + u'-' + word + u".png"_s));
    }
}

void TestJournalExchange::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<EngineThread>(Paths(m_dir->filePath(u"config"_s), m_dir->filePath(u"data"_s)));
    m_link = std::make_unique<EngineLink>(*m_engine);
    m_state = std::make_unique<UiState>(m_dir->filePath(u"window.ini"_s));
    m_view = std::make_unique<JournalView>(*m_link, *m_state, nullptr);
    m_view->resize(1440, 400);
    m_view->show();
    QTRY_VERIFY(!m_link->journalFolder().isEmpty());
}

void TestJournalExchange::cleanup()
{
    m_view.reset();
    m_state.reset();
    m_link.reset();
    m_engine.reset();
    m_dir.reset();
}

void TestJournalExchange::write(const QList<Sample::Message> &messages)
{
    QSemaphore done;
    m_engine->post([&](Engine &engine) {
        for (const Sample::Message &message : messages) {
            Sample::write(engine.recorder(), message);
        }
        done.release();
    });
    done.acquire();
    QTRY_VERIFY(m_view->total() >= quint64(messages.size())); // rows may be folded by then
}

void TestJournalExchange::addServer()
{
    ServerEntry entry;
    entry.id = ServerEntry::newId();
    entry.name = u"github"_s;
    entry.command = u"/bin/server"_s;
    entry.environment = {{u"GITHUB_TOKEN"_s, u"plain-looking-value"_s}};
    m_link->addServers({entry}, this, [](const Result<QStringList> &added) { QVERIFY(added); });
    QTRY_VERIFY(m_link->serverByName(u"github"_s));
}

QAction *TestJournalExchange::action(const QString &menu, const QString &text) const
{
    for (QAction *one : m_view->findChild<QMenu *>(menu)->actions()) {
        if (one->text() == text) {
            return one;
        }
    }
    return nullptr;
}

void TestJournalExchange::exportTo(const QString &path, ExportFormat format, bool masked, ExportDialog::Scope scope)
{
    action(u"journal:menu"_s, u"Export…"_s)->trigger();
    QTRY_VERIFY(m_view->findChild<ExportDialog *>());
    auto *dialog = m_view->findChild<ExportDialog *>();
    dialog->findChild<QButtonGroup *>()->button(int(scope))->click();
    auto *formats = dialog->findChild<QComboBox *>(u"exportDialog:format"_s);
    formats->setCurrentIndex(formats->findData(int(format)));
    QVERIFY(dialog->findChild<QCheckBox *>(u"exportDialog:mask"_s)->isChecked()); // unless the person says otherwise
    dialog->findChild<QCheckBox *>(u"exportDialog:mask"_s)->setChecked(masked);
    dialog->findChild<QPushButton *>(u"exportDialog:go"_s)->click();
    QTRY_VERIFY(m_view->findChild<QFileDialog *>());
    emit m_view->findChild<QFileDialog *>()->fileSelected(path);
    m_view->findChild<QFileDialog *>()->close();
    QTRY_VERIFY(told().startsWith(u"Exported to"_s));
}

QByteArray TestJournalExchange::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestJournalExchange::exportsTheWholeJournalMasked()
{
    addServer();
    write({{.about = "create_issue", .body = R"({"method":"tools/call","params":{"x":"plain-looking-value"}})"},
           {.kind = IndexRecord::Notification, .body = R"({"password":"123456"})"}});
    const QString path = m_dir->filePath(u"all.jsonl"_s);
    exportTo(path, ExportFormat::Jsonl);
    const QByteArray text = bytesOf(path);
    QCOMPARE(text.count('\n'), 4);
    QVERIFY(!text.contains("plain-looking-value"));
    QVERIFY(!text.contains("123456\""));
    QVERIFY(text.contains("\"masked\":true"));
}

void TestJournalExchange::exportsTheCurrentMessageWithItsAnswer()
{
    write({{.about = "create_issue"},
           {.server = "files", .kind = IndexRecord::Notification},
           {.kind = IndexRecord::Result, .direction = Direction::In, .answers = 1}});
    table()->showRow(2);
    action(u"journal:menu"_s, u"Export…"_s)->trigger();
    QTRY_VERIFY(m_view->findChild<ExportDialog *>());
    auto *dialog = m_view->findChild<ExportDialog *>();
    QCOMPARE(dialog->scope(), ExportDialog::Scope::All);
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"The current message"_s)) {
            QVERIFY(button->isEnabled());
            button->click();
        } else if (button->text().startsWith(u"What passes"_s)) {
            QVERIFY(!button->isEnabled()); // there is no filter
        }
    }
    QCOMPARE(dialog->scope(), ExportDialog::Scope::Current);
    picture(u"journal-export"_s, dialog);
    dialog->findChild<QPushButton *>(u"exportDialog:go"_s)->click();
    QTRY_VERIFY(m_view->findChild<QFileDialog *>());
    const QString path = m_dir->filePath(u"one.signalbox"_s);
    emit m_view->findChild<QFileDialog *>()->fileSelected(path);
    m_view->findChild<QFileDialog *>()->close();
    QTRY_VERIFY(told().startsWith(u"Exported to"_s));
    m_view->openSession(path);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

void TestJournalExchange::exportsAllMessagesOfAFoldedRow()
{
    const QByteArray again = R"({"id":2,"method":"tools/call","params":{"requestState":"s"}})";
    const QByteArray asks = R"({"id":1,"result":{"resultType":"input_required","requestState":"s"}})";
    write({{.about = "book"},
           {.about = "book", .kind = IndexRecord::Result, .direction = Direction::In, .answers = 1, .body = asks},
           {.server = "files", .kind = IndexRecord::Notification},
           {.about = "book", .body = again},
           {.about = "book", .kind = IndexRecord::Result, .direction = Direction::In, .answers = 4},
           {.about = "other"}});
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->showRow(0);
    const QString one = m_dir->filePath(u"one.signalbox"_s);
    exportTo(one, ExportFormat::Session, true, ExportDialog::Scope::Current);
    m_view->setFilterText(u"about:book kind:response"_s); // the exchange passes by its answers
    QCOMPARE(table()->model()->rowCount(), 1);
    const QString shown = m_dir->filePath(u"shown.signalbox"_s);
    exportTo(shown, ExportFormat::Session, true, ExportDialog::Scope::Shown);
    m_view->setFilterText({});
    for (const QString &file : {one, shown}) {
        m_view->openSession(file);
        QTRY_VERIFY(told().startsWith(u"Shown: "_s + QFileInfo(file).fileName()));
        QTRY_COMPARE(m_view->total(), quint64(4));
        QTRY_COMPARE(table()->model()->rowCount(), 1); // folded as it was
        QCOMPARE(table()->model()->index(0, 0).data(JournalRole::Fold).toInt(), int(FoldState::Folded));
    }
}

void TestJournalExchange::goesWhileAFileIsBeingOpened()
{
    write({{.about = "create_issue"}});
    const QString path = m_dir->filePath(u"run.signalbox"_s);
    exportTo(path, ExportFormat::Session);
    m_view->openSession(path);
    m_view.reset(); // waits for the work, not for what would have followed it
    QVERIFY(!m_view);
}

void TestJournalExchange::saysWhenSecretsStay()
{
    write({{.body = R"({"password":"123456"})"}});
    const QString path = m_dir->filePath(u"open.jsonl"_s);
    exportTo(path, ExportFormat::Jsonl, false);
    QVERIFY(told().contains(u"Nothing is masked"_s));
    QVERIFY(bytesOf(path).contains("may hold secrets"));
}

void TestJournalExchange::showsASessionFileInPlaceOfTheJournal()
{
    write({{.about = "create_issue"}, {.server = "files", .kind = IndexRecord::Notification}});
    const QString path = m_dir->filePath(u"run.signalbox"_s);
    exportTo(path, ExportFormat::Session);
    write({{.about = "later"}, {.about = "later still"}, {.about = "and later"}});
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    m_view->openSession(path);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(told().contains(u"run.signalbox"_s));
    QVERIFY(told().contains(u"masked"_s));
    picture(u"journal-session"_s, m_view.get());
    // A message of the live journal brings that back; so does the button.
    m_view->showMessage(4);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QVERIFY(!m_view->findChild<TransferStrip *>()->isVisible());
    m_view->openSession(path);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    part<QPushButton>(u"journal:transferButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 5);
}

void TestJournalExchange::saysWhyAFileCannotBeOpened()
{
    write({{.about = "create_issue"}});
    QFile file(m_dir->filePath(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n");
    file.close();
    m_view->openSession(file.fileName());
    QTRY_VERIFY(told().contains(u"no session file"_s));
    QCOMPARE(table()->model()->rowCount(), 1);
    part<QAbstractButton>(u"journal:transferClose")->click();
    QVERIFY(!m_view->findChild<TransferStrip *>()->isVisible());
}

void TestJournalExchange::copiesTheCurrentRequest()
{
    addServer();
    write(
        {{.about = "create_issue",
          .body =
              R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"create_issue","arguments":{"title":"it's"}}})"}});
    table()->showRow(0);
    emit table()->customContextMenuRequested(table()->visualRect(table()->model()->index(0, 1)).center());
    QMenu *context = part<QMenu>(u"journal:contextMenu");
    QTRY_VERIFY(context->isVisible());
    picture(u"journal-context"_s, context);
    context->close();
    action(u"journal:copyAs"_s, u"Command line"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"signalbox-cli --method tools/call"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"--server github"_s));
    QTRY_COMPARE(told(), u"Copied: Command line."_s);
    picture(u"journal-copied"_s, m_view.get());
    action(u"journal:copyAs"_s, u"Python"_s)->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"os.environ[\"GITHUB_TOKEN\"]"_s));
}

void TestJournalExchange::saysWhyItCannotCopy()
{
    addServer();
    QGuiApplication::clipboard()->setText(u"before"_s);
    write({{.about = "create_issue"}});
    table()->showRow(0);
    action(u"journal:copyAs"_s, u"curl"_s)->trigger();
    QTRY_VERIFY(told().contains(u"curl speaks HTTP"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

QTEST_MAIN(TestJournalExchange)
#include "tst_journalexchange.moc"
