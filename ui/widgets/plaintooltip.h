// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPoint;
class QWidget;

namespace Signalbox {

/// Text from outside as a tool tip (also for Qt::ToolTipRole): escaped, so that Qt, which guesses rich text in tool
/// tips, draws it literally; what does not show itself is marked, and what is too long is cut and says so.
QString plainToolTip(const QString &text);

void setPlainToolTip(QWidget *widget, const QString &text);

/// Why a widget cannot be used, as its tool tip and for screen readers; empty: it can.
void setReason(QWidget *widget, const QString &why);

/// For delegates; an empty text hides the tip that is shown. `place` is global.
void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget);

} // namespace Signalbox
