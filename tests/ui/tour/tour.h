// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/enginethread.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QSize>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Signalbox {

/// The window that the guided tour walks through, with a home of its own. From the environment: SIGNALBOX_TOUR_DIR is where
/// each step leaves its picture (empty: nowhere); SIGNALBOX_TOUR_LANGUAGE is a code of a language (empty: the person's).
class Tour
{
public:
    static constexpr QSize kSize{1440, 900}; ///< of the window, in device-independent pixels

    /// `stalls`: what the window shows as its own turns.
    explicit Tour(StallLog &stalls);
    Q_DISABLE_COPY_MOVE(Tour)
    ~Tour(); ///< ends the servers

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] EngineLink &link() const { return *m_link; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] QString home() const { return m_home.path(); }

    [[nodiscard]] bool takesPictures() const { return !m_pictures.isEmpty(); }
    /// The window, and in its middle what lies above it, as a file; in it, no text may be cut off. False: no file.
    [[nodiscard]] bool picture(const QString &name, QWidget *over = nullptr);
    [[nodiscard]] const QStringList &cut() const { return m_cut; } ///< texts that were, each once, with its picture

private:
    void furnish() const; ///< the home
    void judge(const QString &picture, const QWidget &shown);

    QTemporaryDir m_home;
    QString m_pictures = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    QStringList m_cut;
    Theme m_theme;
    ConsentDesk m_consents;
    InputDesk m_requests;
    UiState m_state;
    DraftStore m_drafts;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Signalbox
