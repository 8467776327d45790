// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/chosenstore.h"
#include "core/auth/memorystore.h"
#include "core/auth/relaystore.h"
#include "core/base/paths.h"
#include "tests/core/catalog/programs/scratchhome.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/manage/secrets/secretsbar.h"
#include "ui/manage/secrets/secretstab.h"
#include "ui/manage/serverspage.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/models/secrets/secretrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QString kCursor = u".cursor/mcp.json"_s;
const QString kClaude = u".config/Claude/claude_desktop_config.json"_s;
const QString kCode = u".config/Code/User/mcp.json"_s;

const QByteArray kCursorText = R"({
    // mine
    "mcpServers": {
        "github": {
            "command": "gh-mcp",
            "env": {"GITHUB_TOKEN": "swordfish-one"}
        },
        "search": {
            "command": "npx",
            "args": ["search-mcp", "--api-key=swordfish-two"]
        }
    }
}
)";

/// Keeps secrets beyond a run, as a keychain does.
class LastingStore : public MemoryStore
{
public:
    [[nodiscard]] bool isPersistent() const override { return true; }
};

/// All text under a folder and its file names; for looking for what must not be there.
bool standsBelow(const QString &folder, const QByteArray &needle)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle)) {
            return true;
        }
    }
    return false;
}

QString shownIn(const LineDiffView &lines)
{
    QStringList shown;
    for (int row = 0; row < lines.model()->rowCount(); ++row) {
        for (int column = 0; column < lines.model()->columnCount(); ++column) {
            shown.append(lines.model()->index(row, column).data().toString());
        }
    }
    return shown.join(u'\n');
}

} // namespace

/// The Secrets tab over a real engine and real files in a scratch home.
class TestSecretsTab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsWhatStandsInFilesWithoutValues();
    void movesOneSecretAfterAPreview();
    void movesSeveralAtOnce();
    void theValuesLieInTheEncryptedFile();
    void theMovedValueCanBeCopied();
    void putsBackWhatWasMoved();
    void c03_aFileThatChangedMeanwhileIsNotWritten();
    void saysWhyNothingCanBeMoved();
    void k06_refusesWithoutAPlaceForSecrets();
    void choosesWhatCanBeMovedWhenItIsTurnedTo();
    void c10_forgetsKeptVersionsAfterAsking();
    void historyOfAFileLeadsToPrograms();
    void filtersAndIsDrivenByKeys();
    void teachesWhileThereIsNothing();
    void saysThatAFileCannotBeRead();
    void hostileNamesStayText();
    void everyPartHasAName();
    void pictures_data();
    void pictures();

private:
    void makePage(bool isFilled = true, const EngineThread::StoreMaker &store = {});
    void choose(const QStringList &places); // by the words of the place: "variable GITHUB_TOKEN"
    QDialog *openMove();
    void moveChosen();
    template<typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(u"secrets:"_s + name);
    }
    [[nodiscard]] QString label(const QString &name) const { return part<PlainLabel>(name)->rawText(); }
    void click(const QString &button) const { part<QPushButton>(button)->click(); }
    [[nodiscard]] int rows() const { return m_tab->table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_tab->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] const ServerEntry &own() const { return m_engine->link->serverByName(u"weather"_s)->entry; }
    void both(const QString &name, QWidget *widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<ChosenStore> m_store;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ProgramsKeeper> m_keeper;
    std::unique_ptr<ServersPage> m_page;
    SecretsTab *m_tab = nullptr;
};

void TestSecretsTab::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestSecretsTab::init()
{
    m_home = std::make_unique<ScratchHome>();
}

void TestSecretsTab::makePage(bool isFilled, const EngineThread::StoreMaker &store)
{
    const EngineThread::StoreMaker lasting = [] { return std::make_unique<LastingStore>(); };
    m_engine = std::make_unique<EngineFixture>(store ? store : lasting);
    if (isFilled) {
        QVERIFY(m_home->put(kCursor, kCursorText));
        QVERIFY(m_home->put(
            kClaude, R"({"mcpServers": {"github": {"command": "gh-mcp", "env": {"GITHUB_TOKEN": "swordfish-one"}}}})"));
        ServerEntry entry;
        entry.name = u"weather"_s;
        entry.command = u"weather-mcp"_s;
        entry.environment = {{u"WEATHER_TOKEN"_s, u"swordfish-three"_s}};
        QVERIFY(!m_engine->add(entry).isEmpty());
    }
    m_keeper = std::make_unique<ProgramsKeeper>(
        *m_engine->link,
        ProgramsPlaces{m_home->places(), m_home->path(u"kept/versions"_s), m_home->path(u"kept/programs.json"_s)});
    m_page = std::make_unique<ServersPage>();
    m_tab = new SecretsTab(*m_engine->link, *m_keeper, m_engine->paths().configDir(), m_engine->paths().dataDir());
    new QAbstractItemModelTester(m_tab->table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_tab);
    m_page->addTab({.id = u"secrets"_s, .title = u"Secrets"_s, .content = m_tab, .tools = m_tab->bar()});
    m_page->resize(1374, 820);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_tab->keeper().isKnown());
    QTRY_VERIFY(!isFilled || rows() == 4);
}

void TestSecretsTab::cleanup()
{
    m_page.reset();
    m_keeper.reset();
    m_engine.reset();
    m_store.reset();
    m_home.reset();
}

void TestSecretsTab::choose(const QStringList &places)
{
    QItemSelectionModel *selection = m_tab->table()->selectionModel();
    selection->clear();
    for (int row = 0; row < rows(); ++row) {
        const bool isMeant = std::ranges::any_of(places, [&](const QString &place) {
            return (cell(row, SecretRows::Where) + u' ' + cell(row, SecretRows::Place)).contains(place);
        });
        if (isMeant) {
            selection->setCurrentIndex(m_tab->table()->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

QDialog *TestSecretsTab::openMove()
{
    click(u"move"_s);
    QDialog *dialog = nullptr;
    return QTest::qWaitFor([&] { return (dialog = part<QDialog>(u"moveDialog"_s)) != nullptr; }, 30'000) ? dialog
                                                                                                         : nullptr;
}

void TestSecretsTab::moveChosen()
{
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    const QDialog *dialog = openMove();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"secrets:moveYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
}

void TestSecretsTab::listsWhatStandsInFilesWithoutValues()
{
    makePage();
    QTRY_COMPARE(cell(0, SecretRows::Way), u"To the keychain"_s);
    QStringList all;
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column <= SecretRows::Way; ++column) {
            all.append(cell(row, column));
        }
    }
    const QString text = all.join(u'\n');
    QVERIFY2(!text.contains(u"swordfish"_s), qPrintable(text));
    QCOMPARE(cell(0, SecretRows::Where), u"Signalbox’s own list"_s);
    QCOMPARE(cell(0, SecretRows::Value), u"•••• masked, 15 character(s)"_s);
    QVERIFY2(text.contains(u"Cursor, line 6 of"_s) && text.contains(u"Cursor, line 10 of"_s), qPrintable(text));
    QVERIFY(text.contains(u"To the keychain; the program’s file refers to ${env:GITHUB_TOKEN}"_s));
    QVERIFY(text.contains(u"argument 2, seen by every program"_s));
    QVERIFY(text.contains(u"Stays. Claude Desktop has no way"_s));
    QVERIFY(label(u"note"_s).startsWith(u"4 secret(s), 3 can be moved."_s));
    QVERIFY(!textsIn(*m_page).contains(u"swordfish"_s));
}

void TestSecretsTab::movesOneSecretAfterAPreview()
{
    makePage();
    choose({u"Cursor"_s});
    choose({u"variable GITHUB_TOKEN"_s});
    choose({u"line 6"_s});
    QCOMPARE(m_tab->chosen().size(), 1);
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    const auto *lines = dialog->findChild<LineDiffView *>();
    QVERIFY(lines->model()->rowCount() > 2);
    const QString text = shownIn(*lines) + textsIn(*dialog);
    QVERIFY2(text.contains(u"${env:GITHUB_TOKEN}"_s) && !text.contains(u"swordfish"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Set the variable GITHUB_TOKEN"_s), qPrintable(text));
    QCOMPARE(m_home->bytes(kCursor), kCursorText); // until it is agreed to
    dialog->reject();
    moveChosen();
    QByteArray wanted = kCursorText;
    QCOMPARE(m_home->bytes(kCursor), wanted.replace("\"swordfish-one\"", "\"${env:GITHUB_TOKEN}\""));
    QVERIFY(part<QWidget>(u"outcome"_s)->isVisible());
    QCOMPARE(label(u"outcomeHead"_s), u"1 secret(s) moved."_s);
    QVERIFY(label(u"outcomeToDo"_s).contains(u"Set the variable GITHUB_TOKEN"_s));
    QTRY_COMPARE(rows(), 3);
    click(u"closeOutcome"_s);
    QVERIFY(!part<QWidget>(u"outcome"_s)->isVisible());
}

void TestSecretsTab::movesSeveralAtOnce()
{
    makePage();
    m_tab->table()->selectAll();
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListView *>(u"secrets:movePlaces"_s)->model()->rowCount(), 2);
    QVERIFY(dialog->findChild<PlainLabel *>(u"secrets:moveLeft"_s)->rawText().contains(u"Claude Desktop"_s));
    dialog->findChild<QListView *>(u"secrets:movePlaces"_s)
        ->selectionModel()
        ->setCurrentIndex(dialog->findChild<QListView *>(u"secrets:movePlaces"_s)->model()->index(1, 0),
                          QItemSelectionModel::Select);
    QVERIFY2(shownIn(*dialog->findChild<LineDiffView *>()).contains(u"--api-key=${env:SEARCH_API_KEY}"_s),
             qPrintable(shownIn(*dialog->findChild<LineDiffView *>())));
    dialog->reject();
    moveChosen();
    QCOMPARE(label(u"outcomeHead"_s), u"3 secret(s) moved."_s);
    QTRY_COMPARE(rows(), 1); // Claude Desktop's stays
    QVERIFY(!m_home->bytes(kCursor).contains("swordfish"));
    QTRY_COMPARE(own().environment.first().second, u"${input:WEATHER_TOKEN}"_s);
    QVERIFY(!standsBelow(m_engine->folder() + u"/config"_s, "swordfish-three")
            || m_tab->keeper().held().size() > 0); // the list as it was is a kept version
}

void TestSecretsTab::theValuesLieInTheEncryptedFile()
{
    const Paths places(m_home->path(u"settings"_s), m_home->path(u"secrets"_s));
    m_store = std::make_unique<ChosenStore>(places);
    std::optional<Result<>> chosen;
    QByteArray passphrase("open sesame");
    m_store->choose(SecretPlace::File, SecretBytes::take(passphrase), {}, this,
                    [&chosen](const Result<> &result) { chosen = result; });
    QVERIFY(QTest::qWaitFor([&chosen] { return chosen.has_value(); }, 30'000));
    QVERIFY(chosen->has_value());
    makePage(true, [this] { return std::make_unique<RelayStore>(*m_store); });
    QTRY_COMPARE(cell(0, SecretRows::Way), u"To Signalbox’s encrypted file"_s);
    m_tab->table()->selectAll();
    moveChosen();
    QCOMPARE(label(u"outcomeHead"_s), u"3 secret(s) moved."_s);
    QVERIFY(QFile::exists(ChosenStore::filePath(places)));
    QVERIFY(!standsBelow(m_home->path(u"secrets"_s), "swordfish"));
    std::optional<Result<QString>> value;
    m_tab->keeper().askValue(u"SEARCH_API_KEY"_s, this, [&value](const Result<QString> &got) { value = got; });
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30'000);
    QCOMPARE(value->value_or(QString()), u"swordfish-two"_s);
}

void TestSecretsTab::theMovedValueCanBeCopied()
{
    makePage();
    choose({u"line 6"_s});
    moveChosen();
    QVERIFY(part<QPushButton>(u"copyValue"_s)->isVisible());
    const QList<QAction *> actions = part<QMenu>(u"values"_s)->actions();
    QCOMPARE(actions.size(), 1);
    QCOMPARE(actions.first()->text(), u"GITHUB_TOKEN"_s);
    actions.first()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), u"swordfish-one"_s, 30'000);
    QVERIFY(!textsIn(*m_page).contains(u"swordfish"_s));
}

void TestSecretsTab::putsBackWhatWasMoved()
{
    makePage();
    m_tab->table()->selectAll();
    moveChosen();
    QTRY_COMPARE(rows(), 1);
    QTRY_COMPARE(own().environment.first().second, u"${input:WEATHER_TOKEN}"_s);
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    click(u"putBack"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QCOMPARE(label(u"outcomeHead"_s), u"3 secret(s) put back."_s);
    QCOMPARE(m_home->bytes(kCursor), kCursorText);
    QTRY_COMPARE(own().environment.first().second, u"swordfish-three"_s);
    QTRY_COMPARE(rows(), 4);
    QVERIFY(!part<QPushButton>(u"putBack"_s)->isVisible());
    std::optional<Result<QString>> value;
    m_tab->keeper().askValue(u"GITHUB_TOKEN"_s, this, [&value](const Result<QString> &got) { value = got; });
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30'000);
    QVERIFY(!value->has_value()); // it is needed no more
}

void TestSecretsTab::c03_aFileThatChangedMeanwhileIsNotWritten()
{
    makePage();
    m_tab->table()->selectAll();
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    const QDialog *dialog = openMove();
    QVERIFY(dialog);
    const QByteArray other = kCursorText + "\n";
    QVERIFY(m_home->put(kCursor, other));
    dialog->findChild<QPushButton *>(u"secrets:moveYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QCOMPARE(m_home->bytes(kCursor), other);
    QVERIFY2(label(u"outcomeFaults"_s).contains(u"changed meanwhile"_s), qPrintable(label(u"outcomeFaults"_s)));
    QCOMPARE(label(u"outcomeHead"_s), u"1 secret(s) moved."_s); // our own list is another place
    std::optional<Result<QString>> value;
    m_tab->keeper().askValue(u"GITHUB_TOKEN"_s, this, [&value](const Result<QString> &got) { value = got; });
    QTRY_VERIFY_WITH_TIMEOUT(value.has_value(), 30'000);
    QVERIFY(!value->has_value());
}

void TestSecretsTab::saysWhyNothingCanBeMoved()
{
    makePage();
    m_tab->table()->clearSelection();
    QVERIFY(!part<QPushButton>(u"move"_s)->isEnabled());
    choose({u"Claude"_s});
    QCOMPARE(m_tab->chosen().size(), 1);
    QVERIFY(!part<QPushButton>(u"move"_s)->isEnabled());
    QVERIFY(part<QPushButton>(u"move"_s)->toolTip().contains(u"has to stay"_s));
    QVERIFY2(label(u"detail"_s).contains(u"Claude Desktop has no way"_s), qPrintable(label(u"detail"_s)));
}

void TestSecretsTab::k06_refusesWithoutAPlaceForSecrets()
{
    makePage(true, [] { return std::make_unique<MemoryStore>(); });
    QTRY_COMPARE(cell(0, SecretRows::Way), u"Not yet: nothing keeps secrets beyond this run"_s);
    m_tab->table()->selectAll();
    click(u"move"_s);
    QTRY_VERIFY_WITH_TIMEOUT(part<QWidget>(u"outcome"_s)->isVisible(), 30'000);
    QCOMPARE(label(u"outcomeHead"_s), u"Nothing was changed."_s);
    QVERIFY(label(u"outcomeFaults"_s).contains(u"no place that keeps secrets"_s));
    QCOMPARE(m_home->bytes(kCursor), kCursorText);
    QVERIFY(!part<QDialog>(u"moveDialog"_s));
    QSignalSpy settings(m_tab, &SecretsTab::settingsWanted);
    QTRY_VERIFY(part<QPushButton>(u"settings"_s)->isVisible());
    click(u"settings"_s);
    QCOMPARE(settings.size(), 1);
    QVERIFY2(label(u"note"_s).contains(u"Nothing here keeps secrets yet"_s), qPrintable(label(u"note"_s)));
    choose({u"own list"_s});
    QVERIFY2(label(u"detail"_s).contains(u"Before that, start a keychain"_s), qPrintable(label(u"detail"_s)));
}

void TestSecretsTab::choosesWhatCanBeMovedWhenItIsTurnedTo()
{
    makePage();
    choose({u"Claude"_s});
    QVERIFY(!part<QPushButton>(u"move"_s)->isEnabled());
    m_tab->keeper().lookAgain(); // nobody left the tab: what is chosen stays
    QTRY_VERIFY(m_tab->keeper().isKnown());
    QCOMPARE(m_tab->chosen().size(), 1);
    m_tab->hide();
    m_tab->show();
    QTRY_VERIFY(part<QPushButton>(u"move"_s)->isEnabled());
    QCOMPARE(m_tab->chosen().size(), 1);
    choose({u"line 10"_s});
    const QSet<QString> mine = m_tab->chosen();
    m_tab->hide();
    m_tab->show();
    QCOMPARE(m_tab->chosen(), mine); // that can be moved: it stays
}

void TestSecretsTab::c10_forgetsKeptVersionsAfterAsking()
{
    makePage();
    QVERIFY(!part<QWidget>(u"held"_s)->isVisible());
    m_tab->table()->selectAll();
    moveChosen();
    QTRY_VERIFY(part<QWidget>(u"held"_s)->isVisible());
    QVERIFY(standsBelow(m_home->path(u"kept"_s), "swordfish-two"));
    click(u"forget"_s);
    auto *question = part<QDialog>(u"forgetQuestion"_s);
    QVERIFY(question);
    QVERIFY(textsIn(*question).contains(u"Cursor"_s));
    QCOMPARE(question->focusWidget(), question->findChild<QPushButton *>(u"secrets:forgetNo"_s));
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    question->findChild<QPushButton *>(u"secrets:forgetYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
    QTRY_VERIFY(!part<QWidget>(u"held"_s)->isVisible());
    QVERIFY(!standsBelow(m_home->path(u"kept"_s), "swordfish-two"));
    QVERIFY(!standsBelow(m_engine->folder() + u"/config"_s, "swordfish-three"));
    QVERIFY(!part<QPushButton>(u"putBack"_s)->isVisible()); // forgotten is forgotten
    QVERIFY(m_home->bytes(kCursor).contains("${env:GITHUB_TOKEN}"));
}

void TestSecretsTab::historyOfAFileLeadsToPrograms()
{
    makePage();
    QSignalSpy wanted(m_tab, &SecretsTab::programsWanted);
    choose({u"line 6"_s});
    moveChosen();
    QTRY_COMPARE(rows(), 3);
    choose({u"line 10"_s});
    const QList<QAction *> actions = m_tab->table()->actions();
    const auto history = std::ranges::find_if(
        actions, [](const QAction *action) { return action->text().startsWith(u"Show the file’s history"_s); });
    QVERIFY(history != actions.end() && (*history)->isEnabled());
    (*history)->trigger();
    auto *dialog = m_page->findChild<QDialog *>(u"programs:historyDialog"_s);
    QVERIFY(dialog);
    auto *versions = dialog->findChild<QTableView *>(u"programs:versions"_s);
    QTRY_COMPARE(versions->model()->rowCount(), 2);
    versions->selectRow(1);
    auto *restore = dialog->findChild<QPushButton *>(u"programs:restoreFile"_s);
    QTRY_VERIFY(restore->isEnabled());
    restore->click();
    QTRY_COMPARE(wanted.size(), 1);
    QTRY_COMPARE(m_keeper->state()->steps.size(), 1);
    choose({u"own list"_s});
    QVERIFY(!(*history)->isEnabled());
}

void TestSecretsTab::filtersAndIsDrivenByKeys()
{
    makePage();
    RowsTable *table = m_tab->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Slash);
    QCOMPARE(m_page->focusWidget(), part<QWidget>(u"filter"_s));
    part<FilterField>(u"filter"_s)->setText(u"argument"_s);
    QCOMPARE(rows(), 1);
    QVERIFY(label(u"note"_s).contains(u"3 hidden"_s));
    part<FilterField>(u"filter"_s)->setText(u"nothing like it"_s);
    QVERIFY(!table->isVisible());
    QVERIFY(textsIn(*m_tab).contains(u"4 hidden"_s));
    part<FilterField>(u"filter"_s)->clear();
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier); // makes it the current one and chooses nothing
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<QDialog>(u"moveDialog"_s), 30'000);
    QTest::keyClick(part<QDialog>(u"moveDialog"_s), Qt::Key_Escape);
}

void TestSecretsTab::teachesWhileThereIsNothing()
{
    makePage(false);
    QVERIFY(!m_tab->table()->isVisible());
    QVERIFY(textsIn(*m_tab).contains(u"No secret stands in a file in plain text"_s));
    QVERIFY(m_home->put(kCode, R"({"servers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish"}}}})"));
    click(u"readAgain"_s);
    QTRY_COMPARE(rows(), 1);
    QVERIFY(cell(0, SecretRows::Way).contains(u"${input:A_TOKEN}"_s));
}

void TestSecretsTab::saysThatAFileCannotBeRead()
{
    QVERIFY(m_home->put(kCode, R"({"servers": {)"));
    makePage();
    QTRY_VERIFY2(label(u"note"_s).contains(u"1 file(s) cannot be read whole"_s), qPrintable(label(u"note"_s)));
}

void TestSecretsTab::hostileNamesStayText()
{
    QByteArray servers;
    for (const QString &trap : markupTraps()) {
        servers +=
            (servers.isEmpty() ? "" : ",")
            + ("\"" + trap.toUtf8().replace('"', "\\\"") + R"(": {"command": "x", "env": {"A_TOKEN": "swordfish"}})");
    }
    QVERIFY(m_home->put(kCursor, "{\"mcpServers\": {" + servers + "}}"));
    makePage(false);
    QTRY_COMPARE(rows(), int(markupTraps().size()));
    for (int row = 0; row < rows(); ++row) {
        m_tab->table()->setCurrentIndex(m_tab->table()->model()->index(row, 0));
        QCOMPARE(markupIn(*m_page), QStringList());
    }
    m_tab->table()->selectAll();
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    QCOMPARE(markupIn(*dialog), QStringList());
}

void TestSecretsTab::everyPartHasAName()
{
    makePage();
    QCOMPARE(m_tab->accessibleName(), u"Secrets"_s);
    QVERIFY(!m_tab->table()->accessibleName().isEmpty());
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    const QModelIndex first = m_tab->table()->model()->index(0, SecretRows::Way);
    QTRY_COMPARE(first.data(Qt::AccessibleTextRole).toString(), u"What can be done: To the keychain"_s);
}

void TestSecretsTab::both(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(folder.isEmpty() || widget->grab().save(u"%1/secrets-%2-%3-%4.png"_s.arg(folder, name, tag, theme)));
        QCOMPARE(markupIn(*widget), QStringList());
    }
}

void TestSecretsTab::pictures_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

void TestSecretsTab::pictures()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    makePage();
    m_page->resize(QSize(1374, 820) * scale);
    choose({u"line 6"_s});
    both(u"list"_s, m_page.get());
    m_tab->table()->selectAll();
    QDialog *dialog = openMove();
    QVERIFY(dialog);
    dialog->findChild<QListView *>(u"secrets:movePlaces"_s)
        ->setCurrentIndex(dialog->findChild<QListView *>(u"secrets:movePlaces"_s)->model()->index(1, 0));
    both(u"move"_s, dialog);
    dialog->reject();
    moveChosen();
    QTRY_VERIFY(part<QWidget>(u"held"_s)->isVisible());
    both(u"moved"_s, m_page.get());
    click(u"forget"_s);
    both(u"forget"_s, part<QDialog>(u"forgetQuestion"_s));
    part<QDialog>(u"forgetQuestion"_s)->reject();
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestSecretsTab)
#include "tst_secretstab.moc"
