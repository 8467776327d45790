// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tabplan.h"

namespace Signalbox {

/// How one server's page is arranged. As JSON it holds only what is not as usual.
struct ServerLayout
{
    TabPlan panes;
    QString tool;                        ///< chosen; empty: the first
    QString prompt;                      ///< chosen; empty: none
    QString resource;                    ///< address that is shown; empty: none
    QMap<QString, QByteArray> splitters; ///< inside panes, by object name: QSplitter::saveState()

    [[nodiscard]] QByteArray toJson() const;                        ///< empty: all is as usual
    [[nodiscard]] static ServerLayout fromJson(const QByteArray &); ///< what cannot be read is as usual
    bool operator==(const ServerLayout &) const = default;
};

} // namespace Signalbox
