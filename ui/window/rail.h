// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/commandtable.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Signalbox {

class CommandSet;

/// The places of the window, at its left edge: icon over word, the current one marked.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPlace(QAction *action);
    void addPlaceAtEnd(QAction *action);
    void setCurrent(QAction *action);

private:
    class Place;
    void add(QAction *action, int at);

    QVBoxLayout *m_layout;
    QList<Place *> m_places;
};

} // namespace Signalbox
