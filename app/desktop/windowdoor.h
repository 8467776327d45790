// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/control/controlquestion.h"

#include <QObject>
#include <QStringList>

namespace Signalbox {

class Paths;

/// One window for each pair of folders: what a second start is given to open goes to the window that is there.
class WindowDoor : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Hands these to the Signalbox that runs with the same folders, which comes forth. False if there is none that can.
    [[nodiscard]] static bool handOver(const Paths &paths, const QStringList &arguments);

    void knock(const ControlQuestion &question); ///< from any thread; leads to opened()

signals:
    void opened(const QString &argument); ///< on this object's thread; empty: the window is to come forth
};

} // namespace Signalbox
