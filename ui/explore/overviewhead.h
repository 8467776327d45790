// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

struct ServerStatus;

/// Which server it is, over all that is told of it: its name and version, how it is reached and which revision was agreed
/// on, and what it says of itself.
class OverviewHead : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewHead(const ServerStatus &status, QWidget *parent = nullptr);

signals:
    void examineWanted();
};

} // namespace Signalbox
