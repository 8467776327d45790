// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/secrets/secretplan.h"

#include <QDialog>

class QListView;
class QStandardItemModel;

namespace Signalbox {

class LineDiffView;
class PlainLabel;

/// What moving secrets would do: each file and each of our own servers with the lines that change, what the person must do
/// afterwards, and what stays. Does nothing itself: accepted() means that it is to be done.
class MoveDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MoveDialog(SecretPlanPtr plan, QWidget *parent = nullptr);

    [[nodiscard]] const SecretPlanPtr &plan() const { return m_plan; }

private:
    [[nodiscard]] QWidget *buildPlaces();
    [[nodiscard]] PlainLabel *buildLines(const QString &name, const QString &head, const QStringList &lines);
    void showCurrent();

    SecretPlanPtr m_plan;
    QStandardItemModel *m_model;
    QListView *m_places;
    PlainLabel *m_what;
    LineDiffView *m_lines;
};

} // namespace Signalbox
