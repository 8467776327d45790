// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace Signalbox {

/// Asks where `bytes` are to be saved and writes them there, whole or not at all, off the GUI thread. `name` may come
/// from a server. `told` gets one sentence once it is done, unless `window` is gone by then.
void saveAs(QWidget *window, const QString &title, const QString &name, const QByteArray &bytes,
            std::function<void(const QString &)> told);

} // namespace Signalbox
