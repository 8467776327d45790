// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widgetstate.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QVariant>

namespace Signalbox {

namespace {

constexpr char kPrimary[] = "signalboxPrimary";
constexpr char kInvalid[] = "signalboxInvalid";
constexpr char kChanged[] = "signalboxChanged";
constexpr char kTabLook[] = "signalboxTabLook";

void setFlag(QWidget *widget, const char *name, bool on)
{
    if (widget->property(name).toBool() != on) {
        widget->setProperty(name, on);
        widget->update();
    }
}

bool flag(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

} // namespace

void setPrimary(QAbstractButton *button, bool primary)
{
    setFlag(button, kPrimary, primary);
}

bool isPrimary(const QWidget *button)
{
    return flag(button, kPrimary);
}

void setInvalid(QWidget *field, bool invalid)
{
    setFlag(field, kInvalid, invalid);
}

bool isInvalid(const QWidget *field)
{
    return flag(field, kInvalid);
}

void setChangedHere(QWidget *field, bool changed)
{
    setFlag(field, kChanged, changed);
}

bool isChangedHere(const QWidget *field)
{
    return flag(field, kChanged);
}

void setSurface(QWidget *widget, Surface surface)
{
    // Theme::paletteFor() keeps `raised` in the tool tip's role, the only one left that no control of a bar uses.
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(surface == Surface::Base     ? QPalette::Base
                              : surface == Surface::Raised ? QPalette::ToolTipBase
                                                           : QPalette::Window);
}

void setTabLook(QTabBar *bar, TabLook look)
{
    bar->setProperty(kTabLook, int(look));
    bar->setDrawBase(true);
    bar->setElideMode(Qt::ElideRight);
    bar->updateGeometry();
}

TabLook tabLookOf(const QWidget *bar)
{
    return bar && bar->property(kTabLook).isValid() ? TabLook(bar->property(kTabLook).toInt()) : TabLook::Inner;
}

} // namespace Signalbox
