// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace Signalbox {

/// Has `look` called now, and once a second while the page that the widget is on is seen: a widget that hides itself when
/// it has nothing to say cannot tell whether it would be.
void lookWhileSeen(QWidget *widget, const std::function<void()> &look);

} // namespace Signalbox
