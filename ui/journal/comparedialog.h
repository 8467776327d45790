// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jsondiffmodel.h"

#include <QDialog>

namespace Signalbox {

/// Two messages held against each other: a row for each place where they differ, and both values of the current one.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    /// `before` and `after` say which messages they are.
    CompareDialog(const JsonComparison &comparison, const QString &before, const QString &after, QWidget *parent);

private:
    QWidget *buildNothing();
};

} // namespace Signalbox
