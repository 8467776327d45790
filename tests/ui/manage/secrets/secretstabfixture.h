// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/chosenstore.h"
#include "core/auth/memorystore.h"
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
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDirIterator>
#include <QPushButton>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

inline const QString kCursor = u".cursor/mcp.json"_s;
inline const QString kClaude = u".config/Claude/claude_desktop_config.json"_s;
inline const QString kCode = u".config/Code/User/mcp.json"_s;

inline const QByteArray kCursorText = R"({
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
inline bool standsBelow(const QString &folder, const QByteArray &needle)
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

inline QString shownIn(const LineDiffView &lines)
{
    QStringList shown;
    for (int row = 0; row < lines.model()->rowCount(); ++row) {
        for (int column = 0; column < lines.model()->columnCount(); ++column) {
            shown.append(lines.model()->index(row, column).data().toString());
        }
    }
    return shown.join(u'\n');
}

/// The Secrets tab over a real engine and real files in a scratch home.
class SecretsTabFixture
{
protected:
    void setUp();    ///< once, before all
    void prepare();  ///< before each test
    void tearDown(); ///< after each
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

inline void SecretsTabFixture::setUp()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

inline void SecretsTabFixture::prepare()
{
    m_home = std::make_unique<ScratchHome>();
}

inline void SecretsTabFixture::tearDown()
{
    m_page.reset();
    m_keeper.reset();
    m_engine.reset();
    m_store.reset();
    m_home.reset();
}

inline void SecretsTabFixture::makePage(bool isFilled, const EngineThread::StoreMaker &store)
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

inline void SecretsTabFixture::choose(const QStringList &places)
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

inline QDialog *SecretsTabFixture::openMove()
{
    click(u"move"_s);
    QDialog *dialog = nullptr;
    return QTest::qWaitFor([&] { return (dialog = part<QDialog>(u"moveDialog"_s)) != nullptr; }, 30'000) ? dialog
                                                                                                         : nullptr;
}

inline void SecretsTabFixture::moveChosen()
{
    QSignalSpy done(&m_tab->keeper(), &SecretsKeeper::done);
    const QDialog *dialog = openMove();
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"secrets:moveYes"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
}

inline void SecretsTabFixture::both(const QString &name, QWidget *widget)
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

} // namespace Signalbox
