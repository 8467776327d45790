// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QTabBar;
class QWidget;

namespace Signalbox {

/// States of a control that Qt has no word for and SignalboxStyle draws.
void setPrimary(QAbstractButton *button, bool primary = true); ///< the one filled button of a pane
bool isPrimary(const QWidget *button);

void setInvalid(QWidget *field, bool invalid = true); ///< a fault: border `errMark`, 2 px
bool isInvalid(const QWidget *field);

void setChangedHere(QWidget *field, bool changed = true); ///< not saved yet: bar at the left
bool isChangedHere(const QWidget *field);

/// The ground of a widget that has none of its own: forms on Window, bars and the rail on Raised, text on Base.
enum class Surface { Window, Raised, Base };
void setSurface(QWidget *widget, Surface surface);

enum class TabLook { Server, Inner };
void setTabLook(QTabBar *bar, TabLook look);
TabLook tabLookOf(const QWidget *bar);

} // namespace Signalbox
