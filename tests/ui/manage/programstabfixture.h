// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "tests/ui/models/programs/lastingstore.h"
#include "tests/ui/models/programs/programsamples.h"
#include "ui/manage/programs/matrixlegend.h"
#include "ui/manage/programs/matrixview.h"
#include "ui/manage/programs/programsbar.h"
#include "ui/manage/programs/programstab.h"
#include "ui/manage/serverspage.h"
#include "ui/models/programs/programskeeper.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

inline const QString kCursor = u".cursor/mcp.json"_s;
inline const QString kClaude = u".config/Claude/claude_desktop_config.json"_s;
inline const QString kCodex = u".codex/config.toml"_s;

/// The matrix page over a real engine and real files in a scratch home, driven as a person drives it.
class ProgramsTabFixture
{
protected:
    void setUp();    ///< once, before all
    void prepare();  ///< before each test
    void tearDown(); ///< after each
    void makePage(bool isFilled = true);
    [[nodiscard]] QDialog *openPreview() const;
    void choose(const QString &name, const QString &file) const
    {
        m_tab->view()->setCurrent(name, file.isEmpty() ? u"name"_s : m_home->path(file));
    }
    [[nodiscard]] MatrixModel::Cell kind() const
    {
        return MatrixModel::Cell(m_tab->view()->currentIndex().data(MatrixModel::CellRole).toInt());
    }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(u"programs:"_s + name);
    }
    void click(const QString &button) const { part<QPushButton>(button)->click(); }
    [[nodiscard]] static QAction *actionIn(const QMenu *menu, const QString &text)
    {
        const QList<QAction *> all = menu->actions();
        const auto found =
            std::ranges::find_if(all, [&text](const QAction *action) { return action->text().remove(u'&') == text; });
        return found == all.end() ? nullptr : *found;
    }
    void both(const QString &name, QWidget *widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ProgramsKeeper> m_keeper;
    std::unique_ptr<ServersPage> m_page;
    ProgramsTab *m_tab = nullptr;
};

inline void ProgramsTabFixture::setUp()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

inline void ProgramsTabFixture::prepare()
{
    m_home = std::make_unique<ScratchHome>();
    m_engine = std::make_unique<EngineFixture>([] { return std::make_unique<LastingMemory>(); });
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
}

inline void ProgramsTabFixture::tearDown()
{
    m_page.reset();
    m_keeper.reset();
    m_state.reset();
    m_engine.reset();
    m_home.reset();
}

inline void ProgramsTabFixture::makePage(bool isFilled)
{
    if (isFilled) {
        QVERIFY(fillHome(*m_home));
        QVERIFY(!m_engine->add(githubEntry()).isEmpty());
    }
    m_keeper = std::make_unique<ProgramsKeeper>(
        *m_engine->link, ProgramsPlaces{m_home->places(), m_home->path(u"kept/versions"_s),
                                        m_home->path(u"kept/programs.json"_s), m_engine->paths().dataDir()});
    m_page = std::make_unique<ServersPage>();
    m_tab = new ProgramsTab(*m_keeper, *m_state);
    m_page->addTab({.id = u"programs"_s,
                    .title = u"Programs"_s,
                    .content = m_tab,
                    .tools = m_tab->bar(),
                    .legend = m_tab->legend()});
    m_page->resize(1374, 820);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_keeper->state());
    QTRY_VERIFY(!isFilled || m_tab->model().rowCount() == 2);
}

inline QDialog *ProgramsTabFixture::openPreview() const
{
    click(u"preview"_s);
    auto *dialog = m_page->findChild<QDialog *>(u"programs:previewDialog"_s);
    const bool isRead = dialog && QTest::qWaitFor([&] {
                            return dialog->findChild<QListView *>(u"programs:previewFiles"_s)->model()->rowCount() > 0;
                        });
    return isRead ? dialog : nullptr;
}

inline void ProgramsTabFixture::both(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(folder.isEmpty() || widget->grab().save(u"%1/programs-%2-%3-%4.png"_s.arg(folder, name, tag, theme)));
        QCOMPARE(markupIn(*widget), QStringList());
    }
}

} // namespace Signalbox
