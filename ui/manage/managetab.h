// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace Signalbox {

/// One tab of the Servers page.
struct ManageTab
{
    QString id{};               ///< stable: "programs"; for places to go back to and for tests
    QString title{};            ///< translated
    QWidget *content = nullptr; ///< fills the page; the focus goes to its focus proxy
    QWidget *tools = nullptr;   ///< in the tool bar while the tab is shown: what it reads anew, its filter; may be null
    QWidget *legend = nullptr;  ///< at the right of the tabs while it is shown; may be null
    /// The id of the server in the chosen row; empty: it is none of Signalbox's own; none: no row is chosen. Unset: the
    /// tab has no rows of servers.
    std::function<std::optional<QString>()> server{};
};

} // namespace Signalbox
