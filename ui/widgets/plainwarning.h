// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Signalbox {

/// Says in a box of its own what went wrong where nothing else is left to say it; holds nobody up. Plain text.
void warnPlainly(QWidget *parent, const QString &title, const QString &text);

} // namespace Signalbox
