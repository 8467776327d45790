// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace Signalbox {

/// What the Profiles tab has in the page's tool bar.
class ProfilesBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProfilesBar(const QList<QAction *> &actions, QWidget *parent = nullptr);

signals:
    void environmentRequested(); ///< a new one
    void profileRequested();
};

} // namespace Signalbox
